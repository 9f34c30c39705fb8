import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const build = (overrides: Partial<ResourceOverrides> = {}) =>
  buildResource(portal, { organisation: cast.organisations.owner, straight: true, ...overrides })
const derive = (id: string, derivedFrom: string | null) =>
  cast.client('sOwn').patch(`/api/resources/${id}`, { derivedFrom })

describe('an entry never derives from itself', () => {
  test('not directly, nor at any distance, in drafts and in revisions', async () => {
    const [a, b, c] = [await build(), await build({ workflow: 'network' }), await build()]
    const itself = await derive(a.id, a.id)
    assertRefused(itself, 400, 'circular_lineage')
    assert.match(itself.text, /non può venire da se stessa/)
    docOf(await derive(b.id, a.id))
    docOf(await derive(c.id, b.id))
    assertRefused(await derive(a.id, b.id), 400, 'circular_lineage')
    assertRefused(await derive(a.id, c.id), 400, 'circular_lineage')
    const english = await cast
      .client('sOwn')
      .patch(`/api/resources/${a.id}`, { derivedFrom: c.id }, { 'accept-language': 'en' })
    assert.match(english.text, /an entry cannot come from itself/)
    docOf(await derive(b.id, null))
    docOf(await derive(a.id, c.id))
  })

  test('not while readers see it otherwise than the revision in work', async () => {
    const a = await build({ workflow: 'network' })
    const b = await build({ workflow: 'network', data: { derivedFrom: a.id } })
    docOf(await derive(b.id, null))
    // Discarding the revision would bring the circle back.
    assertRefused(await derive(a.id, b.id), 400, 'circular_lineage')
  })

  test('not by bringing back what it said', async () => {
    const a = await build()
    const b = await build()
    docOf(await derive(a.id, b.id))
    const { docs } = await portal.payload.findVersions({
      collection: 'resources',
      where: { parent: { equals: a.id }, latest: { equals: true } },
      limit: 1,
      // As the system: the version that named it.
      overrideAccess: true,
    })
    docOf(await derive(a.id, null))
    docOf(await derive(b.id, a.id))
    const restored = await cast
      .client('sOwn')
      .post(`/api/resources/${a.id}/restore`, { version: String(docs[0]?.id) })
    assertRefused(restored, 400, 'circular_lineage')
  })

  test('not through what came of a replication, whether or not it says so', async () => {
    const source = await build({ workflow: 'network' })
    const result = await build({ workflow: 'network' })
    await portal.payload.db.create({
      collection: 'replications',
      data: {
        source: source.id,
        adopter: cast.organisations.owner,
        runningKey: randomUUID(),
        depth: 'full',
        result: result.id,
      },
    })
    assertRefused(await derive(source.id, result.id), 400, 'circular_lineage')
    docOf(await derive(result.id, source.id))
  })

  test('not by edits that are made at the same time', async () => {
    for (const field of ['derivedFrom', 'continues'] as const)
      for (let round = 0; round < 4; round += 1) {
        const [a, b, c] = [await build(), await build(), await build()]
        docOf(await cast.client('sOwn').patch(`/api/resources/${c.id}`, { [field]: b.id }))
        const answers = await Promise.all([
          cast.client('sOwn').patch(`/api/resources/${a.id}`, { [field]: c.id }),
          cast.client('mOwn').patch(`/api/resources/${b.id}`, { [field]: a.id }),
        ])
        const statuses = answers.map(({ status }) => status).sort()
        assert.deepEqual(
          statuses,
          [200, 400],
          `${field}: ${answers.map(({ text }) => text).join()}`,
        )
      }
  })
})
