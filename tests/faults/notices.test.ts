import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noticeRounds } from '../soak/notice-rounds'
import { database, mongodbUri, newDatabaseName } from '../support/database'

test('kill -9 on the way from what happens to its letter loses nothing and tells nothing twice', async () => {
  const result = await noticeRounds({
    deaths: ['activityWritten', 'rowWritten', 'letterWritten', 'letterDelivered'],
    ...(database === 'mongodb' ? { databaseUri: mongodbUri(newDatabaseName()) } : {}),
  })
  console.table([result])
  assert.deepEqual(result.wrong, [])
  assert.equal(result.lost, 0)
  assert.equal(result.crashes, 4)
  // Of what was rolled back nobody was told; of all else somebody was.
  assert.equal(result.activities, 3)
  assert.equal(result.rows, 3)
  assert.equal(result.duplicated, 1, 'only who died between sending and marking sends again')
})
