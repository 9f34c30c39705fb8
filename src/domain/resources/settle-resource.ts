import type { PayloadRequest } from 'payload'
import { appendChange } from '../../changes/append-change'
import { keepAudience } from '../files/keep-audience'
import { keepSource } from '../keep-source'
import type { Text } from './state'

/**
 * After any write of what readers see, in its transaction: the files it shows are as visible as
 * it is, its replications are followed by whom it says, and the change feed knows. `before` is the main row as it was, or null.
 */
export async function settleResource(
  req: PayloadRequest,
  id: string,
  before: Text | null,
): Promise<void> {
  const after = await req.payload.db.findOne<Text>({
    collection: 'resources',
    where: { id: { equals: id } },
    req,
  })
  await keepAudience(req, { collection: 'resources', before, after })
  await keepSource(req, id, before, after)
  await appendChange(req, { collection: 'resources', id, operation: 'update' })
}
