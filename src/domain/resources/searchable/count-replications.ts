import type { Payload } from 'payload'
import { idOf } from '../../../access/asker'
import type { Readership } from '../../../search/door'
import { foundRows, readersOf } from './searchable-readers'

type Row = Record<string, unknown> & { id: string }

/** By how many other organisations each of these entries was taken up, as readers may count. */
export async function countReplications(
  payload: Payload,
  rows: readonly Row[],
): Promise<(row: Row) => Record<Readership, number>> {
  // As the system, below access: what is counted are rows that each readership finds.
  const { docs } = await payload.db.find<Row>({
    collection: 'resources',
    where: { and: [{ derivedFrom: { in: rows.map(({ id }) => id) } }, ...foundRows()] },
    limit: 0,
    pagination: false,
    select: { organisation: true, derivedFrom: true, workflow: true },
  })
  const bySource = Map.groupBy(docs, ({ derivedFrom }) => idOf(derivedFrom))
  return (row) => {
    const others = (bySource.get(String(row.id)) ?? []).filter(
      (other) => idOf(other.organisation) !== idOf(row.organisation),
    )
    const organisations = (rowsCounted: readonly Row[]): number =>
      new Set(rowsCounted.map((other) => idOf(other.organisation))).size
    const network = organisations(others)
    return {
      public: organisations(others.filter((other) => readersOf(other) === 'public')),
      network,
      institutions: network,
    }
  }
}
