import type { SnippetPiece } from '../../search/door'
import { escaped } from '../feeds/escaped'

/**
 * A snippet as one string for machines: what was found stands between `<mark>` and `</mark>`, and
 * everything else is escaped, so that it may be put into a page as it is.
 */
export const markedSnippet = (pieces: SnippetPiece[]): string =>
  pieces
    .map(({ text, found }) => (found ? `<mark>${escaped(text)}</mark>` : escaped(text)))
    .join('')
