import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { analyse } from '../../src/search/analyse'
import { readQuestion } from '../../src/search/read-question'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes of memory that are still in use after the work. */
function left(work: () => void): number {
  collect()
  const before = process.memoryUsage().heapUsed
  work()
  collect()
  return process.memoryUsage().heapUsed - before
}

const letters = (n: number): string =>
  [...n.toString(26).padStart(5, '0')]
    .map((digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)])
    .join('')

test('a word that is known again keeps nothing of the question it was typed in', () => {
  const around = 'b '.repeat(8000)
  const bytes = left(() => {
    for (let n = 0; n < 2000; n += 1) {
      const q = Buffer.from(`parolalunghissima${letters(n)} ${around}`).toString()
      for (const { raw } of readQuestion(q).words) analyse(raw, 'it')
    }
  })
  assert.ok(bytes < 4_000_000, `${bytes} bytes for two thousand words`)
})

test('words that are longer than any are not kept', () => {
  const bytes = left(() => {
    for (let n = 0; n < 5000; n += 1) analyse(letters(n) + 'q'.repeat(990), 'en')
  })
  assert.ok(bytes < 2_000_000, `${bytes} bytes for five thousand`)
})
