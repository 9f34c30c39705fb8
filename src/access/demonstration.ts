import { environment } from '../env'
import { allOf, rows, type Cell } from './predicates'

const truthful = rows({ provenance: { not_equals: 'demonstration' } })

/**
 * The one switch (`DEMONSTRATION=hidden`) that hides the try-out's invented content from everyone:
 * lists, counts, pages, files and REST alike.
 */
export const unlessHidden =
  (cell: Cell): Cell =>
  (asker) =>
    environment().demonstration === 'hidden' ? allOf(cell, truthful)(asker) : cell(asker)
