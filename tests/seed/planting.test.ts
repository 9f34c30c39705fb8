import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { CollectionSlug, Where } from 'payload'
import { resources as invented } from '../../seed/demonstration/resources'
import { people } from '../../seed/demonstration/people'
import { replications } from '../../seed/demonstration/replications'
import { organisations } from '../../seed/network/organisations'
import { resources } from '../../seed/network/resources'
import { plantDemonstration, plantNetwork } from '../../seed/plant'
import { idFor } from '../../seed/planting/planter'
import { startPortal, type Account, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const nouns = [
  'editions',
  'topics',
  'organisations',
  'pages',
  'resources',
  'documents',
  'media',
  'users',
  'profiles',
  'replications',
  'activities',
] as const satisfies CollectionSlug[]

/** Every row and version there is, as one mark that changes with any of them. */
async function markOfEverything(): Promise<string> {
  const hash = createHash('sha256')
  for (const collection of nouns) {
    const { docs } = await portal.payload.db.find<{ id: string }>({
      collection,
      pagination: false,
      limit: 0,
      sort: 'id',
    })
    for (const { sessions: _, ...doc } of docs as { id: string; sessions?: unknown }[])
      hash.update(JSON.stringify(doc))
  }
  const { docs } = await portal.payload.db.findVersions({
    collection: 'resources',
    pagination: false,
    limit: 0,
    sort: 'id',
  })
  hash.update(JSON.stringify(docs))
  return hash.digest('hex')
}

async function plantAgain(): Promise<void> {
  await plantNetwork(portal.payload)
  await plantDemonstration(portal.payload, { dataDir: portal.dataDir })
}

const accountsFile = () => join(portal.dataDir, 'accounts.json')
const accounts = async () => JSON.parse(await readFile(accountsFile(), 'utf8')) as Account[]

async function signIn({ email, password }: Account): Promise<number> {
  const answer = await portal.nobody.post('/api/users/login', { email, password })
  return answer.status
}

const one = async (collection: CollectionSlug, where: Where) => {
  const row = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where,
  })
  assert.ok(row, `no row of ${collection} is as asked`)
  return row
}

const replicationId = (key: string) => idFor(portal.payload, 'replications', key)

const bySlug = (slug: string) => one('resources', { slug: { equals: slug } })

describe('the planted network', () => {
  test('is read by everyone, every entry with its linked sources, in both languages', async () => {
    for (const locale of ['it', 'en'] as const) {
      const { status, body } = await portal.nobody.get(
        `/api/resources?locale=${locale}&fallback-locale=none&limit=500&where[provenance][equals]=publicSources`,
      )
      assert.equal(status, 200)
      assert.equal(body.totalDocs, resources.length)
      for (const doc of body.docs) {
        const meant = resources.find(({ slug }) => slug === doc.slug)
        assert.equal(doc.title, meant?.title[locale])
        assert.ok(doc.sources.length > 0, doc.slug)
        for (const { url, name } of doc.sources) assert.ok(/^https?:/.test(url) && name, doc.slug)
      }
    }
  })

  test('claims nobody’s approval, verification or authorship', async () => {
    const { docs } = await portal.payload.db.find<Record<string, unknown>>({
      collection: 'resources',
      where: { provenance: { equals: 'publicSources' } },
      pagination: false,
      limit: 0,
    })
    assert.equal(docs.length, resources.length)
    for (const { slug, validatedBy, validatedAt, verifiedOn, reviewBy, authors, contact } of docs) {
      assert.deepEqual(
        [validatedBy, validatedAt, verifiedOn, reviewBy, contact].filter(Boolean),
        [],
        String(slug),
      )
      assert.equal((authors as unknown[] | undefined)?.length ?? 0, 0)
    }
    const activities = await portal.payload.db.find({
      collection: 'activities',
      where: { readers: { contains: '|publicSources|' } },
    })
    assert.equal(activities.totalDocs, 0)
  })

  test('has for every entry one latest version that says what its row says', async () => {
    for (const { slug } of resources) {
      const row = await bySlug(slug)
      const { docs } = await portal.payload.db.findVersions<Record<string, unknown>>({
        collection: 'resources',
        where: { parent: { equals: row.id }, latest: { equals: true } },
      })
      assert.equal(docs.length, 1, slug)
      const version = docs[0]?.version
      for (const field of ['title', 'workflow', '_status', 'ownerKeys', 'continues', 'related'])
        assert.deepEqual(version?.[field], row[field], `${slug}: ${field}`)
      assert.deepEqual(
        (version?.coreElements as { title: unknown }[] | undefined)?.map(({ title }) => title),
        (row.coreElements as { title: unknown }[] | undefined)?.map(({ title }) => title),
      )
    }
  })

  test('can be edited by ANCI as any other entry: a revision, and readers keep the text', async () => {
    const { slug } = resources[0] as { slug: string }
    const { id, title } = await bySlug(slug)
    const anci = portal.as('anciFirst')
    const edited = await anci.patch(`/api/resources/${id}`, { title: 'Un altro titolo' })
    assert.equal(edited.status, 200, edited.text)
    const read = await portal.nobody.get(`/api/resources/${id}?locale=it`)
    assert.equal(read.body.title, (title as { it: string }).it)
    assert.equal((await anci.get(`/api/resources/${id}?draft=true`)).body.title, 'Un altro titolo')
  })
})

