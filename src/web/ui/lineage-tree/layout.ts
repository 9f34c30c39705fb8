import type { Locale } from '../../../i18n/locales'
import { changeLines } from './change-lines'
import { leadsToCurrent, type LineageBranch } from './branch'

/** A city on the drawing: its entry, or its replication that has led to none. */
export interface Stop {
  id: string
  href: string
  x: number
  y: number
  city: string
  title: string[]
  isEntry: boolean
  demonstration: boolean
  current: boolean
}

/** The way to a city, with what changed on it. */
export interface Way {
  from: Pick<Stop, 'x' | 'y'>
  to: Pick<Stop, 'x' | 'y'>
  changes: string[]
  demonstration: boolean
}

export interface Layout {
  width: number
  height: number
  stops: Stop[]
  ways: Way[]
  /** Something was left to the list. */
  cut: boolean
}

/** In units of the drawing, which are a page's pixels where it has the width of the text. */
export const line = { length: 152, gap: 162 }
const margin = 14
const row = 104
const top = 80
const mostColumns = 3
const mostChildren = 5
const letters = { city: 17, title: 21, change: 18 }
const titleLines = 3
const changesShown = 5

/** Where everything stands: leaves under each other, whoever they come from in their middle. */
export function layoutOf(locale: Locale, root: LineageBranch): Layout {
  const layout: Layout = { width: 0, height: 0, stops: [], ways: [], cut: false }
  let leaves = 0
  let columns = 0

  const place = (branch: LineageBranch, column: number): Stop => {
    columns = Math.max(columns, column + 1)
    // A replication and what it led to are one stop of one city.
    const [entry, ...others] = branch.type === 'replication' ? branch.children : []
    const shown = entry ?? branch
    const children = [...shown.children, ...others]
    const drawn = column + 1 < mostColumns ? chosen(children) : []
    if (drawn.length < children.length) layout.cut = true
    const placed = drawn.map((child) => ({ child, stop: place(child, column + 1) }))
    const [first, last] = [placed[0], placed.at(-1)]
    const y = first && last ? (first.stop.y + last.stop.y) / 2 : top + leaves++ * row
    const stop: Stop = {
      id: shown.id,
      href: shown.href,
      x: margin + column * (line.length + line.gap),
      y,
      city: cut(shown.city, letters.city),
      title: shown.type === 'resource' ? wrapped(shown.title.value, letters.title, titleLines) : [],
      isEntry: shown.type === 'resource',
      demonstration: shown.demonstration,
      current: shown.current,
    }
    layout.stops.push(stop)
    for (const { child, stop: to } of placed)
      layout.ways.push({
        from: { x: stop.x + line.length, y },
        to,
        changes: linesOf(locale, child),
        demonstration: child.demonstration,
      })
    return stop
  }

  const from = beginningOf(root)
  if (from !== root) layout.cut = true
  place(from, 0)
  layout.width = columns * line.length + (columns - 1) * line.gap + 2 * margin
  layout.height = top + (leaves - 1) * row + 64
  return layout
}

/** The first city to draw: with the entry of the page among the first two, something follows it. */
function beginningOf(root: LineageBranch): LineageBranch {
  const way = wayToCurrent(root).filter(({ type }) => type === 'resource')
  return way.at(-2) ?? root
}

const wayToCurrent = (branch: LineageBranch): LineageBranch[] =>
  leadsToCurrent(branch) ? [branch, ...branch.children.flatMap((child) => wayToCurrent(child))] : []

/** As many as may be read at once, the way to the entry of the page always among them. */
function chosen(children: LineageBranch[]): LineageBranch[] {
  if (children.length <= mostChildren) return children
  const few = children.slice(0, mostChildren)
  const wanted = children.find(leadsToCurrent)
  return !wanted || few.includes(wanted) ? few : [...few.slice(0, -1), wanted]
}

function linesOf(locale: Locale, { changes }: LineageBranch): string[] {
  const lines = changeLines(locale, changes).flatMap((text) => wrapped(text, letters.change, 2))
  if (lines.length <= changesShown) return lines
  // A kind whose elements are all cut away says nothing.
  const named = lines[changesShown - 1]?.endsWith(':') ? changesShown - 1 : changesShown
  const last = lines[named - 1] ?? ''
  return [...lines.slice(0, named - 1), last.endsWith('…') ? last : `${last}…`]
}

/** A text in lines of so many letters, words whole, the rest cut. */
function wrapped(text: string, most: number, lines: number): string[] {
  const made: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      made[made.length - 1] = `${last} ${word}`
    else made.push(cut(word, most))
  }
  if (made.length <= lines) return made
  const kept = made.slice(0, lines)
  return [...kept.slice(0, -1), `${cut(kept.at(-1) ?? '', most - 1).replace(/[\s,;:.…]+$/, '')}…`]
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
