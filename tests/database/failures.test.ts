import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  isDatabaseAway,
  isTransientTransactionError,
  isUncertainCommit,
} from '../../src/database/failures'
import { TurnRefused } from '../../src/database/turns'
import { failureOf } from '../../src/web/failure'

const labelled = (label: string) => ({
  name: 'MongoServerError',
  hasErrorLabel: (asked: string) => asked === label,
})
const within = (cause: unknown) => new Error('Failed query', { cause })

describe('a transaction that lost to another', () => {
  for (const [what, error] of [
    ['MongoDB’s label', labelled('TransientTransactionError')],
    ['a label kept in a list', { errorLabels: ['TransientTransactionError'] }],
    ['a write conflict by number', { code: 112 }],
    ['a write conflict by name', { codeName: 'WriteConflict' }],
    ['SQLite that is busy', { code: 'SQLITE_BUSY' }],
    ['SQLite busy with a moment that is past', { code: 'SQLITE_BUSY_SNAPSHOT' }],
    ['a turn that did not come', new TurnRefused()],
  ] as const)
    test(`is known by ${what}, also deep within another error`, () => {
      assert.ok(isTransientTransactionError(error))
      assert.ok(isTransientTransactionError(within(within(error))))
      assert.equal(failureOf(within(error)).status, 503)
    })

  for (const [what, error] of [
    ['a defect', new TypeError('undefined is not a function')],
    ['a broken reference', { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }],
    ['something unique', { code: 11000 }],
    ['nothing', undefined],
    ['a commit whose answer got lost', labelled('UnknownTransactionCommitResult')],
  ] as const)
    test(`is not ${what}`, () => assert.ok(!isTransientTransactionError(error)))

  test('is looked for in an error that is its own cause without end', () => {
    const error = new Error('round')
    error.cause = error
    assert.ok(!isTransientTransactionError(error))
  })
})

describe('a database that is away', () => {
  test('is an answer to try again later', () => {
    for (const name of [
      'MongoServerSelectionError',
      'MongoNetworkError',
      'MongoPoolClearedError',
    ]) {
      assert.ok(isDatabaseAway({ name }))
      const { status, headers } = failureOf(within({ name }))
      assert.equal(status, 503)
      assert.ok(headers['Retry-After'])
    }
  })

  test('may have stored what it did not answer to: nothing is done twice', () => {
    const error = within(labelled('UnknownTransactionCommitResult'))
    assert.ok(isUncertainCommit(error))
    assert.ok(!isTransientTransactionError(error))
    assert.equal(failureOf(error).status, 503)
  })

  test('is not any other error', () => assert.ok(!isDatabaseAway(new Error('a defect'))))
})
