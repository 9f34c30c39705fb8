import type { PayloadRequest } from 'payload'
import { askerOf } from '../access/asker'
import { appendChange } from '../changes/append-change'
import { announcedVerbs, announceJob } from './notices/announced-verbs'
import { queueJob } from './queue-job'

export interface Activity {
  /** `<noun>.<past tense>`, e.g. `resource.submitted`, `user.invited`. */
  verb: string
  subject: { collection: string; id: string; version?: string }
  /** The profile of whoever did it; default whoever the request is from. */
  actor?: string
  /** The organisation whose content or person this is about. */
  organisation?: string | null
  from?: string | null
  to?: string | null
  note?: string | null
  /** Further organisations whose people may read it, as `|id|id|`; `|publicSources|` for ANCI. */
  readers?: string
  /** For activities about a person: whose account, and where they stood, so that access is a query. */
  person?: { id: string; role: string; organisation: string }
  /** Default now; what is told of a day gone by is history, and is announced to nobody. */
  at?: Date
}

/**
 * Appends to the history within the request's transaction; the actor is whoever the request
 * is from (none for the system). Never changed afterwards. Whom it concerns is told after the
 * commit, by a job that is queued here.
 */
export async function appendActivity(req: PayloadRequest, activity: Activity): Promise<void> {
  const { verb, subject, person } = activity
  const row: { id: unknown } = await req.payload.db.create({
    collection: 'activities',
    data: {
      verb,
      actor: activity.actor ?? (askerOf(req.user)?.profile || null),
      organisation: activity.organisation ?? null,
      subject: { collection: subject.collection, row: subject.id, version: subject.version },
      from: activity.from ?? null,
      to: activity.to ?? null,
      note: activity.note ?? null,
      at: (activity.at ?? new Date()).toISOString(),
      readers: activity.readers ?? null,
      aboutPerson: person !== undefined,
      person: person?.id ?? null,
      personRole: person?.role ?? null,
      personOrganisation: person?.organisation ?? null,
    },
    req,
  })
  const id = String(row.id)
  await appendChange(req, { collection: 'activities', id, operation: 'create' })
  if (announcedVerbs.has(verb) && !activity.at) await queueJob(req, announceJob, { activity: id })
}
