import { plainTextOf } from '../../rich-text'

/** Said by the server, not by whoever writes. */
const notSaid = new Set(['id', '_status', 'accepted', 'createdAt', 'updatedAt'])

/**
 * Whether what is sent says nothing else than the text that is there, both in one language: rows by
 * their order and not by their ids, nothing and emptiness alike.
 */
export function saysTheSame(
  sent: Record<string, unknown>,
  there: Record<string, unknown>,
): boolean {
  return Object.entries(sent).every(
    ([field, value]) =>
      notSaid.has(field) || JSON.stringify(said(value)) === JSON.stringify(said(there[field])),
  )
}

/** A value with all that says nothing taken out, its keys in one order; undefined when none is left. */
function said(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => said(item)) : undefined
  if (value !== undefined && 'root' in value && plainTextOf(value) === '') return undefined
  const kept = Object.entries(value)
    .filter(([key]) => !notSaid.has(key))
    .map(([key, inner]) => [key, said(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
