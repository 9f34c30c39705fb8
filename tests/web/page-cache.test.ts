import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { after, before, describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createLocalReq } from 'payload'
import { appendChange } from '../../src/changes/append-change'
import { followedNouns } from '../../src/changes/followed-nouns'
import { nothingRead, reading, recordReads } from '../../src/changes/reads'
import { inTransaction } from '../../src/database/transaction'
import { FinishedPage } from '../../src/web/middleware/finished-page'
import { pageCache } from '../../src/web/middleware/page-cache'
import { pageAddress } from '../../src/web/middleware/page-address'
import { PageStore } from '../../src/web/middleware/page-store'
import { createVisitCounter } from '../../src/web/visit-counter'
import { createLog } from '../../src/log'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let organisation: string
let entry: BuiltResource

before(async () => {
  portal = await startPortal()
  const row = await portal.payload.db.findOne<{ id: string }>({
    collection: 'organisations',
    where: { slug: { equals: portal.user('borgo.staff').organisation } },
  })
  organisation = String(row?.id)
  entry = await buildResource(portal, { organisation, workflow: 'public' })
})
after(() => portal.stop())

interface Raw {
  status: number
  headers: Record<string, string | string[] | undefined>
  bytes: Buffer
}

/** An answer as it came, not unpacked; no header is added. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const asked = request(portal.url + path, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        }),
      )
    })
    asked.on('error', reject).end()
  })

const isKept = ({ headers }: Raw): boolean =>
  String(headers['cache-control']).startsWith('public, max-age=0')

const ofRequest = new AsyncLocalStorage<symbol>()

/** How often the database was asked for anything by the requests that began while `work` ran. */
async function questions(work: () => Promise<unknown>): Promise<number> {
  const { db } = portal.payload
  let asked = 0
  // Jobs, and what a start does beside its pages, ask meanwhile for themselves.
  const these = Symbol('requests')
  const mark = () => ofRequest.enterWith(these)
  subscribe('http.server.request.start', mark)
  const names = ['find', 'findOne', 'count', 'findVersions', 'queryDrafts'] as const
  const methods = db as unknown as Record<string, (...given: unknown[]) => unknown>
  const before = names.map((name) => methods[name])
  names.forEach((name, index) => {
    methods[name] = (...given) => {
      if (ofRequest.getStore() === these) asked += 1
      return before[index]?.(...given)
    }
  })
  try {
    await work()
  } finally {
    unsubscribe('http.server.request.start', mark)
    names.forEach((name, index) => Object.assign(methods, { [name]: before[index] }))
  }
  return asked
}

const everyPage = (): string[] => [
  '/it',
  '/en',
  '/it/risorse',
  '/en/resources',
  '/it/citta',
  `/it/citta/${portal.user('borgo.staff').organisation}`,
  `/it/risorse/${entry.slug}`,
  '/it/cerca?q=accoglienza',
  '/it/risorse/feed.xml',
  '/sitemap.xml',
]

