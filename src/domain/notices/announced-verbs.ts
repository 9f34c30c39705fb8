/** The job that tells people of what happened. */
export const announceJob = 'announce'

/** What happens and concerns somebody else: whom, `src/notifications/happenings.ts` says. */
const announced = [
  'resource.submit',
  'resource.sendBack',
  'resource.approve',
  'resource.propose',
  'resource.publish',
  'resource.unpublish',
  'resource.archive',
  'resource.restore',
  'replication.started',
  'replication.proposed',
  'replication.published',
  'replication.narrowed',
  'replication.tutorAsked',
  'replication.tutorAccepted',
  'replication.tutorDeclined',
  'replication.adaptationProposed',
  'replication.adaptationAccepted',
  'replication.adaptationDeclined',
  'replication.adaptationReopened',
  'replication.resultShared',
  'enquiry.received',
] as const

export type AnnouncedVerb = (typeof announced)[number]

export const announcedVerbs: ReadonlySet<string> = new Set(announced)
