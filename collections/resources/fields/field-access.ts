import type { FieldAccess, FieldHook } from 'payload'
import { askerOf } from '../../../src/access/asker'
import { mayReadCandid, type CandidField } from '../../../src/access/candour'
import { members } from '../../../src/access/predicates'
import { maySeeInvitations } from '../../../src/access/resources'

/** Kept by the server: shown, never accepted from outside. */
export const kept = { create: () => false, update: () => false }

/** The machine's own: neither shown nor accepted. */
export const unseen = { read: () => false, ...kept }

/** Said once, at creation. */
export const fixed = { update: () => false }

/** Read by whoever is signed in. */
export const membersOnly: { read: FieldAccess } = {
  read: ({ req }) => members(askerOf(req.user)) === true,
}

/** Read by whom the text's own `shownTo` says. */
export const candid = (field: CandidField): { read: FieldAccess } => ({
  read: ({ doc, req }) => mayReadCandid(askerOf(req.user), field, doc),
})

/** Co-owners who have not said yes are seen only by the organisations concerned. */
export const acceptedOnly: FieldHook = ({ data, overrideAccess, req, value }) => {
  if (overrideAccess || !Array.isArray(value)) return value
  if (maySeeInvitations(askerOf(req.user), data ?? {}, value)) return value
  return value.filter((row: { accepted?: boolean | null }) => row.accepted)
}

/** What may not be asked of is not offered as a filter or a column of the panel's lists. */
export const candidAdmin = { disableListFilter: true, disableListColumn: true } as const
