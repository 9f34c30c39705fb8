import type { Payload } from 'payload'
import { queueJobOnce } from '../queue-job'
import { isForgettingDue } from './forget-senders'

/** The job that forgets who wrote. */
export const forgettingJob = 'forgetEnquirers'

/** Has who wrote forgotten where that is due, unless it is on its way. */
export async function queueForgetting(payload: Payload): Promise<void> {
  if (await isForgettingDue(payload)) await queueJobOnce(payload, forgettingJob)
}
