import { findInTable } from '../../src/privacy/find-in-table'
import { findInText } from '../../src/privacy/find-in-text'
import type { PlaceKind } from '../../src/privacy/place'
import type { Sample } from './sentences'

export interface Figures {
  found: number
  falseAlarms: string[]
  misses: string[]
  precision: number
  recall: number
}

/** Looks through every sample; what was found and what was expected, by kind. */
export async function measure(samples: readonly Sample[]): Promise<Map<PlaceKind, Figures>> {
  const tallies = new Map<PlaceKind, Figures>()
  for (const sample of samples) {
    const expected = Object.entries(sample.found ?? {}).flatMap(([kind, matches]) =>
      matches.map((match) => `${kind} ${match}`),
    )
    const found = new Set(await findingsIn(sample))
    for (const one of expected) {
      const tally = tallyOf(tallies, one)
      if ([...found].some((other) => isSame(one, other))) tally.found += 1
      else tally.misses.push(said(one, sample))
    }
    for (const one of found)
      if (!expected.some((other) => isSame(one, other)))
        tallyOf(tallies, one).falseAlarms.push(said(one, sample))
  }
  for (const tally of tallies.values()) {
    const { found, falseAlarms, misses } = tally
    tally.precision = found / (found + falseAlarms.length)
    tally.recall = found / (found + misses.length)
  }
  return tallies
}

async function findingsIn({ said }: Sample): Promise<string[]> {
  if (typeof said === 'string')
    return (await findInText(said)).map(({ kind, match }) => `${kind} ${match}`)
  return (await findInTable(said)).map(({ finding: { kind, match, cell } }) =>
    cell ? `${kind} ${cell.row},${cell.column}` : `${kind} ${match}`,
  )
}

/** Part of a name or number points to it as well as the whole. */
function isSame(one: string, other: string): boolean {
  const [[kind, ...words], [otherKind, ...otherWords]] = [one.split(' '), other.split(' ')]
  if (kind !== otherKind) return false
  if (kind === 'smallCell') return one === other
  const [a, b] = [words.join(' '), otherWords.join(' ')]
  return a.includes(b) || b.includes(a)
}

function tallyOf(tallies: Map<PlaceKind, Figures>, one: string): Figures {
  const kind = one.split(' ', 1)[0] as PlaceKind
  const tally = tallies.get(kind) ?? {
    found: 0,
    falseAlarms: [],
    misses: [],
    precision: 0,
    recall: 0,
  }
  tallies.set(kind, tally)
  return tally
}

const said = (one: string, sample: Sample): string => `${one} ← ${JSON.stringify(sample.said)}`
