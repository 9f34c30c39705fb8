import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import type { Answer } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let source: BuiltResource

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  source = await newSource()
})
after(() => portal.stop())

const elements = [
  { title: 'Sportello unico', essential: true },
  { title: 'Mediazione', essential: false },
]

const newSource = (data: Parameters<typeof buildResource>[1] | object = {}) =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
    coOwners: [
      { organisation: cast.organisations.coOwner, accepted: true },
      { organisation: cast.organisations.named, accepted: false },
    ],
    data: { coreElements: elements },
    ...data,
  })

const start = (key: Parameters<Cast['client']>[0], body: object): Promise<Answer> =>
  cast.client(key).post('/api/replications', body)

const refusal = ({ status, body }: Answer) => `${status} ${body?.errors?.[0]?.data?.code}`

describe('starting', () => {
  test('answers a row at interest with one adaptation for each element of the source', async () => {
    const { status, body } = await start('sOth', { source: source.id, depth: 'full' })
    assert.equal(status, 201)
    const { doc } = body
    assert.equal(doc.phase, 'interest')
    assert.equal(doc.outcome, 'active')
    assert.equal(doc.visibility, 'city')
    assert.equal(doc.adopter, cast.organisations.other)
    assert.equal(doc.sourceOrganisation, cast.organisations.owner)
    assert.equal(doc.lead, cast.people.sOth.profile)
    const stored = await portal.payload.findByID({
      collection: 'resources',
      id: source.id,
      depth: 0,
    })
    assert.deepEqual(
      doc.adaptations.map(({ element, elementKey, essential }: Record<string, unknown>) => ({
        element,
        elementKey,
        essential,
      })),
      (stored.coreElements ?? []).map(({ id, title, essential }) => ({
        element: title,
        elementKey: id,
        essential,
      })),
    )
    const { docs } = await portal.payload.findVersions({
      collection: 'resources',
      where: { parent: { equals: source.id }, 'version._status': { equals: 'published' } },
      sort: '-updatedAt',
      limit: 1,
    })
    assert.equal(doc.sourceVersion, docs[0]?.id)
    assert.equal(doc.runningKey, undefined)
    assert.equal(doc.sourceKeys, undefined)
  })

  test('twice is refused with the address of the first', async () => {
    const again = await start('mOth', { source: source.id, depth: 'full' })
    assert.equal(refusal(again), '409 already_exists')
    const { id, url } = again.body.errors[0].data
    assert.equal(url, `/it/repliche/${id}`)
    assert.equal((await cast.client('mOth').get(`/api/replications/${id}`)).status, 200)
  })

  test('two at once are one, and the others are told', async () => {
    const one = await newSource()
    const answers = await Promise.all(
      (['sOth', 'mOth', 'sOth', 'mOth'] as const).map((key) =>
        start(key, { source: one.id, depth: 'exchange' }),
      ),
    )
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, 409, 409, 409])
    for (const answer of answers.filter(({ status }) => status === 409)) {
      assert.equal(refusal(answer), '409 already_exists')
      assert.ok(answer.body.errors[0].data.url)
    }
  })
})