describe('the planted demonstration', () => {
  test('stands in the state each entry’s story ends with, its history told step by step', async () => {
    for (const { slug, steps, revision } of invented) {
      const row = await bySlug(slug)
      assert.equal(row.workflow, steps.at(-1)?.to, slug)
      assert.equal(row.provenance, 'demonstration')
      const history = await portal.payload.db.find<{ id: string; verb: string; at: string }>({
        collection: 'activities',
        where: { 'subject.row': { equals: row.id } },
        sort: 'at',
        pagination: false,
        limit: 0,
      })
      assert.deepEqual(
        history.docs.map(({ verb }) => verb),
        [...steps, ...(revision?.steps ?? [])].map(({ verb }) => `resource.${verb}`),
        slug,
      )
      for (const { at } of history.docs) assert.ok(new Date(at) < new Date())
      const { docs } = await portal.payload.db.findVersions<Record<string, unknown>>({
        collection: 'resources',
        where: { parent: { equals: row.id }, latest: { equals: true } },
      })
      assert.equal(docs.length, 1, slug)
      const { workflow, _status } = docs[0]?.version ?? {}
      const latest = (revision?.steps ?? steps).at(-1)?.to
      assert.equal(workflow, latest, slug)
      assert.equal(_status, revision || !row.sharedAt ? 'draft' : 'published', slug)
    }
  })

  test('tells of what cities took from one another step by step, each from a version its adopter could read', async () => {
    for (const { adopter, key, result, source, steps } of replications) {
      const row = await one('replications', { id: { equals: replicationId(key) } })
      const taken = await bySlug(source)
      const by = await one('organisations', { slug: { equals: adopter } })
      assert.deepEqual(
        [row.source, row.adopter, row.sourceKeys],
        [taken.id, by.id, taken.ownerKeys],
      )
      assert.ok(String(taken.adopterKeys).includes(`|${by.id}|`), key)
      if (result) assert.equal(row.result, (await bySlug(result)).id)
      const version = await portal.payload.db.findVersions<Record<string, unknown>>({
        collection: 'resources',
        where: { id: { equals: row.sourceVersion } },
      })
      assert.equal(version.docs[0]?.parent, taken.id)
      assert.equal(version.docs[0]?.version._status, 'published')
      const history = await portal.payload.db.find<{ id: string; verb: string; at: string }>({
        collection: 'activities',
        where: { 'subject.row': { equals: row.id } },
        sort: 'at',
        pagination: false,
        limit: 0,
      })
      assert.deepEqual(
        history.docs.map(({ verb }) => verb),
        steps.map(({ verb }) => `replication.${verb}`),
        key,
      )
      for (const { at } of history.docs) assert.ok(new Date(at) < new Date())
    }
  })

  test('credits what was given back on the entry and on the changes in work beside it', async () => {
    const { credits, id } = await bySlug('porto-esempio-lo-sportello-che-si-sposta')
    const { docs } = await portal.payload.db.findVersions<Record<string, unknown>>({
      collection: 'resources',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      pagination: false,
      limit: 0,
    })
    const credited = docs.map(({ version }) => (version.credits as unknown[] | undefined)?.length)
    assert.equal((credits as unknown[]).length, 1)
    assert.ok(!credited[0] && credited.at(-1) === 1)
  })

  test('is gone on with by its own people as anything they wrote themselves', async () => {
    const waiting = await bySlug('monte-esempio-una-stanza-in-famiglia')
    const manager = portal.as('monteManager')
    const moved = await manager.patch(`/api/resources/${waiting.id}`, { workflow: 'network' })
    assert.equal(moved.status, 200, moved.text)
    const revised = await bySlug('porto-esempio-la-scheda-di-primo-colloquio')
    const ministry = portal.as('ministrySecond')
    const published = await ministry.patch(`/api/resources/${revised.id}`, { workflow: 'public' })
    assert.equal(published.status, 200, published.text)
    const read = await portal.nobody.get(`/api/resources/${revised.id}?locale=it`)
    assert.match(JSON.stringify(read.body.instructions), /guarda la persona e non lei/)
  })

  test('keeps what is not public from whoever is not signed in', async () => {
    const { body } = await portal.nobody.get(
      '/api/resources?limit=500&where[provenance][equals]=demonstration',
    )
    const shared = invented.filter(({ steps }) => steps.at(-1)?.to === 'public')
    assert.equal(body.totalDocs, shared.length)
  })

  test('opens a public entry’s documents to everyone', async () => {
    const { body } = await portal.nobody.get('/api/documents?limit=100')
    assert.ok(body.totalDocs >= 3)
    for (const { filename, name } of body.docs)
      assert.equal((await portal.nobody.get(`/api/documents/file/${filename}`)).status, 200, name)
  })
})

