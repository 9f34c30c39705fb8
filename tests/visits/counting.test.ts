import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, describe, test } from 'node:test'
import express from 'express'
import { addVisits } from '../../src/domain/visits/add-visits'
import { createLog } from '../../src/log'
import { createVisitCounter, type VisitCounter } from '../../src/web/visit-counter'
import { startPortal, type Portal } from '../support/portal'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let portal: Portal
let counter: VisitCounter
let server: Server
let url: string
before(async () => {
  portal = await startPortal()
  counter = createVisitCounter(portal.payload, createLog('tryOut'))
  const app = express()
    .use(counter.count)
    .get('/it/risorse/assente', (_request, response) => void response.status(404).send(''))
    .use((_request, response) => void response.send('una pagina'))
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => portal.payload.db.deleteMany({ collection: 'visits', where: {} }))
after(async () => {
  await counter.stop()
  await new Promise((resolve) => server.close(resolve))
  await portal.stop()
})

const open = (path: string, agent = firefox, method = 'GET') =>
  fetch(url + path, { method, headers: { 'user-agent': agent } }).then((answer) => answer.text())

async function counted(): Promise<Record<string, number>> {
  const { docs } = await portal.payload.find({ collection: 'visits', limit: 100, depth: 0 })
  return Object.fromEntries(docs.map(({ room, pages }) => [room, pages]))
}

describe('opened pages', () => {
  test('are summed by room, in both languages', async () => {
    for (const path of ['/it', '/en', '/it/risorse', '/en/resources/a', '/it/citta/milano'])
      await open(path)
    await counter.flush()
    assert.deepEqual(await counted(), { home: 2, resources: 2, cities: 1 })
    await open('/it')
    await counter.flush()
    assert.deepEqual(await counted(), { home: 3, resources: 2, cities: 1 })
  })

  test('are not counted for programs, forms, what is not there, nor one’s own area', async () => {
    await open('/it', 'Mozilla/5.0 (compatible; ExampleBot/2.1)')
    await open('/it/risorse', firefox, 'POST')
    await open('/it/risorse/assente')
    await open('/it/area-personale')
    await open('/api/resources')
    await counter.flush()
    assert.deepEqual(await counted(), {})
  })

  test('keep nothing about who opened them', async () => {
    await open('/it/citta')
    await counter.flush()
    const [row] = (await portal.payload.find({ collection: 'visits', limit: 1, depth: 0 })).docs
    assert.deepEqual(Object.keys(row ?? {}).sort(), ['id', 'key', 'month', 'pages', 'room'])
    assert.match(row?.month ?? '', /^\d{4}-\d{2}$/)
  })

  test('counted by several at once are all there', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        addVisits(portal.payload, { month: '2026-01', room: 'home' }, 3),
      ),
    )
    assert.deepEqual(await counted(), { home: 60 })
  })

  test('are read by everyone as sums, and by nobody as rows', async () => {
    await addVisits(portal.payload, { month: '2026-01', room: 'cities' }, 1234)
    const page = await portal.nobody.get('/it/pagine/statistiche')
    assert.match(page.text, /gennaio 2026/)
    assert.match(page.text, /1\.234/)
    for (const who of ['borgo.manager', 'ministry.first', 'admin'])
      assert.equal((await portal.as(who).get('/api/visits')).status, 403, who)
  })
})
