import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { replicationReadBy, type ReplicationRow } from './read-row'

/**
 * A use case on a replication that this person reads, whole or not at all; 404 for any other.
 * `act` is given the transaction's request and the row as it is stored.
 */
export async function actOn(
  ctx: Context,
  id: string,
  act: (req: PayloadRequest, row: ReplicationRow) => Promise<void>,
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const row = await replicationReadBy(req, id)
    await act(req, row)
    return { id: row.id }
  })
}
