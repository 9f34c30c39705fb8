import { textOf } from '../stored'
import { isNoticeKind, type NoticeKind } from './kinds'

/** What somebody is told, as it is kept: facts and ids, never words that others wrote. */
export interface Notice {
  id: string
  kind: NoticeKind
  activity: string | null
  subject: { collection: string; row: string }
  detail: NoticeDetail
  /** ISO 8601, as the date that follows. */
  at: string
  readAt: string | null
}

/** What is to be said beside the subject, as far as a kind needs it. */
export interface NoticeDetail {
  /** The step, where one kind tells of several. */
  step?: string
  /** Fields of the source that changed: each is said to whoever may read it. */
  fields?: string[]
  phase?: string
  /** How long something has waited. */
  days?: number
}

/** A row of notifications; null for a kind that there is no more. */
export function noticeOf(row: object): Notice | null {
  const value = (name: string): unknown => Reflect.get(row, name)
  const kind = value('kind')
  if (!isNoticeKind(kind)) return null
  const detail = value('detail')
  return {
    id: String(value('id')),
    kind,
    activity: textOf(value('activity')),
    subject: { collection: String(value('collection')), row: String(value('row')) },
    detail: typeof detail === 'object' && detail !== null ? detail : {},
    at: instantOf(value('at')) ?? '',
    readAt: instantOf(value('readAt')),
  }
}

const instantOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : textOf(value)
