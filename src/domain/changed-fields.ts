import type { Asker } from '../access/asker'
import { isCandid, mayReadCandid } from '../access/candour'
import { isRichText, plainTextOf } from './rich-text'

type Text = Record<string, unknown>

/** What an entry's text carries that nobody wrote. */
export const keptFields: ReadonlySet<string> = new Set(
  'id createdAt updatedAt _status workflow workflowSince slug organisation provenance sharedAt releasedAt validatedBy validatedAt verifiedOn reviewBy ownerKeys invitedKeys adopterKeys submittedBy kind credits'.split(
    ' ',
  ),
)

/**
 * Names of the fields that say something else in the later of two texts of an entry, both stored
 * and in every language; of those alone that this reader may read in both.
 */
export function changedFieldsBetween(before: Text, after: Text, asker: Asker | null): string[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...names].filter(
    (name) =>
      !keptFields.has(name) &&
      isReadInBoth(name, before, after, asker) &&
      JSON.stringify(said(name, before)) !== JSON.stringify(said(name, after)),
  )
}

/** What its reader may read of a field in one of two texts alone is not compared. */
export const isReadInBoth = (
  name: string,
  before: Text,
  after: Text,
  asker: Asker | null,
): boolean => {
  if (name === 'contact') return asker !== null
  if (!isCandid(name)) return true
  return [before, after].every((text) => mayReadCandid(asker, name, text))
}

/** Co-owners who have not said yes are nobody's news. */
const said = (name: string, text: Text): unknown => {
  const value = text[name]
  if (name !== 'coOwners' || !Array.isArray(value)) return meaning(value)
  return meaning(value.filter((row: { accepted?: unknown }) => row.accepted === true))
}

/** A value without what says nothing: rows' ids, emptiness, the order of keys. */
function meaning(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length > 0 ? value.map(meaning) : undefined
  if (isRichText(value) && plainTextOf(value) === '') return undefined
  const told = Object.entries(value as Text)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, meaning(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return told.length > 0 ? Object.fromEntries(told) : undefined
}
