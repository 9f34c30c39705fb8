import { fold } from '../../domain/fold'
import { elementsIn, wordsOf, type Piece } from '../../domain/html-tree'

/** A line of a list to choose from, as it was left. */
interface Line {
  words: string
  ticked: boolean
}

/** One that may be chosen, by any of its names. */
export interface Choosable {
  id: string
  names: readonly string[]
}

export interface Chosen {
  ids: string[]
  /** Lines that are none of those offered. */
  unknown: string[]
}

/**
 * What was chosen of a list: the lines that were ticked or crossed; where none was, the lines left
 * when others were taken away, and what was written beside them.
 */
export function readChoice(pieces: readonly Piece[], offered: readonly Choosable[]): Chosen {
  const lines = linesOf(pieces)
  const known = lines.map((line) => ({ ...line, id: idIn(offered, line.words) }))
  const ticked = known.filter((line) => line.ticked)
  const unknownLines = known.filter((line) => line.id === undefined)
  const listed = new Set(known.flatMap(({ id }) => id ?? []))
  const left = listed.size < offered.length ? [...listed] : []
  const ids = ticked.length > 0 ? ticked.flatMap(({ id }) => id ?? []) : left
  return { ids: [...new Set(ids)], unknown: unknownLines.map(({ words }) => words) }
}

const leading =
  /^[\s\u00a0•●▪·–-]*(?:(?<tick>[☒☑✓✔✗✘✕⊠])|[☐□▢❏❑○◯]\s*(?<inBox>[✓✔☒☑]|[xX](?=\s))?|[[(]\s*(?<inBrackets>[xX✓✔]?)\s*[\])]|(?<cross>[xX])(?=[\s.:)-]))?\s*/u
const trailing = /\s+(?:[☒☑✓✔]|[[(]\s*[xX✓✔]\s*[\])]|[xX])$/u

function linesOf(pieces: readonly Piece[]): Line[] {
  return wordsOf(pieces)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const start = leading.exec(line)
      const { tick, inBox, inBrackets, cross } = start?.groups ?? {}
      const ticked = Boolean(tick ?? inBox ?? cross) || Boolean(inBrackets)
      return {
        words: line
          .slice(start?.[0].length ?? 0)
          .replace(trailing, '')
          .trim(),
        ticked: ticked || trailing.test(line),
      }
    })
    .filter(({ words }) => words !== '')
}

/** The one offered by this name, whole: `Attiva`, `attiva.`, a synonym. */
export function idIn(offered: readonly Choosable[], words: string): string | undefined {
  const said = fold(words)
  if (said === '') return undefined
  return offered.find(({ names }) => names.some((name) => fold(name) === said))?.id
}

/** `sì`, `X`, a ticked box; false for no, null for what is neither. */
export function readYes(pieces: readonly Piece[]): boolean | null {
  if (elementsIn(pieces, 'input').some(({ attributes }) => 'checked' in attributes)) return true
  const words = wordsOf(pieces)
  if (/[☒☑✓✔]/u.test(words)) return true
  const said = fold(words)
  if (/^(si|yes|y|s|x|vero|true|in corso|ongoing|indispensabile|essential)$/.test(said)) return true
  return said === '' || /^(no|n|falso|false)$/.test(said) ? false : null
}
