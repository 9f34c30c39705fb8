import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { keyOf } from '../../src/access/resources'
import { buildResource } from '../support/build-resource'
import { assertRefused, docOf } from '../support/answers'
import { newCast, requestAs, type Cast } from '../support/cast'
import { readAdopted } from '../../src/domain/replications/read-adopted'
import { replicationReadBy } from '../../src/domain/replications/read-row'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const newSource = (workflow: 'network' | 'public' = 'public') =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow,
    coOwners: [{ organisation: cast.organisations.named, accepted: false }],
    data: { status: 'active', costs: [{ item: 'Affitto', amount: 10, per: 'year' }] },
  })

const begin = async (source: string): Promise<string> =>
  docOf(await cast.client('sOth').post('/api/replications', { source, depth: 'full' }), 201).id

const at = (id: string) => `/api/replications/${id}`
const move = async (key: Parameters<Cast['client']>[0], id: string, body: object) =>
  docOf(await cast.client(key).patch(`/api/resources/${id}`, body))

async function publish(id: string): Promise<void> {
  docOf(await cast.client('mOth').patch(at(id), { visibility: 'network' }))
  docOf(await cast.client('mOth').patch(at(id), { visibility: 'proposed' }))
  docOf(await cast.client('anci').patch(at(id), { visibility: 'public' }))
}

const stored = (id: string) =>
  portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where: { id: { equals: id } },
  })

describe('who reads a replication changes with its source, at once', () => {
  test('when it is narrowed, archived, restored and published again', async () => {
    const source = await newSource()
    const id = await begin(source.id)
    await publish(id)
    const reads = async () => (await portal.nobody.get(at(id))).status === 200
    const { updatedAt } = docOf(await cast.client('sOth').get(at(id)))
    assert.equal(await reads(), true)
    await move('mOwn', source.id, { workflow: 'network', note: 'Da rivedere.' })
    assert.equal(await reads(), false)
    await move('mOwn', source.id, { workflow: 'proposed' })
    assert.equal(await reads(), false)
    await move('mini', source.id, { workflow: 'public' })
    assert.equal(await reads(), true)
    await move('mOwn', source.id, { workflow: 'archived' })
    assert.equal(await reads(), false)
    assert.equal((await cast.client('part').get(at(id))).status, 200)
    // Nobody who was writing it meanwhile is told that somebody else did.
    assert.equal(docOf(await cast.client('sOth').get(at(id))).updatedAt, updatedAt)
  })

  test('when a city becomes its co-owner', async () => {
    const source = await newSource('network')
    const id = await begin(source.id)
    assert.equal((await cast.client('mNam').get(at(id))).status, 404)
    const answer = await cast
      .client('mNam')
      .post(`/api/resources/${source.id}/co-ownership`, { accepted: true })
    docOf(answer)
    assert.equal((await cast.client('mNam').get(at(id))).status, 200)
  })
})

describe('the adopter goes on reading what it took up', () => {
  test('archived, after revisions were published, restored and discarded', async () => {
    const source = await newSource('network')
    await begin(source.id)
    const key = keyOf(cast.organisations.other)
    const kept = async (when: string) =>
      assert.equal((await stored(source.id))?.adopterKeys, key, when)
    await kept('begun')
    const edit = () => move('sOwn', source.id, { summary: `In breve ${Math.random()}` })
    await edit()
    await kept('edited')
    await move('mOwn', source.id, { workflow: 'network' })
    await kept('published')
    const { docs } = await portal.payload.findVersions({
      collection: 'resources',
      where: { parent: { equals: source.id } },
      sort: 'updatedAt',
      limit: 1,
    })
    const version = String(docs[0]?.id)
    docOf(await cast.client('sOwn').post(`/api/resources/${source.id}/restore`, { version }))
    await kept('restored')
    await move('mOwn', source.id, { workflow: 'network' })
    await kept('restored and published')
    await edit()
    docOf(await cast.client('sOwn').post(`/api/resources/${source.id}/discard`))
    await kept('discarded')
    docOf(await cast.client('sOwn').post(`/api/resources/${source.id}/verify`))
    await kept('verified')
    await move('mOwn', source.id, { workflow: 'archived' })
    await kept('archived')
    assert.equal((await cast.client('sOth').get(`/api/resources/${source.id}`)).status, 200)
    assert.equal((await cast.client('sNam').get(`/api/resources/${source.id}`)).status, 404)
  })

  test('as it was then, whatever it has become', async () => {
    const source = await newSource('network')
    const id = await begin(source.id)
    await move('sOwn', source.id, { title: 'Un altro titolo' })
    await move('mOwn', source.id, { workflow: 'network' })
    await move('mOwn', source.id, { workflow: 'archived' })
    const readBy = async (key: 'sOth' | 'sOwn' | 'admi') => {
      const req = await requestAs(portal.payload, cast.people[key])
      return readAdopted(req, await replicationReadBy(req, id))
    }
    const text = (await readBy('sOth'))?.text ?? {}
    assert.equal((text.title as Record<string, string>).it, source.title)
    assert.deepEqual(text.coOwners, [])
    assert.equal((text.costs as unknown[]).length, 1)
    for (const key of ['sOwn', 'admi'] as const) assert.equal(await readBy(key), null)
  })
})

describe('a source that is withdrawn while somebody takes it up', () => {
  test('is taken up or withdrawn first, never half', async () => {
    for (let round = 0; round < 4; round += 1) {
      const source = await newSource('network')
      const [begun, withdrawn] = await Promise.all([
        cast.client('sOth').post('/api/replications', { source: source.id, depth: 'full' }),
        cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow: 'archived' }),
      ])
      docOf(withdrawn)
      const { docs } = await portal.payload.find({
        collection: 'replications',
        where: { source: { equals: source.id } },
        depth: 0,
        // As the system: what the database holds.
        overrideAccess: true,
      })
      const keys = (await stored(source.id))?.adopterKeys ?? ''
      assert.equal((await stored(source.id))?.workflow, 'archived')
      if (begun.status === 201) {
        assert.deepEqual([docs.length, docs[0]?.sourceWorkflow], [1, 'archived'])
        assert.equal(keys, keyOf(cast.organisations.other))
      } else {
        assertRefused(begun, 404, 'not_found')
        assert.deepEqual([docs.length, keys], [0, ''])
      }
    }
  })
})