describe('accounts.json', () => {
  test('tells whoever tries the portal, and nobody else on the machine, how to sign in', async () => {
    assert.equal((await stat(accountsFile())).mode & 0o777, 0o600)
    const entries = await accounts()
    assert.deepEqual(
      entries.map(({ email, role, organisation, displayName }) => ({
        email,
        role,
        organisation,
        displayName,
      })),
      people.map(({ email, role, organisation, displayName }) => ({
        email,
        role,
        organisation,
        displayName,
      })),
    )
    const passwords = entries.map(({ password }) => password)
    assert.equal(new Set(passwords).size, people.length)
    for (const password of passwords) assert.ok(password.length >= 20)
  })

  test('opens every account of the cast, each with its role', async () => {
    for (const account of await accounts()) {
      assert.equal(await signIn(account), 200, account.email)
      const me = await portal.as(account.email).get('/api/users/me')
      assert.equal(me.body.user.role, account.role)
    }
  })
})

describe('planting again', () => {
  test('changes nothing of what is there', async () => {
    const before = [await markOfEverything(), await readFile(accountsFile(), 'utf8')]
    await plantAgain()
    assert.deepEqual([await markOfEverything(), await readFile(accountsFile(), 'utf8')], before)
  })

  test('leaves what people changed, renamed or deleted as they left it', async () => {
    const page = await one('pages', { slug: { equals: 'progetto' } })
    const anci = portal.as('anciSecond')
    await anci.patch(`/api/pages/${page.id}`, { title: 'Il nostro progetto' })
    const staff = portal.as('borgoStaff')
    const draft = await bySlug('borgo-esempio-formare-i-custodi-sociali')
    const renamed = await staff.patch(`/api/resources/${draft.id}`, {
      title: 'Formare chi custodisce',
    })
    assert.equal(renamed.status, 200, renamed.text)
    const other = await bySlug('monte-esempio-relazione-invernale')
    const deleted = await portal.as('monteManager').delete(`/api/resources/${other.id}`)
    assert.equal(deleted.status, 200, deleted.text)
    await portal.payload.db.deleteOne({
      collection: 'replications',
      where: { id: { equals: replicationId('monte-unita-mobile') } },
    })
    const before = await markOfEverything()
    await plantAgain()
    assert.equal(await markOfEverything(), before)
  })

  test('puts back what is missing, and only that', async () => {
    const topic = await one('topics', { slug: { equals: 'comunicazione' } })
    const before = await markOfEverything()
    await portal.payload.db.deleteOne({
      collection: 'pages',
      where: { slug: { equals: 'note-legali' } },
    })
    assert.notEqual(await markOfEverything(), before)
    await plantAgain()
    const { totalDocs } = await portal.payload.db.find({ collection: 'pages' })
    assert.equal(totalDocs, 5)
    assert.equal((await one('topics', { slug: { equals: 'comunicazione' } })).id, topic.id)
    const cities = await portal.payload.count({
      collection: 'organisations',
      where: { provenance: { equals: 'publicSources' } },
    })
    assert.equal(cities.totalDocs, organisations.length)
  })

  test('gives everyone a new password when the file is lost, and the old ones open nothing', async () => {
    const [before] = await accounts()
    assert.ok(before)
    await rm(accountsFile())
    await plantAgain()
    const now = await accounts()
    assert.equal(now.length, people.length)
    assert.equal((await stat(accountsFile())).mode & 0o777, 0o600)
    assert.equal(await signIn(before), 401)
    for (const account of now) assert.equal(await signIn(account), 200, account.email)
  })

  test('begins the file again when it cannot be read, and keeps the entries that can', async () => {
    const known = await accounts()
    await writeFile(accountsFile(), JSON.stringify(known.slice(0, 3)))
    await plantAgain()
    const now = await accounts()
    assert.deepEqual(now.slice(0, 3), known.slice(0, 3))
    assert.notEqual(now[3]?.password, known[3]?.password)
    await writeFile(accountsFile(), '[{ "email": ')
    await plantAgain()
    assert.equal((await accounts()).length, people.length)
  })
})
