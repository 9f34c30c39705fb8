import { isRichText, plainTextOf } from '../rich-text'
import { rowsOf } from '../stored'

/** What a row may have before anybody wrote in it: its shape. */
const shape: ReadonlySet<string> = new Set(['id', 'essential', 'per', 'unit'])

/** The rows of a list in which somebody wrote: a draft may begin with empty ones, to be filled. */
export const saidRows = (value: unknown): Record<string, unknown>[] =>
  rowsOf(value).filter((row) =>
    Object.entries(row).some(([key, inner]) => !shape.has(key) && says(inner)),
  )

/** In any language, at any depth. */
function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'number') return true
  if (typeof value !== 'object' || value === null) return false
  return isRichText(value) ? plainTextOf(value) !== '' : Object.values(value).some(says)
}
