import type { Access, CollectionSlug, PayloadRequest, Where } from 'payload'
import { askerOf } from './asker'

/**
 * A lock is seen and lifted by whoever may edit the document it keeps; nobody makes one from
 * outside (the panel's own editor does, on the server). Payload lets every signed-in user do both.
 */
export const lockedDocuments: Record<'create' | 'read' | 'update' | 'delete', Access> = {
  create: () => false,
  read: ({ req }) => ofEditable(req),
  update: ({ req }) => ofEditable(req),
  delete: ({ req }) => ofEditable(req),
}

interface Lock {
  id: string
  document?: { relationTo: CollectionSlug; value: unknown } | null
}

async function ofEditable(req: PayloadRequest): Promise<Where | boolean> {
  if (!askerOf(req.user)) return false
  // There are as many locks as people writing right now.
  const { docs } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    limit: 1000,
    pagination: false,
    req,
  })
  const allowed: string[] = []
  for (const { id, document } of docs)
    if (document && (await mayEdit(req, document.relationTo, String(document.value))))
      allowed.push(id)
  // An empty list rather than a refusal: the panel asks at every opening, and it is no mistake.
  return allowed.length > 0 ? { id: { in: allowed } } : { id: { exists: false } }
}

/** True when the document's own access table lets the person change it. */
export async function mayEdit(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const answer = await req.payload.collections[collection]?.config.access.update({ req })
  if (typeof answer !== 'object') return answer
  const { docs } = await req.payload.db.find({
    collection,
    where: { and: [{ id: { equals: id } }, answer] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length > 0
}
