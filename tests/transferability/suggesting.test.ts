import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { FactorRow } from '../../src/domain/transferability/factor-rows'
import {
  carrying,
  factors,
  highestScore,
  type Factor,
} from '../../src/domain/transferability/factors'
import { grounds, readings, suggestionOf } from '../../src/domain/transferability/suggest'

const page = readFileSync('docs/transferability.md', 'utf8')

/** The cells of a section's table, without its head. */
function tableOf(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const code = (cell: string | undefined) => (cell ?? '').replaceAll('`', '')

/** `4/3+` as a row. */
function rowOf(factor: Factor, cell: string): FactorRow {
  const [, source = '', adopter = '', remedy] = /^([0-4?])\/([0-4?])(\+?)$/.exec(cell) ?? []
  if (cell !== '–' && !source) throw new Error(`${factor} is written ${cell}`)
  const score = (digit: string) => (digit === '' || digit === '?' ? null : Number(digit))
  return {
    factor,
    sourceScore: score(source),
    adopterScore: score(adopter),
    evidence: null,
    mitigation: remedy ? 'Un rimedio.' : null,
  }
}

/** `weak: skills; holds: rest` as reasons. */
function reasonsOf(cell: string): { rule: string; factors: string[] }[] {
  const parts = cell.split('; ').map((part) => {
    const [rule = '', named = ''] = part.split(': ')
    return { rule, factors: named.split(' ') }
  })
  const said = new Set(parts.flatMap((part) => part.factors))
  const rest = factors.filter((factor) => !said.has(factor))
  return parts.map(({ rule, factors: named }) => ({
    rule,
    factors: ['all', 'rest'].includes(named[0] ?? '') ? rest : named,
  }))
}

const cases = tableOf('Twenty cases')

for (const [number, ...cells] of cases)
  test(`case ${number}: ${cells.at(-1)}`, () => {
    const rows = factors.map((factor, at) => rowOf(factor, cells[at] ?? ''))
    const [suggestion, because, reasons = ''] = cells.slice(factors.length)
    assert.deepEqual(suggestionOf(rows), {
      suggestion: suggestion === 'none' ? null : suggestion,
      because: code(because),
      reasons: reasonsOf(reasons),
    })
  })

test('the page names every rule in the order it is asked, and meets each in a case', () => {
  assert.equal(cases.length, 20)
  const named = (heading: string) => tableOf(heading).map(([rule]) => code(rule))
  assert.deepEqual(named("What a factor's scores say"), [...readings])
  assert.deepEqual(named('What is suggested'), [...grounds])
  const met = cases.flatMap((cells) => [
    code(cells.at(-3)),
    ...reasonsOf(cells.at(-2) ?? '').map(({ rule }) => rule),
  ])
  assert.deepEqual(
    [...new Set([...readings, ...grounds])].filter((rule) => !met.includes(rule)),
    [],
  )
  assert.match(page, new RegExp(`\\*\\*${carrying.join(', ')}\\*\\*`))
})

test('a better score here, or a remedy, never makes the suggestion worse', () => {
  const rank = { notNow: 0, adapt: 1, go: 2 }
  const worth = (rows: FactorRow[]) => {
    const { suggestion } = suggestionOf(rows)
    return suggestion === null ? null : rank[suggestion]
  }
  for (const [number, ...cells] of cases) {
    const rows = factors.map((factor, at) => rowOf(factor, cells[at] ?? ''))
    const before = worth(rows)
    if (before === null) continue
    for (const [at, row] of rows.entries()) {
      const better = (row.adopterScore ?? highestScore) + 1
      const changes: Partial<FactorRow>[] = [
        { mitigation: 'Un rimedio.' },
        ...(better <= highestScore ? [{ adopterScore: better }] : []),
      ]
      for (const change of changes) {
        // A remedy for what is as weak as it was at the source is no obstacle either.
        const after = worth(rows.with(at, { ...row, ...change }))
        assert.ok(after === null || after >= before, `case ${number}, ${row.factor}`)
      }
    }
  }
})
