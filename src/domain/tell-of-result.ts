import type { PayloadRequest } from 'payload'
import { rememberReplication } from './replications/write-row'

type Row = Record<string, unknown> & { id: string }

/**
 * After a text moved, in its transaction: where it came of a replication and the network reads it
 * for the first time, the history says so, and with it whoever the source is of.
 */
export async function tellOfResult(
  req: PayloadRequest,
  id: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Promise<void> {
  if (!before || before._status === 'published' || after._status !== 'published') return
  const { docs } = await req.payload.db.find<Row>({
    collection: 'replications',
    where: { result: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const row of docs)
    await rememberReplication(
      req,
      { ...row, id: String(row.id) },
      { verb: 'replication.resultShared' },
    )
}
