import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { changeReplication, plantReplication } from './plant-replication'

let portal: Portal
let cast: Cast
let source: BuiltResource
let replication: string

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner, other } = cast.organisations
  source = await buildResource(portal, { organisation: owner, workflow: 'public', straight: true })
  replication = await plantReplication(portal, {
    source: source.id,
    adopter: other,
    visibility: 'public',
    adaptations: [
      {
        element: 'Ente gestore zibaldino',
        change: 'dropped',
        reason: 'Tre associazioni cavicchiano insieme',
        effect: 'Si parte prima',
      },
    ],
    data: {
      letter: 'Cominciate dal frastucolo del quartiere.',
      transferability: [
        {
          id: 'a'.repeat(24),
          factor: 'need',
          sourceScore: 1,
          adopterScore: 2,
          evidence: 'segretissimo riottolo',
        },
      ],
    },
  })
})
after(() => portal.stop())

const search = async (key: CastKey, q: string): Promise<string> =>
  (await cast.client(key).get(`/it/cerca?q=${encodeURIComponent(q)}`)).text

const finds = async (key: CastKey, q: string): Promise<boolean> =>
  (await search(key, q)).includes(`/it/repliche/${replication}`)

const replicated = async (key: CastKey): Promise<number> => {
  const { body } = await cast.client(key).get(`/api/search?q=${source.title}&replicated=yes`)
  return (body.hits as { id: string }[]).filter(({ id }) => id === source.id).length
}

/** The words of the library's card: `Replicata in 1 città`. */
const said = async (key: CastKey): Promise<string | undefined> => {
  const { text } = await cast.client(key).get(`/it/risorse?q=${encodeURIComponent(source.title)}`)
  return /Replicata in \d+ città/.exec(text)?.[0]
}

describe('what was changed on the way', () => {
  test('is found as people ask for it, with what was done and why', async () => {
    const page = await search('anon', 'chi l’ha fatto senza ente gestore zibaldino?')
    assert.match(page, new RegExp(`/it/repliche/${replication}`))
    assert.match(page, /Tolto: /)
    assert.equal(await finds('anon', 'cavicchiano'), true)
    assert.equal(await finds('anon', '"senza ente gestore zibaldino"'), true)
    assert.equal(await finds('anon', 'frastucolo'), true)
  })

  test('is never found by how it was assessed', async () => {
    for (const key of ['anon', 'sOth', 'mOwn', 'admi'] as const)
      assert.equal(await finds(key, 'riottolo'), false, key)
  })

  test('is no hit of the library’s own search', async () => {
    const { body } = await cast.client('mOth').get('/api/search?q=zibaldino')
    assert.equal(body.total, 0)
  })

  test('is counted where the entry is listed, once an adopter', async () => {
    assert.equal(await said('anon'), 'Replicata in 1 città')
    assert.equal(await replicated('anon'), 1)
    // The same city again, by an entry of its own; and its own city, which does not count.
    const { owner, other } = cast.organisations
    await buildResource(portal, {
      organisation: other,
      workflow: 'public',
      straight: true,
      data: { derivedFrom: source.id },
    })
    await plantReplication(portal, { source: source.id, adopter: owner, visibility: 'public' })
    assert.equal(await said('anon'), 'Replicata in 1 città')
    await plantReplication(portal, {
      source: source.id,
      adopter: cast.organisations.named,
      visibility: 'network',
    })
    await plantReplication(portal, {
      source: source.id,
      adopter: cast.organisations.coOwner,
      visibility: 'city',
    })
    assert.equal(await said('anon'), 'Replicata in 1 città')
    assert.equal(await said('part'), 'Replicata in 2 città')
    assert.equal(await said('mCo'), 'Replicata in 2 città')
  })

  test('is found by fewer as soon as fewer read it', async () => {
    await changeReplication(portal, replication, { visibility: 'network' })
    assert.deepEqual(
      [await finds('anon', 'zibaldino'), await finds('part', 'zibaldino')],
      [false, true],
    )
    await changeReplication(portal, replication, { visibility: 'city' })
    for (const key of ['part', 'sOth', 'mOwn', 'admi'] as const)
      assert.equal(await finds(key, 'zibaldino'), false, key)
    await changeReplication(portal, replication, { visibility: 'public' })
    assert.equal(await finds('anon', 'zibaldino'), true)
  })

  test('is found no more once the entry is archived', async () => {
    const { status } = await cast
      .client('mOwn')
      .patch(`/api/resources/${source.id}`, { workflow: 'archived', note: 'Non serve più.' })
    assert.equal(status, 200)
    for (const key of ['anon', 'part', 'sOth', 'mOwn'] as const)
      assert.equal(await finds(key, 'zibaldino'), false, key)
  })
})
