import assert from 'node:assert/strict'
import type { CastKey } from '../support/cast'
import { cellsOf, type Grid } from './grid'

let asserted = 0

/** How many cells were asked so far. */
export const cellsAsserted = (): number => asserted

/** Asks every cell of a table, and tells all that answer otherwise at once. */
export async function assertGrid(
  table: Grid,
  ask: (row: string, key: CastKey, expected: string) => Promise<string>,
  { atOnce = 1 }: { atOnce?: number } = {},
): Promise<void> {
  const wrong: string[] = []
  const cells = cellsOf(table)
  const worker = async () => {
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      const { row, key, letter } = cell
      const got = await ask(row, key, letter)
      asserted += 1
      if (got !== letter) wrong.push(`${row} ${key}: ${letter} expected, ${got} answered`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  assert.equal(wrong.length, 0, `${wrong.length} cells differ:\n${wrong.sort().join('\n')}`)
}

/** A status as the letter of a table about doing. */
export const letterOf = (status: number): string =>
  ({ 200: 'O', 201: 'O', 403: 'F', 404: 'N', 409: 'C', 422: 'U' })[status] ?? String(status)
