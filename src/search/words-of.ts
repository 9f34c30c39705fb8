const unknown = 0
const outside = 1
const inside = 2

/** What each character of the basic plane is, found out when first seen. */
const kinds = new Uint8Array(0x1_0000)

/** Letters, digits, accents written apart, and what is invisible within a word. */
const wordCharacter = /[\p{L}\p{N}\p{M}\u00AD\u200C\u200D]/u

/**
 * Finds the words of a text: runs of letters and digits; apostrophes, hyphens and full stops part
 * them. `visit` gets where each begins and ends, in UTF-16 units, and stops the walk with `false`.
 */
export function wordsOf(text: string, visit: (start: number, end: number) => unknown): void {
  let start = -1
  let at = 0
  while (at < text.length) {
    const width = widthOf(text, at)
    if (width > 0) {
      if (start < 0) start = at
      at += width
      continue
    }
    if (start >= 0 && visit(start, at) === false) return
    start = -1
    at += 1
  }
  if (start >= 0) visit(start, text.length)
}

/** Units of the word character at this place; 0 when there is none. */
function widthOf(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    return wordCharacter.test(character) ? 2 : 0
  }
  let kind = kinds[unit] ?? unknown
  if (kind === unknown) {
    kind = wordCharacter.test(String.fromCharCode(unit)) ? inside : outside
    kinds[unit] = kind
  }
  return kind === inside ? 1 : 0
}
