import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTransientTransactionError } from '../../src/database/failures'
import { Turns } from '../../src/database/turns'

test('one at a time, in the order of asking', async () => {
  const turns = new Turns()
  const order: number[] = []
  let within = 0
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      await turns.take()
      within += 1
      assert.equal(within, 1)
      await new Promise(setImmediate)
      order.push(n)
      within -= 1
      turns.pass()
    }),
  )
  assert.deepEqual(order, [...Array(20).keys()])
})

test('whoever waits too long is told, and the others lose no turn', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const turns = new Turns()
  await turns.take()
  const impatient = turns.take().catch((error: unknown) => error)
  t.mock.timers.tick(29_000)
  const patient = turns.take()
  t.mock.timers.tick(1_500)
  assert.ok(isTransientTransactionError(await impatient))
  turns.pass()
  await patient
  turns.pass()
  await turns.take()
})