describe('a page for nobody in particular', () => {
  test('is made once: the second time nothing is asked of the database, and the bytes are the same', async () => {
    for (const path of everyPage()) {
      const first = await raw(path)
      assert.equal(first.status, 200, path)
      assert.ok(isKept(first), `${path}: ${String(first.headers['cache-control'])}`)
      const answers: Raw[] = []
      assert.equal(await questions(async () => answers.push(await raw(path))), 0, path)
      const [second = first] = answers
      assert.ok(second.bytes.equals(first.bytes), path)
      assert.deepEqual(withoutChanging(second.headers), withoutChanging(first.headers), path)
      assert.notEqual(second.headers['x-request-id'], first.headers['x-request-id'])
    }
  })

  test('carries what every answer carries', async () => {
    await raw('/it')
    const { headers } = await raw('/it')
    assert.match(String(headers['content-security-policy']), /default-src 'none'/)
    assert.match(String(headers['x-request-id']), /^[\w-]{36}$/)
    assert.equal(headers.vary, 'Accept-Encoding, Cookie')
    assert.match(String(headers['cache-control']), /must-revalidate/)
    assert.match(String(headers['content-type']), /^text\/html; charset=utf-8$/)
    assert.equal(headers['set-cookie'], undefined)
  })

  test('comes in each encoding, the same page; without a body for HEAD; 304 for who has it', async () => {
    const plain = await raw('/it/risorse')
    const br = await raw('/it/risorse', { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await raw('/it/risorse', { 'accept-encoding': 'gzip;q=0.8, br;q=0' })
    assert.equal(plain.headers['content-encoding'], undefined)
    assert.equal(br.headers['content-encoding'], 'br')
    assert.equal(gzip.headers['content-encoding'], 'gzip')
    assert.ok(brotliDecompressSync(br.bytes).equals(plain.bytes))
    assert.ok(gunzipSync(gzip.bytes).equals(plain.bytes))
    for (const { headers, bytes } of [plain, br, gzip])
      assert.equal(Number(headers['content-length']), bytes.byteLength)
    const head = await raw('/it/risorse', {}, 'HEAD')
    assert.equal(head.status, 200)
    assert.equal(head.bytes.byteLength, 0)
    assert.equal(head.headers['content-length'], plain.headers['content-length'])
    const etag = String(plain.headers.etag)
    for (const named of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const same = await raw('/it/risorse', { 'if-none-match': named })
      assert.equal(same.status, 304, named)
      assert.equal(same.bytes.byteLength, 0)
      assert.equal(same.headers.etag, etag)
    }
    assert.equal((await raw('/it/risorse', { 'if-none-match': '"other"' })).status, 200)
  })

  test('is counted as opened also when it was ready', async () => {
    const { payload } = portal
    const counter = createVisitCounter(payload, createLog('tryOut', { level: 'silent' }))
    const app = express()
      .use(pageCache(payload, { cookie: 'session', count: counter.count }))
      .use(counter.count)
      .get('/it/citta', async (_request, response) => {
        await payload.find({ collection: 'pages', limit: 1, overrideAccess: true })
        response.send('una pagina')
      })
    const server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await payload.db.deleteMany({ collection: 'visits', where: {} })
    const open = () =>
      fetch(`http://127.0.0.1:${port}/it/citta`, { headers: { 'user-agent': 'Firefox/140.0' } })
    const asked = await questions(async () => {
      for (let time = 0; time < 3; time += 1)
        assert.equal(await (await open()).text(), 'una pagina')
    })
    assert.equal(asked, 1)
    await counter.stop()
    const { docs } = await payload.find({ collection: 'visits', overrideAccess: true })
    assert.deepEqual(
      docs.map(({ room, pages }) => [room, pages]),
      [['cities', 3]],
    )
    await new Promise((resolve) => server.close(resolve))
  })

  test('is made once for many who ask at once', async () => {
    const query = '/it/risorse?kind=tool'
    const one = await questions(() => raw(query))
    await write('resources')
    const many = await questions(() => Promise.all(Array.from({ length: 12 }, () => raw(query))))
    assert.ok(many <= one + 2, `${many} questions for twelve, ${one} for one`)
  })
})

describe('freshness', () => {
  test('a withdrawn entry is gone from every page with the very next request, and back with the next', async () => {
    const anci = portal.as('anci.first')
    const lists = [
      '/it/risorse',
      '/en/resources',
      '/it/risorse?kind=model',
      '/it/risorse/feed.xml',
      '/sitemap.xml',
    ]
    for (let round = 0; round < 3; round += 1) {
      for (const path of [...lists, ...everyPage()]) await raw(path)
      const withdrawn = await anci.patch(`/api/resources/${entry.id}`, {
        workflow: 'network',
        note: 'Da rivedere insieme.',
      })
      assert.equal(withdrawn.status, 200, withdrawn.text)
      assert.equal((await raw(`/it/risorse/${entry.slug}`)).status, 404)
      for (const path of [...lists, ...everyPage()])
        if (!path.endsWith(entry.slug))
          assert.ok(!(await raw(path)).bytes.includes(entry.slug), `${path} after withdrawing`)
      const proposed = await portal
        .as('borgo.manager')
        .patch(`/api/resources/${entry.id}`, { workflow: 'proposed', note: 'Riproposta.' })
      assert.equal(proposed.status, 200, proposed.text)
      const published = await anci.patch(`/api/resources/${entry.id}`, {
        workflow: 'public',
        note: 'Ora è pronta.',
      })
      assert.equal(published.status, 200, published.text)
      assert.equal((await raw(`/it/risorse/${entry.slug}`)).status, 200)
      for (const path of lists)
        assert.ok((await raw(path)).bytes.includes(entry.slug), `${path} after publishing`)
    }
  })

  test('a page that was begun before a change is not kept, and not handed to who asks after it', async () => {
    const db = portal.payload.db as unknown as {
      find: (given: { collection: string }) => Promise<unknown>
    }
    await write('resources')
    const begun = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const find = db.find
    db.find = async (given) => {
      if (given.collection !== 'organisations') return find.call(db, given)
      db.find = find
      const found = await find.call(db, given)
      begun.resolve()
      await goOn.promise
      return found
    }
    const old = raw(`/it/citta/${portal.user('borgo.staff').organisation}`)
    await begun.promise
    await portal.payload.db.updateOne({
      collection: 'organisations',
      id: organisation,
      data: { website: 'https://nuovo.borgo.example' },
      returning: false,
    })
    await write('organisations')
    const fresh = await raw(`/it/citta/${portal.user('borgo.staff').organisation}`)
    goOn.resolve()
    assert.equal((await old).status, 200)
    assert.ok(fresh.bytes.includes('https://nuovo.borgo.example'))
    const after = await raw(`/it/citta/${portal.user('borgo.staff').organisation}`)
    assert.ok(after.bytes.includes('https://nuovo.borgo.example'))
  })
})

describe('what is never kept', () => {
  test('anything asked with a session or a token, in either direction', async () => {
    const staff = portal.as('borgo.staff')
    const signedIn = await staff.get('/it')
    assert.equal(signedIn.headers.get('cache-control'), 'private, no-store')
    const name = portal.user('borgo.staff').displayName
    assert.ok(signedIn.text.includes(name))
    for (let round = 0; round < 2; round += 1) {
      const nobody = await raw('/it')
      assert.ok(isKept(nobody))
      assert.ok(!nobody.bytes.includes(name))
    }
    const again = await staff.get('/it')
    assert.ok(again.text.includes(name))
    const cookie = `${portal.payload.config.cookiePrefix}-token`
    const asked: Record<string, string>[] = [
      { cookie: `${cookie}=anything` },
      { cookie: `other=1; ${cookie}=` },
      { authorization: 'JWT anything' },
      { authorization: '' },
    ]
    for (const headers of asked)
      assert.ok(!isKept(await raw('/it', headers)), JSON.stringify(headers))
    assert.ok(isKept(await raw('/it', { cookie: 'other=1' })))
  })

  test('what is not found, forms, what only members read, what nobody tells of, writes', async () => {
    for (const path of [
      '/it/risorse/non-esiste',
      '/it/accedi',
      '/it/risorse/nuova',
      '/it/pagine/statistiche',
      '/api/resources',
      '/health/live',
    ])
      assert.ok(!isKept(await raw(path)), path)
    assert.ok(!isKept(await raw('/it', {}, 'POST')))
  })
})

describe('one address for one page', () => {
  const same: [string, string | null][] = [
    ['/it?utm_source=x&gclid=1', '/it'],
    ['/it/risorse?utm_campaign=y', '/it/risorse'],
    ['/it/risorse?q=&kind=&page=1', '/it/risorse'],
    ['/it/risorse?page=2&kind=tool&kind=model', '/it/risorse?kind=model&kind=tool&page=2'],
    [
      '/it/risorse?kind=model&page=2&kind=tool&foo=<script>',
      '/it/risorse?kind=model&kind=tool&page=2',
    ],
    ['/it/risorse?__proto__=1&constructor=2', '/it/risorse'],
    ['/it/cerca?page=7&q=casa', '/it/cerca?q=casa'],
    ['/it/risorse/una-voce?done=moved', '/it/risorse/una-voce'],
    ['/sitemap.xml?x=1', '/sitemap.xml'],
    ['/it/accedi?next=/it', null],
    ['/it/risorse/', null],
    ['/it/risorse/../accedi', null],
    ['/it//risorse', null],
    ['/api/search?q=casa', null],
    ['/it/risorse/una-voce/versioni', null],
    [`/it/${'a'.repeat(400)}`, null],
    ['//altrove.example/it', null],
    ['/admin', null],
  ]
  for (const [given, address] of same)
    test(`${given.slice(0, 60)} is ${String(address)}`, () => {
      assert.equal(pageAddress(given), address)
    })

  test('nothing foreign is in what others get', async () => {
    await write('resources')
    const clean = await raw('/en/resources?kind=model')
    await write('resources')
    const evil = 'evil.example'
    const poisoned = await raw(`/en/resources?utm_source=${evil}&kind=model&next=https://${evil}`, {
      host: evil,
      'x-forwarded-host': evil,
      'x-forwarded-proto': 'gopher',
      'x-forwarded-for': '6.6.6.6',
      'x-original-url': '/admin',
      'x-rewrite-url': '/admin',
      forwarded: `host=${evil}`,
      'accept-language': 'it',
      referer: `https://${evil}/`,
      origin: `https://${evil}`,
      range: 'bytes=0-10',
      'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT',
      accept: 'application/json',
      cookie: 'lang=it; theme="><script>',
    })
    assert.equal(poisoned.status, 200)
    assert.ok(!poisoned.bytes.includes('evil'))
    assert.ok(poisoned.bytes.equals(clean.bytes), 'whoever asked first, it is the same page')
    assert.ok((await raw('/en/resources?kind=model')).bytes.equals(clean.bytes))
  })

  test('the way to sign in leads back to the page’s own address', async () => {
    await write('resources')
    const page = await raw('/it/risorse?utm_source=x&kind=model')
    assert.ok(!page.bytes.includes('utm_source'))
  })
})

describe('what a page was made from', () => {
  test('every noun that readers may see tells of its writes, or is never kept', () => {
    const silent = new Set([
      ...['changes', 'outgoing-mail', 'saved-searches', 'visits'],
      ...['cleared-places', 'document-texts', 'imported-rows', 'imports', 'leases'],
      ...['assessments', 'enquiries', 'notifications'],
    ])
    for (const { slug } of portal.payload.config.collections)
      if (!slug.startsWith('payload-') && !silent.has(slug) && !followedNouns.has(slug))
        assert.fail(`${slug} is neither followed nor known to be silent`)
  })

  test('is recorded by itself, and from what was held', async () => {
    const { payload } = portal
    const reads = nothingRead()
    await recordReads(payload.db, reads, async () => {
      await payload.find({ collection: 'topics', limit: 1, overrideAccess: true })
      await payload.count({ collection: 'pages', overrideAccess: true })
    })
    assert.deepEqual([...reads.nouns].sort(), ['pages', 'topics'])
  })

  test('holds until the first date that changes it, until midnight in Rome, ten minutes at most', async () => {
    const at = (iso: string) => Date.parse(iso)
    let now = at('2026-07-10T10:00:00Z')
    const store = new PageStore({ now: () => now })
    const page = new FinishedPage('x', 'text/html')
    const keep = (until = Infinity) =>
      store.keep('/it', page, { nouns: new Set(['resources']), until }, store.generation)
    keep()
    now += 9 * 60_000
    assert.equal(store.get('/it'), page)
    now += 60_000
    assert.equal(store.get('/it'), undefined)
    keep(now + 1000)
    now += 999
    assert.equal(store.get('/it'), page)
    now += 1
    assert.equal(store.get('/it'), undefined)
    now = at('2026-07-10T21:59:00Z')
    keep()
    now = at('2026-07-10T21:59:59Z')
    assert.equal(store.get('/it'), page)
    now = at('2026-07-10T22:00:00Z')
    assert.equal(store.get('/it'), undefined, 'it is another day in Rome')
  })

  test('declared dates count when they are still to come', async () => {
    const reads = nothingRead()
    const soon = new Date(Date.now() + 60_000)
    recordReads(portal.payload.db, reads, () =>
      reading(['resources'], '2001-01-01', soon, null, new Date(Date.now() + 3_600_000)),
    )
    assert.equal(reads.until, soon.getTime())
  })

  test('is dropped by noun; overtaken, unknown and undeclared pages are not kept; no more than fits', () => {
    const store = new PageStore({ mostBytes: 20_000 })
    const page = (text = 'x') => new FinishedPage(text, 'text/html')
    const keep = (address: string, nouns: string[], generation = store.generation, text = 'x') =>
      store.keep(address, page(text), { nouns: new Set(nouns), until: Infinity }, generation)
    assert.ok(keep('/a', ['resources']))
    assert.ok(keep('/b', ['topics', 'pages']))
    store.changed([{ noun: 'pages' }])
    assert.ok(store.get('/a'))
    assert.equal(store.get('/b'), undefined)
    const before = store.generation
    store.changed([{ noun: 'resources' }])
    assert.ok(!keep('/c', ['resources'], before), 'overtaken')
    assert.ok(keep('/d', ['topics'], before), 'by something else')
    assert.ok(!keep('/e', []))
    assert.ok(!keep('/f', ['visits', 'resources']))
    store.everything()
    assert.equal(store.get('/d'), undefined)
    for (let index = 0; index < 50; index += 1)
      keep(`/${index}`, ['topics'], undefined, 'y'.repeat(900))
    assert.equal(store.get('/0'), undefined)
    assert.ok(store.get('/49'))
  })
})

async function write(noun: string): Promise<void> {
  await inTransaction(await createLocalReq({}, portal.payload), (req) =>
    appendChange(req, { collection: noun, id: organisation, operation: 'update' }),
  )
}

/** Headers that differ from answer to answer. */
const withoutChanging = ({
  'x-request-id': _id,
  date: _date,
  ...rest
}: Raw['headers']): Raw['headers'] => rest
