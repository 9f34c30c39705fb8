import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Death } from '../soak/deaths'
import { noticeRounds } from '../soak/notice-rounds'
import { database, mongodbUri, newDatabaseName } from '../support/database'

/** A MongoDB keeps what a dead process had begun for a minute: `npm run soak` has time for all. */
const deaths: readonly Death[] =
  database === 'mongodb'
    ? ['letterDelivered']
    : ['activityWritten', 'rowWritten', 'letterWritten', 'letterDelivered']

test('kill -9 on the way from what happens to its letter loses nothing and tells nothing twice', async () => {
  const result = await noticeRounds({
    deaths,
    ...(database === 'mongodb' ? { databaseUri: mongodbUri(newDatabaseName()) } : {}),
  })
  console.table([result])
  assert.deepEqual(result.wrong, [])
  assert.equal(result.lost, 0)
  assert.equal(result.crashes, deaths.length)
  // Of what was rolled back nobody was told; of all else somebody was.
  const happened = deaths.filter((death) => death !== 'activityWritten').length
  assert.equal(result.activities, happened)
  assert.equal(result.rows, happened)
  assert.equal(result.duplicated, 1, 'only who died between sending and marking sends again')
})
