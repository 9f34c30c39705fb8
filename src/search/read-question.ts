import { fold } from './fold'
import { stopWords } from './stop-words'
import { wordsOf } from './words-of'

/** More of a question than this is not read: nobody types it, and each word costs. */
const longest = 1_000
const mostWords = 24

/** A word as typed, and where it stands in what was read of the question. */
export interface TypedWord {
  raw: string
  folded: string
  isStop: boolean
  start: number
  end: number
}

/** A question taken apart. */
export interface ReadQuestion {
  /** As far as it is read. */
  q: string
  /** Words outside quotes, in order, those that only hold the sentence together too. */
  words: TypedWord[]
  /** Runs of words in quotes. */
  phrases: TypedWord[][]
  /** Words and runs of words that must not be there. */
  without: TypedWord[][]
}

const openingQuote = /["“”«»„]/u

/** Reads a question as people type it: words, words in quotes, words to leave out after a hyphen. */
export function readQuestion(typed: string): ReadQuestion {
  const q = typed.slice(0, longest)
  const read: ReadQuestion = { q, words: [], phrases: [], without: [] }
  let left = mostWords
  for (const { start, end, isQuoted, isLeftOut } of piecesOf(q)) {
    const words: TypedWord[] = []
    wordsOf(q.slice(start, end), (from, to) => {
      const raw = q.slice(start + from, start + to)
      const folded = fold(raw)
      if (folded === '') return
      if (left === 0) return false
      left -= 1
      words.push({
        raw,
        folded,
        isStop: stopWords.has(folded),
        start: start + from,
        end: start + to,
      })
    })
    if (words.length === 0) continue
    if (isLeftOut) read.without.push(words)
    else if (isQuoted) read.phrases.push(words)
    else read.words.push(...words)
  }
  return read
}

interface Piece {
  start: number
  end: number
  isQuoted: boolean
  isLeftOut: boolean
}

/** Quoted and unquoted stretches; a quote left open goes on as plain words. */
function* piecesOf(q: string): Iterable<Piece> {
  let plainFrom = 0
  let at = 0
  while (at < q.length) {
    const isStart = at === 0 || /[\s(]/.test(q.charAt(at - 1))
    const isLeftOut =
      isStart && q.charAt(at) === '-' && /[\p{L}\p{N}"“«]/u.test(q.slice(at + 1, at + 3))
    const from = isLeftOut ? at + 1 : at
    const close = openingQuote.test(q.charAt(from)) ? closing(q, from) : -1
    if (close > 0) {
      yield { start: plainFrom, end: at, isQuoted: false, isLeftOut: false }
      yield { start: from + 1, end: close, isQuoted: true, isLeftOut }
      plainFrom = at = close + 1
    } else if (isLeftOut) {
      yield { start: plainFrom, end: at, isQuoted: false, isLeftOut: false }
      const space = q.slice(from).search(/\s/)
      plainFrom = at = space < 0 ? q.length : from + space
      yield { start: from, end: at, isQuoted: false, isLeftOut: true }
    } else at += 1
  }
  yield { start: plainFrom, end: q.length, isQuoted: false, isLeftOut: false }
}

function closing(q: string, opened: number): number {
  const rest = q.slice(opened + 1).search(openingQuote)
  return rest < 0 ? -1 : opened + 1 + rest
}
