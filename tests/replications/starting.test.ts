import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertRefused, docOf } from '../support/answers'
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

describe('starting is refused', () => {
  test('in the contract’s order, with what is wrong', async () => {
    const partial = { source: source.id, depth: 'partial' }
    assertRefused(await start('anci', {}), 403, 'forbidden')
    for (const body of [
      {},
      { depth: 'full' },
      { source: source.id },
      { source: source.id, depth: 'metà' },
      { source: 5, depth: 'full' },
      { source: { id: source.id }, depth: 'full' },
      { ...partial, depthReason: 5 },
    ])
      assertRefused(await start('sNam', body), 400, 'validation')
    assertRefused(await start('sNam', { source: 'nessuna', depth: 'full' }), 404, 'not_found')
    const own = await start('sOwn', partial)
    assertRefused(own, 409, 'not_replicable')
    assert.equal(own.body.errors[0].data.reason, 'own')
    assert.equal(
      own.body.errors[0].message,
      'Questa scheda non si può replicare: è già della tua città',
    )
    const archived = await newSource({ workflow: 'archived' })
    const gone = await start('mNam', { source: archived.id, depth: 'full' })
    assertRefused(gone, 409, 'not_replicable')
    assert.equal(gone.body.errors[0].data.reason, 'archived')
    // One runs already: said before what is missing.
    assertRefused(await start('sOth', partial), 409, 'already_exists')
    assertRefused(await start('sNam', partial), 422, 'incomplete', ['depthReason'])
    assertRefused(await start('sNam', { ...partial, depthReason: ' ' }), 422, 'incomplete', [
      'depthReason',
    ])
    const { sOwn, mNam } = cast.people
    const led = { ...partial, depthReason: 'Solo lo sportello.' }
    assertRefused(await start('sNam', { ...led, lead: sOwn.profile }), 400, 'reference')
    const { doc } = (await start('sNam', { ...led, lead: mNam.profile })).body
    assert.equal(doc.lead, mNam.profile)
    assert.equal(doc.depthReason, 'Solo lo sportello.')
  })

  test('what the server keeps is not taken from the request', async () => {
    const one = await newSource()
    const { doc } = (
      await start('sOth', {
        source: one.id,
        depth: 'full',
        adopter: cast.organisations.owner,
        phase: 'sharing',
        outcome: 'completed',
        visibility: 'public',
        tutor: cast.people.sOwn.profile,
        provenance: 'publicSources',
        adaptations: [],
      })
    ).body
    assert.deepEqual(
      [doc.adopter, doc.phase, doc.outcome, doc.visibility, doc.tutor ?? null],
      [cast.organisations.other, 'interest', 'active', 'city', null],
    )
    assert.equal(doc.adaptations.length, 2)
    assert.notEqual(doc.provenance, 'publicSources')
  })
})

describe('what a city had scored before', () => {
  test('is its replication’s from then on', async () => {
    const one = await newSource()
    const { other } = cast.organisations
    await portal.payload.create({
      collection: 'assessments',
      data: {
        key: `${one.id}:${other}`,
        source: one.id,
        organisation: other,
        scores: [{ factor: 'need', sourceScore: 3, adopterScore: 4, evidence: 'Molti casi.' }],
      },
      // As the system: what the city wrote before.
      overrideAccess: true,
    })
    const { doc } = (await start('sOth', { source: one.id, depth: 'full' })).body
    const [score] = doc.transferability
    assert.deepEqual([score.factor, score.adopterScore, score.evidence], ['need', 4, 'Molti casi.'])
    const { totalDocs } = await portal.payload.count({
      collection: 'assessments',
      where: { source: { equals: one.id } },
      // As the system: none is left, whoever may read.
      overrideAccess: true,
    })
    assert.equal(totalDocs, 0)
  })
})

describe('tools and reports', () => {
  test('begin from what is to be adapted, and from what was done', async () => {
    const tool = await newSource({
      kind: 'tool',
      data: { toLocalise: [{ placeholder: '[ufficio]' }, { placeholder: '[delibera]' }] },
    })
    const report = await newSource({ kind: 'report', data: { actions: [{ title: 'Sportello' }] } })
    const elements = async (id: string) =>
      (await start('sOth', { source: id, depth: 'full' })).body.doc.adaptations.map(
        ({ element }: { element: string }) => element,
      )
    assert.deepEqual(await elements(tool.id), ['[ufficio]', '[delibera]'])
    assert.deepEqual(await elements(report.id), ['Sportello'])
  })
})

test('words that are removed from the source leave its replications too', async () => {
  const words = 'Sportello zafferanino'
  const one = await newSource({ data: { coreElements: [{ title: words }] } })
  const { doc } = (await start('sOth', { source: one.id, depth: 'full' })).body
  docOf(
    await cast
      .client('anci')
      .post(`/api/resources/${one.id}/removals`, { passage: words, reason: 'Una persona.' }),
    201,
  )
  assert.equal(doc.adaptations[0].element, words)
  const after = await cast.client('sOth').get(`/api/replications/${doc.id}`)
  assert.equal(docOf(after).adaptations.length, 1)
  assert.doesNotMatch(after.text, /zafferanino/)
})
