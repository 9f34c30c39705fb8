import type { PayloadRequest } from 'payload'
import { idOf } from '../access/asker'
import type { AnnouncedVerb } from '../domain/notices/announced-verbs'
import type { NoticeKind } from '../domain/notices/kinds'
import type { NoticeDetail } from '../domain/notices/notice'
import type { ActivityRow } from './activity-row'
import { aroundActivity } from './around-activity'
import { changesForAdopters } from './changes-for-adopters'
import { recipientsOf } from './recipients'
import type { Happening } from './write-notices'

/** What is told of each thing that happens; the step says which, where a kind tells of several. */
const told: Partial<Record<AnnouncedVerb, { kind: NoticeKind; step?: string }>> = {
  'resource.submit': { kind: 'submitted' },
  'resource.sendBack': { kind: 'sentBack' },
  'resource.unpublish': { kind: 'sentBack', step: 'unpublished' },
  'resource.approve': { kind: 'approved' },
  'resource.propose': { kind: 'proposed' },
  'resource.publish': { kind: 'published' },
  'replication.started': { kind: 'replicated' },
  'replication.proposed': { kind: 'visibility', step: 'proposed' },
  'replication.published': { kind: 'visibility', step: 'published' },
  'replication.narrowed': { kind: 'visibility', step: 'narrowed' },
  'replication.tutorAsked': { kind: 'tutorAsked' },
  'replication.tutorAccepted': { kind: 'tutorAnswered', step: 'accepted' },
  'replication.tutorDeclined': { kind: 'tutorAnswered', step: 'declined' },
  'replication.adaptationProposed': { kind: 'adaptationProposed' },
  'replication.adaptationAccepted': { kind: 'adaptationAnswered', step: 'accepted' },
  'replication.adaptationDeclined': { kind: 'adaptationAnswered', step: 'declined' },
  'replication.adaptationReopened': { kind: 'adaptationAnswered', step: 'reopened' },
  'replication.resultShared': { kind: 'resultShared' },
  'enquiry.received': { kind: 'enquiry' },
}

/** Everything that is to be told of an activity, and to whom. */
export async function happeningsOf(
  req: PayloadRequest,
  activity: ActivityRow,
): Promise<Happening[]> {
  const { verb } = activity
  const subject = {
    collection: activity.subject?.collection ?? '',
    row: activity.subject?.row ?? '',
  }
  const itself = told[verb as AnnouncedVerb]
  const around = itself && (await aroundActivity(req, activity))
  const about = {
    key: activity.id,
    activity: activity.id,
    actor: idOf(activity.actor) ?? null,
  }
  const first: Happening[] = around
    ? [
        {
          ...about,
          kind: itself.kind,
          subject,
          detail: detailOf(itself.step ?? around.enquiry),
          to: recipientsOf(itself.kind, around),
        },
      ]
    : []
  if (subject.collection !== 'resources') return first
  const changes = await changesForAdopters(req, activity)
  return [...first, ...changes.map((change) => ({ ...about, ...change }))]
}

const detailOf = (step: string | null | undefined): NoticeDetail => (step ? { step } : {})
