import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killRounds } from '../soak/kill-rounds'
import { database, mongodbUri, newDatabaseName } from '../support/database'

test('what was agreed to is still there after kill -9 under writing, whole, and no letter is lost', async () => {
  const { rounds, mail } = await killRounds({
    kills: 2,
    ...(database === 'mongodb' ? { databaseUri: mongodbUri(newDatabaseName()) } : {}),
  })
  for (const { kill, agreed, wrong } of rounds) {
    assert.deepEqual(wrong, [], `after kill ${kill}`)
    assert.ok(agreed > 0)
  }
  assert.deepEqual(mail.wrong, [])
  assert.ok(mail.letters > 1)
})
