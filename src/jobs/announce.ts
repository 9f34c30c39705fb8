import type { Payload } from 'payload'
import { announceJob } from '../domain/notices/announced-verbs'
import { announce } from '../notifications/announce'
import type { Job } from './job'

/** Tells people of something that happened: rows in the portal, then letters. */
export const announcing: Job = {
  slug: announceJob,
  attempts: 8,
  run: (payload: Payload, { activity = '' }, signal) => announce(payload, activity, signal),
  // What is due by mail leaves with the next letters; the log says which activity was given up.
  givenUp: () => Promise.resolve(),
}
