import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLate, lateBefore, lateFrom } from '../../src/domain/late'
import { isOverdue } from '../../src/domain/pressing'
import { daysSince } from '../../src/i18n/format'

/** A planned day as a form keeps it, and its last and its first late moment in Rome. */
const edges = {
  winter: ['2026-11-28', '2026-11-28T22:59:59.999Z', '2026-11-28T23:00:00.000Z'],
  summer: ['2026-07-10', '2026-07-10T21:59:59.999Z', '2026-07-10T22:00:00.000Z'],
  'of 23 hours, clocks forward': [
    '2026-03-29',
    '2026-03-29T21:59:59.999Z',
    '2026-03-29T22:00:00.000Z',
  ],
  'before it': ['2026-03-28', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00.000Z'],
  'of 25 hours, clocks back': [
    '2026-10-25',
    '2026-10-25T22:59:59.999Z',
    '2026-10-25T23:00:00.000Z',
  ],
  'the last of a year': ['2026-12-31', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'],
} as const

for (const [name, [day, last, first]] of Object.entries(edges))
  test(`a day ${name}: in time to its end in Rome, late from the next midnight`, () => {
    for (const planned of [day, `${day}T12:00:00.000Z`, last]) {
      assert.equal(isLate(planned, new Date(last)), false, planned)
      assert.equal(isLate(planned, new Date(first)), true, planned)
      assert.equal(daysSince(planned, new Date(first)), 1)
      assert.equal(lateFrom(planned).toISOString(), first)
      // What a query takes for late is what the function does.
      assert.equal(new Date(planned) < lateBefore(new Date(last)), false, planned)
      assert.equal(new Date(planned) < lateBefore(new Date(first)), true, planned)
      assert.equal(isOverdue({ since: day, due: planned, awaited: true }, new Date(last)), false)
      assert.equal(isOverdue({ since: day, due: planned, awaited: false }, new Date(first)), true)
    }
  })

test('who waits is kept waiting too long from the sixteenth day, across a change of clocks too', () => {
  for (const [since, last, first] of [
    ['2026-11-01T22:59:00Z', '2026-11-16T22:59:59Z', '2026-11-16T23:00:00Z'],
    ['2026-10-20T05:00:00Z', '2026-11-04T22:59:59Z', '2026-11-04T23:00:00Z'],
    ['2026-03-20T22:59:00Z', '2026-04-04T21:59:59Z', '2026-04-04T22:00:00Z'],
  ] as const) {
    const item = { since, due: null, awaited: true }
    assert.equal(isOverdue(item, new Date(last)), false, since)
    assert.equal(isOverdue(item, new Date(first)), true, since)
    assert.equal(new Date(since) < lateBefore(new Date(last), 15), false, since)
    assert.equal(new Date(since) < lateBefore(new Date(first), 15), true, since)
  }
})
