import type { PayloadRequest } from 'payload'
import { awaitRow } from './tail'

export interface Change {
  collection: string
  id: string
  operation: 'create' | 'update' | 'delete'
}

/**
 * Appends one row to the change feed within the request's transaction. Whoever keeps something
 * derived (a cached page, an index) follows the feed after the commit, which settles when this
 * process has.
 */
export async function appendChange(req: PayloadRequest, change: Change): Promise<void> {
  const row: { id: unknown } = await req.payload.db.create({
    collection: 'changes',
    data: { noun: change.collection, row: change.id, operation: change.operation },
    req,
  })
  await awaitRow(req, String(row.id))
}
