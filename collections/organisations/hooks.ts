import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { askerOf, idOf } from '../../src/access/asker'
import { ForbiddenAction } from '../../src/domain/errors'

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
