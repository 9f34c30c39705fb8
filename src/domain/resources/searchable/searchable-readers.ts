import type { Where } from 'payload'
import { isCandid, type CandidField } from '../../../access/candour'
import type { Readership } from '../../../search/door'
import { narrower, readershipIn, unhidden } from '../../search-readers'
import { groupOf } from '../../stored'

/** The rows that anybody beside their owners finds: what is shared, never a revision. */
export const foundRows = (): Where[] => [
  { _status: { equals: 'published' } },
  { workflow: { in: ['public', 'network', 'proposed'] } },
  ...unhidden(),
]

/** Who finds such a row. */
export const readersOf = (row: Record<string, unknown>): Readership =>
  row.workflow === 'public' ? 'public' : 'network'

/** Who reads a field of it: its audience where it is candid, and never more than read the row. */
export function readersOfField(row: Record<string, unknown>, field: string): Readership {
  if (!isCandid(field)) return readersOf(row)
  const shownTo: Partial<Record<CandidField, unknown>> = groupOf(row.shownTo)
  return narrower(readersOf(row), readershipIn(shownTo[field]))
}
