import { idOf } from '../../access/asker'
import { keyOf } from '../../access/resources'

interface CoOwner {
  organisation?: unknown
  accepted?: boolean | null
}

/**
 * The organisations of a text as two searchable strings, so that access is one query without
 * joins: who owns it (organisation and accepted co-owners), and who is asked to.
 */
export function ownerKeysOf(text: { organisation?: unknown; coOwners?: unknown }): {
  ownerKeys: string
  invitedKeys: string
} {
  const rows = Array.isArray(text.coOwners) ? (text.coOwners as CoOwner[]) : []
  const keys = (accepted: boolean) =>
    rows
      .filter((row) => Boolean(row.accepted) === accepted)
      .map((row) => idOf(row.organisation))
      .filter((id) => id !== undefined)
      .map(keyOf)
  const owner = idOf(text.organisation)
  return {
    ownerKeys: [owner ? keyOf(owner) : '', ...keys(true)].join(''),
    invitedKeys: keys(false).join(''),
  }
}

/** Co-owners as an edit names them, each with the answer it has already given. */
export function keepAnswers(named: unknown, before: unknown): CoOwner[] {
  const answers = new Map(
    (Array.isArray(before) ? (before as CoOwner[]) : []).map((row) => [
      idOf(row.organisation),
      Boolean(row.accepted),
    ]),
  )
  const seen = new Set<string>()
  return (Array.isArray(named) ? (named as CoOwner[]) : []).flatMap((row) => {
    const organisation = idOf(row.organisation)
    if (!organisation || seen.has(organisation)) return []
    seen.add(organisation)
    return [{ ...row, organisation, accepted: answers.get(organisation) ?? false }]
  })
}
