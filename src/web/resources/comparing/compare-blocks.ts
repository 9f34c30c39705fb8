import type { Block, BlockKind, Token } from './blocks-of'
import { compareEnds, compareLists, type Stretch } from './compare-lists'
import type { SpareTime } from './spare-time'

/** Words of one block that share what became of them. */
export interface Part {
  state: 'same' | 'added' | 'removed' | 'restyled'
  tokens: Token[]
  /** How words that stayed look otherwise now. */
  styles: Restyled[]
}

export type Restyled = 'bold' | 'notBold' | 'italic' | 'notItalic' | 'link' | 'noLink' | 'otherLink'

export interface BlockChange {
  state: 'same' | 'added' | 'removed' | 'changed'
  kind: BlockKind
  /** What it was before, where that is something else. */
  was: BlockKind | null
  parts: Part[]
}

/** What changed between two texts, block by block, each word by word. */
export function compareBlocks(before: Block[], after: Block[], time: SpareTime): BlockChange[] {
  const stretches = compareLists(before, after, keyOf, time) ?? compareEnds(before, after, keyOf)
  const changes: BlockChange[] = []
  for (let at = 0; at < stretches.length; at += 1) {
    const stretch = stretches[at]
    const next = stretches[at + 1]
    if (!stretch) continue
    if (stretch.state === 'same') changes.push(...stretch.after.map(whole('same')))
    else if (next && next.state !== 'same' && next.state !== stretch.state) {
      changes.push(
        ...paired([...stretch.before, ...next.before], [...stretch.after, ...next.after], time),
      )
      at += 1
    } else
      changes.push(...stretch.before.map(whole('removed')), ...stretch.after.map(whole('added')))
  }
  return changes
}

const keyOf = ({ kind, tokens }: Block): string =>
  `${kind} ${tokens.map((token) => `${styleOf(token)}${token.text}`).join('')}`

const styleOf = ({ bold, italic, href }: Token): string =>
  `${bold ? '1' : ''}${italic ? '2' : ''}${href === null ? '' : `<${href}>`}`

const whole =
  (state: 'same' | 'added' | 'removed') =>
  ({ kind, tokens }: Block): BlockChange => ({
    state,
    kind,
    was: null,
    parts: [{ state, tokens, styles: [] }],
  })

/** Pairs looked at to find which block became which. */
const mostPairs = 2500
/** Blocks that share fewer words than these are two, not one that was rewritten. */
const kin = 0.35

/** What was taken out and what was put in at one place: blocks that were rewritten, and the rest. */
function paired(before: Block[], after: Block[], time: SpareTime): BlockChange[] {
  const changes: BlockChange[] = []
  const byPlace = before.length * after.length > mostPairs
  let from = 0
  for (const old of before) {
    const found = byPlace
      ? from
      : before.length === 1 && after.length === 1
        ? 0
        : after.findIndex((now, index) => index >= from && likeness(old, now) >= kin)
    const now = after[found]
    if (found < from || !now) {
      changes.push(whole('removed')(old))
      continue
    }
    changes.push(...after.slice(from, found).map(whole('added')), rewritten(old, now, time))
    from = found + 1
  }
  return [...changes, ...after.slice(from).map(whole('added'))]
}

/** The part of their words that two blocks share, 0 to 1. */
function likeness(one: Block, other: Block): number {
  const words = ({ tokens }: Block) =>
    new Set(tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text }) => text))
  const [a, b] = [words(one), words(other)]
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / Math.max(1, Math.min(a.size, b.size))
}

function rewritten(old: Block, now: Block, time: SpareTime): BlockChange {
  const parts = compareTokens(old.tokens, now.tokens, time).flatMap(partsOf)
  return { state: 'changed', kind: now.kind, was: old.kind === now.kind ? null : old.kind, parts }
}

/** Word by word; sentence by sentence where that takes too long; by its ends where even that does. */
function compareTokens(before: Token[], after: Token[], time: SpareTime): Stretch<Token>[] {
  const words = compareLists(before, after, ({ text }) => text, time)
  if (words) return inRuns(words)
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const textOf = (tokens: Token[]) => tokens.map(({ text }) => text).join('')
  const sentences = compareLists(old, now, textOf, time) ?? compareEnds(old, now, textOf)
  return sentences.map(({ state, before: gone, after: come }) => ({
    state,
    before: gone.flat(),
    after: come.flat(),
  }))
}

/** Words that changed one beside the other are one change: the blanks that stayed between are of it. */
function inRuns(stretches: Stretch<Token>[]): Stretch<Token>[] {
  const runs: Stretch<Token>[] = []
  let gone: Token[] = []
  let come: Token[] = []
  const close = () => {
    if (saysSomething(gone)) runs.push({ state: 'removed', before: gone, after: [] })
    if (saysSomething(come)) runs.push({ state: 'added', before: [], after: come })
    gone = []
    come = []
  }
  stretches.forEach((stretch, index) => {
    const between = index > 0 && index < stretches.length - 1 && !saysSomething(stretch.after)
    if (stretch.state === 'same' && !between) {
      close()
      runs.push(stretch)
      return
    }
    gone = [...gone, ...stretch.before]
    come = [...come, ...stretch.after]
  })
  close()
  return runs
}

const saysSomething = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text.trim() !== '')

function sentencesOf(tokens: Token[]): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  for (const token of tokens) {
    current.push(token)
    if (!/[.!?;:]/.test(token.text)) continue
    sentences.push(current)
    current = []
  }
  return current.length > 0 ? [...sentences, current] : sentences
}

/** Words that stayed are told apart from those that stayed and look otherwise. */
function partsOf({ state, before, after }: Stretch<Token>): Part[] {
  if (state === 'added') return [{ state, tokens: after, styles: [] }]
  if (state === 'removed') return [{ state, tokens: before, styles: [] }]
  const parts: Part[] = []
  after.forEach((token, index) => {
    const styles = restyled(before[index] ?? token, token)
    const last = parts.at(-1)
    if (last?.styles.join() === styles.join()) last.tokens.push(token)
    else parts.push({ state: styles.length > 0 ? 'restyled' : 'same', tokens: [token], styles })
  })
  return parts
}

function restyled(old: Token, now: Token): Restyled[] {
  const styles: Restyled[] = []
  if (old.bold !== now.bold) styles.push(now.bold ? 'bold' : 'notBold')
  if (old.italic !== now.italic) styles.push(now.italic ? 'italic' : 'notItalic')
  if (old.href !== now.href)
    styles.push(now.href === null ? 'noLink' : old.href === null ? 'link' : 'otherLink')
  return styles
}
