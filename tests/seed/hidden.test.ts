import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal({ env: { DEMONSTRATION: 'hidden' } })
})
after(() => portal.stop())

const invented = /Esempio/

test('one switch hides every invented municipality and entry, from its own people too', async () => {
  for (const path of [
    '/it',
    '/it/risorse',
    '/it/citta',
    '/it/repliche',
    '/api/organisations?limit=500',
    '/api/replications?limit=500&depth=1',
  ])
    assert.doesNotMatch(await (await fetch(portal.url + path)).text(), invented, path)
  const demonstrative = 'limit=1&where[provenance][equals]=demonstration'
  for (const noun of ['resources', 'organisations', 'documents', 'media', 'replications'])
    for (const door of [portal.nobody, portal.as('borgoStaff'), portal.as('admin')]) {
      const { status, body } = await door.get(`/api/${noun}?${demonstrative}`)
      assert.deepEqual([status, body.totalDocs], [200, 0], noun)
    }
})

test('what is true stays', async () => {
  const { body } = await portal.nobody.get('/api/resources?limit=1')
  assert.ok(body.totalDocs >= 24)
})
