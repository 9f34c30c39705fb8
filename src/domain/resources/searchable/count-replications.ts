import type { Payload } from 'payload'
import { idOf } from '../../../access/asker'
import type { Readership } from '../../../search/door'
import { unhidden } from '../../search-readers'
import { foundRows, readersOf } from './searchable-readers'

type Row = Record<string, unknown> & { id: string }

/** Somebody who took an entry up, and who may know of it. */
interface Taking {
  source: string | undefined
  by: string | undefined
  readers: Readership
}

/**
 * By how many other organisations each of these entries was taken up, as readers may count: those
 * that replicate it, and those whose entries derive from it, each once.
 */
export async function countReplications(
  payload: Payload,
  rows: readonly Row[],
): Promise<(row: Row) => Record<Readership, number>> {
  const ids = rows.map(({ id }) => id)
  const [derived, replicated] = await Promise.all([
    derivedFrom(payload, ids),
    replicationsOf(payload, ids),
  ])
  const bySource = Map.groupBy([...derived, ...replicated], ({ source }) => source)
  return (row) => {
    const others = (bySource.get(String(row.id)) ?? []).filter(
      ({ by }) => by !== undefined && by !== idOf(row.organisation),
    )
    const organisations = (counted: readonly Taking[]): number =>
      new Set(counted.map(({ by }) => by)).size
    const network = organisations(others)
    return {
      public: organisations(others.filter(({ readers }) => readers === 'public')),
      network,
      institutions: network,
    }
  }
}

async function derivedFrom(payload: Payload, ids: string[]): Promise<Taking[]> {
  // As the system, below access: what is counted are rows that each readership finds.
  const { docs } = await payload.db.find<Row>({
    collection: 'resources',
    where: { and: [{ derivedFrom: { in: ids } }, ...foundRows()] },
    limit: 0,
    pagination: false,
    select: { organisation: true, derivedFrom: true, workflow: true },
  })
  return docs.map((row) => ({
    source: idOf(row.derivedFrom),
    by: idOf(row.organisation),
    readers: readersOf(row),
  }))
}

async function replicationsOf(payload: Payload, ids: string[]): Promise<Taking[]> {
  // As the system, below access: the same.
  const { docs } = await payload.db.find<Row>({
    collection: 'replications',
    where: {
      and: [
        { source: { in: ids } },
        { visibility: { in: ['network', 'proposed', 'public'] } },
        ...unhidden(),
      ],
    },
    limit: 0,
    pagination: false,
    select: { source: true, adopter: true, visibility: true, sourceWorkflow: true },
  })
  return docs.map((row) => ({
    source: idOf(row.source),
    by: idOf(row.adopter),
    readers: row.visibility === 'public' && row.sourceWorkflow === 'public' ? 'public' : 'network',
  }))
}
