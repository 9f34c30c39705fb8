import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { askerOf, idOf } from '../../src/access/asker'
import { ForbiddenAction } from '../../src/domain/errors'
import { keepAudience } from '../../src/domain/files/keep-audience'
import { assertMayAttach } from '../../src/domain/files/may-attach'

/**
 * A city's manager creates partners of their own city and nothing else; who an organisation is
 * (kind, who represents it, with whom it works) stays with ANCI and the technicians.
 */
export const guardOrganisation: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const asker = askerOf(req.user)
  if (!data || asker?.role !== 'cityManager') return data
  if (operation === 'create') {
    if (data.kind !== 'thirdSector') throw new ForbiddenAction()
    return { ...data, worksWith: [asker.actsFor], editions: [], representedBy: null }
  }
  const { kind, representedBy, worksWith, editions, officialName } = originalDoc ?? {}
  return { ...data, kind, representedBy, worksWith, editions, officialName }
}

/** New images are the own organisation's; ANCI may use what it gathered for this one. */
export const checkImages: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const text = { organisation: originalDoc?.id, provenance: 'publicSources' }
  for (const field of ['logo', 'cover']) {
    const id = idOf(data[field])
    if (!id || !askerOf(req.user) || id === idOf(originalDoc?.[field])) continue
    await assertMayAttach(req, { collection: 'media', field, ids: [id], text })
  }
  return data
}

/** Everyone sees an organisation's images: their audience follows. */
export const showImages: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await keepAudience(req, { collection: 'organisations', before: previousDoc ?? null, after: doc })
  return doc
}

export const hideImages: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await keepAudience(req, { collection: 'organisations', before: doc, after: null })
}

/** The people of whoever represents a city act for it: their accounts follow, in this transaction. */
export const followRepresentation: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}) => {
  const now = idOf(doc.representedBy)
  const before = idOf(previousDoc?.representedBy)
  if (now === before) return doc
  for (const [organisation, actsFor] of [
    [before, before],
    [now, String(doc.id)],
  ]) {
    if (!organisation) continue
    await req.payload.update({
      collection: 'users',
      where: { organisation: { equals: organisation } },
      data: { actsFor },
      depth: 0,
      // As the system: a consequence of the representation, not an edit of accounts.
      overrideAccess: true,
      req,
    })
  }
  return doc
}
