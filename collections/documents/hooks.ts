import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { queueReading } from '../../src/domain/files/queue-reading'

/** A file that came, or came in place of another, is read after the commit. */
export const haveRead: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { id, filename } = doc as { id: unknown; filename?: string | null }
  if (!filename || filename === previousDoc?.filename) return
  await queueReading(req, { document: String(id), filename })
}

/** What a document said goes with it. */
export const forgetText: CollectionAfterDeleteHook = async ({ id, req }) => {
  // Below access: the machine's own row of a document that the person was found to remove.
  await req.payload.db.deleteMany({
    collection: 'document-texts',
    where: { document: { equals: id } },
    req,
  })
}
