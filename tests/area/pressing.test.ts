import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byPressing, isOverdue, type Pressing } from '../../src/domain/pressing'

const now = new Date('2026-11-28T12:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000).toISOString()

interface Named extends Pressing {
  name: string
}
const item = (
  name: string,
  since: number,
  rest: { due?: number; awaited?: boolean } = {},
): Named => ({
  name,
  since: days(-since),
  due: rest.due === undefined ? null : days(rest.due),
  awaited: rest.awaited ?? false,
})
const order = (items: Named[]) => byPressing(items, now).map(({ name }) => name)

test('what is late comes first, the longest overdue before', () => {
  assert.deepEqual(
    order([
      item('just arrived', 0, { awaited: true }),
      item('overdue by two days', 100, { due: -2 }),
      item('waited for since twenty days', 20, { awaited: true }),
      item('overdue by ten days', 11, { due: -10 }),
    ]),
    ['overdue by ten days', 'waited for since twenty days', 'overdue by two days', 'just arrived'],
  )
})

test('then what somebody waits for, the oldest before, whatever is planned for later', () => {
  assert.deepEqual(
    order([
      item('planned for tomorrow', 300, { due: 1 }),
      item('asked yesterday', 1, { awaited: true }),
      item('asked a week ago', 7, { awaited: true }),
    ]),
    ['asked a week ago', 'asked yesterday', 'planned for tomorrow'],
  )
})

test('then what can wait, by its day where it has one', () => {
  assert.deepEqual(
    order([
      item('offered long ago', 400),
      item('offered lately', 2),
      item('planned for next month', 5, { due: 30 }),
      item('planned for tomorrow', 1, { due: 1 }),
    ]),
    ['planned for tomorrow', 'planned for next month', 'offered long ago', 'offered lately'],
  )
})

test('fifteen days are enough patience, a day that has come is not yet past', () => {
  assert.equal(isOverdue(item('a', 14, { awaited: true }), now), false)
  assert.equal(isOverdue(item('a', 15, { awaited: true }), now), false)
  assert.equal(isOverdue(item('a', 16, { awaited: true }), now), true)
  assert.equal(isOverdue(item('a', 16), now), false)
  assert.equal(isOverdue(item('a', 100, { due: 1, awaited: true }), now), false)
  assert.equal(isOverdue(item('a', 100, { due: -0.5 }), now), false, 'the day itself')
  assert.equal(isOverdue(item('a', 100, { due: -1.5 }), now), true, 'the day after')
})

test('the order of equals stays, and nothing is lost', () => {
  const equals = [1, 2, 3].map((n) => item(`${n}`, 3, { awaited: true }))
  assert.deepEqual(order(equals), ['1', '2', '3'])
  assert.deepEqual(byPressing([], now), [])
})
