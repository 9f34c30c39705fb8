import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { assertGrid, letterOf } from '../access/cells'
import { grid } from '../access/grid'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { replicationOf } from './given-back'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const secret = {
  costs: [{ item: 'canarino-costi', amount: 1000, per: 'once' }],
  procedure: 'coDesign',
  whatDidNotWork: richText('canarino-criticita'),
}
const build = (overrides: Partial<ResourceOverrides> = {}) =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    coOwners: [
      { organisation: cast.organisations.coOwner, accepted: true },
      { organisation: cast.organisations.named, accepted: false },
    ],
    workflow: 'network',
    straight: true,
    ...overrides,
    data: {
      coreElements: [
        { title: 'Sportello', description: richText('Tre pomeriggi.'), essential: true },
        { title: 'Ente gestore', description: richText('Una cooperativa.'), essential: true },
        { title: 'Corso', description: richText('Due sere.') },
      ],
      ...overrides.data,
    },
  })
const replicated = async (overrides: Partial<ResourceOverrides> = {}, replication = {}) => {
  const source = await build(overrides)
  const back = await replicationOf(portal, source.id, cast.organisations.other, replication)
  return { source, ...back }
}
const begin = (id: string, who: CastKey = 'sOth', title?: string) =>
  cast.client(who).post(`/api/replications/${id}/result`, { title })
const noteOn = (id: string, who: CastKey, note = 'Una bella prova.') =>
  cast.client(who).post(`/api/replications/${id}/source-note`, { note })
/** The result of a replication, approved by its city. */
const shared = async (id: string) => {
  const result = docOf(await begin(id), 201)
  const complete = {
    summary: 'Breve.',
    problem: richText('Un problema.'),
    approach: richText('Un modo.'),
    period: { from: '2025-01-01T00:00:00.000Z' },
  }
  docOf(await cast.client('sOth').patch(`/api/resources/${result.id}`, complete))
  docOf(await cast.client('mOth').patch(`/api/resources/${result.id}`, { workflow: 'network' }))
  return result
}

// O does it, F 403, N 404.
const starting = grid(`
            anon part | sOwn mOwn sCo mCo sNam mNam sOth mOth | anci mini admi | susp invi ende
  city       N    N   |  F    F    F   F   N    N    O    O   |  N    N    F   |  N    N    N
  network    N    F   |  F    F    F   F   F    F    O    O   |  F    F    F   |  N    N    N
`)
const noting = grid(`
            anon part | sOwn mOwn sCo mCo sNam mNam sOth mOth | anci mini admi | susp invi ende
  city       N    N   |  F    O    F   O   N    N    F    F   |  N    N    F   |  N    N    N
  network    N    F   |  F    O    F   O   F    F    F    F   |  F    F    F   |  N    N    N
`)
const visibility: Record<string, object> = { city: {}, network: { visibility: 'network' } }

describe('the entry that comes of a replication', () => {
  test('is begun by the adopter’s people, as the table says', async () => {
    const known = new Map<string, string>()
    for (const [row, data] of Object.entries(visibility))
      known.set(row, (await replicated({}, data)).id)
    await assertGrid(starting, async (row, key, expected) => {
      const id =
        expected === 'O' ? (await replicated({}, visibility[row])).id : (known.get(row) ?? '')
      const { status, text } = await begin(id, key)
      assert.ok(status < 500, text)
      return letterOf(status)
    })
  })

  test('has what its people wrote, the source’s elements, and nothing said in confidence', async () => {
    for (const audience of ['institutions', 'network'] as const) {
      const { source, id } = await replicated({
        data: { ...secret, shownTo: { costs: audience, procedure: audience } },
      })
      const { status, body, text } = await begin(id, 'sOth')
      assert.equal(status, 201, text)
      const { doc } = body
      assert.equal(doc.workflow, 'draft')
      assert.equal(doc.organisation, cast.organisations.other)
      assert.equal(doc.kind, 'model')
      assert.equal(doc.derivedFrom, source.id)
      assert.match(doc.title, /^Scheda x.*, a Fiume Prova/)
      assert.ok(doc.title.length <= 100)
      const [desk, course, added, ...more] = doc.coreElements
      assert.equal(more.length, 0)
      assert.equal(desk.essential, true)
      assert.match(JSON.stringify(desk), /Tre pomeriggi.*lo ha cambiato: Si apre di sera/)
      assert.match(JSON.stringify(course), /Due sere/)
      assert.doesNotMatch(JSON.stringify(course), /Fiume/)
      assert.match(JSON.stringify(added), /Mediazione in stazione.*Molti arrivano col treno/s)
      const [figure] = doc.evidence
      assert.equal(doc.evidence.length, 1)
      assert.equal(figure.claim, 'Persone accolte (all’inizio: 12 persone)')
      assert.deepEqual(
        [figure.value, figure.unit, figure.period, figure.source],
        [40, 'persone', '2025', 'Registro'],
      )
      assert.match(JSON.stringify(doc.whatDidNotWork), /Ente gestore: .*Non c’è un ente gestore/)
      assert.equal(doc.topics.length, 1)
      // Whoever begins it may read all of it, and none of it is copied as one's own.
      assert.doesNotMatch(text, /canarino|coDesign/)
      const read = docOf(await cast.client('sOth').get(`/api/replications/${id}`))
      assert.equal(read.result, doc.id)
    }
  })

  test('is one, begun neither too early nor of what was left off', async () => {
    const titled = await replicated()
    const both = await Promise.all([
      begin(titled.id, 'sOth', 'La nostra'),
      begin(titled.id, 'mOth', 'La nostra'),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409])
    assertRefused(await begin(titled.id), 409, 'result_exists')
    const { totalDocs } = await portal.payload.count({
      collection: 'resources',
      where: { derivedFrom: { equals: titled.source.id } },
      // As the system: how many there are, whoever reads them.
      overrideAccess: true,
    })
    assert.equal(totalDocs, 1)
    const early = await replicated({}, { phase: 'adaptation' })
    assertRefused(await begin(early.id), 409, 'too_early')
    const left = await replicated({}, { outcome: 'abandoned', outcomeReason: 'Non regge.' })
    assertRefused(await begin(left.id), 409, 'too_early')
    const done = await replicated({}, { phase: 'adaptation', outcome: 'completed' })
    docOf(await begin(done.id), 201)
  })

  test('of a tool and of a report begins alike', async () => {
    const tool = await replicated({
      kind: 'tool',
      data: { toLocalise: [{ placeholder: '[ufficio]', help: 'Il servizio.' }] },
    })
    const made = docOf(await begin(tool.id), 201)
    assert.equal(made.toolType, 'checklist')
    assert.match(made.toLocalise[0].help, /^Il servizio\.\n.*lo ha cambiato/)
    const report = await replicated({
      kind: 'report',
      data: { actions: [{ title: 'Unità mobile', result: 'Due uscite.' }, { title: 'Bando' }] },
    })
    const told = docOf(await begin(report.id), 201)
    assert.deepEqual(
      told.actions.map(({ title }: { title: string }) => title),
      ['Unità mobile', 'Mediazione in stazione'],
    )
    assert.equal(told.indicators[0].actual, 40)
    const [problem] = told.problems
    assert.equal(problem.origin, 'Non c’è un ente gestore.')
    assert.match(JSON.stringify(problem), /Bando.*Meno costi/)
  })

  test('is told of once it reaches the network, and says where it comes from', async () => {
    const { source, id } = await replicated({}, { visibility: 'network' })
    const result = await shared(id)
    const tellings = async () =>
      (
        await portal.payload.count({
          collection: 'activities',
          where: {
            'subject.row': { equals: id },
            verb: { equals: 'replication.resultShared' },
          },
          // As the system: whether it was told at all.
          overrideAccess: true,
        })
      ).totalDocs
    assert.equal(await tellings(), 1)
    const { body } = await cast
      .client('mOwn')
      .get(`/api/activities?where[subject.row][equals]=${id}&limit=50`)
    assert.ok(
      body.docs.some(({ verb }: { verb: string }) => verb === 'replication.resultShared'),
      'the source’s people read it',
    )
    for (const workflow of ['archived', 'network'])
      docOf(await cast.client('mOth').patch(`/api/resources/${result.id}`, { workflow }))
    assert.equal(await tellings(), 1)

    const page = await cast.client('part').get(`/it/risorse/${result.slug}`)
    assert.match(page.text, /Nata da una replica/)
    assert.ok(page.text.includes(`/it/repliche/${id}`))
    assert.ok(page.text.includes(`/it/risorse/${source.slug}`))
  })
})

describe('the source’s note', () => {
  test('is added to a shared result by whoever decides for the source, as the table says', async () => {
    const known = new Map<string, string>()
    for (const [row, data] of Object.entries(visibility)) {
      const { id } = await replicated({}, data)
      await shared(id)
      known.set(row, id)
    }
    await assertGrid(noting, async (row, key) =>
      letterOf((await noteOn(known.get(row) ?? '', key)).status),
    )
  })

  test('is read with the result and with the replication, and stops neither', async () => {
    const { id } = await replicated()
    assertRefused(await noteOn(id, 'mOwn'), 409, 'no_result')
    const draft = docOf(await begin(id), 201)
    assertRefused(await noteOn(id, 'mOwn'), 409, 'no_result')
    assert.ok(draft.slug)
    const other = await replicated()
    const result = await shared(other.id)
    assertRefused(await noteOn(other.id, 'mOwn', ' '), 422, 'incomplete', ['note'])
    docOf(await noteOn(other.id, 'mOwn', 'Il nostro sportello, più vicino.'))
    const said = /Una nota di.*Colle Prova.*Il nostro sportello, più vicino/s
    // Its city keeps the replication to itself: the note is read with the result all the same.
    const page = await cast.client('part').get(`/it/risorse/${result.slug}`)
    assert.match(page.text, said)
    assert.ok(!page.text.includes(other.id))
    const journal = await cast.client('sOth').get(`/it/repliche/${other.id}`)
    assert.match(journal.text, /Il nostro sportello, più vicino/)
    // Whoever does not read the source does not hear of it.
    docOf(
      await cast.client('mOwn').patch(`/api/resources/${other.source.id}`, {
        workflow: 'archived',
      }),
    )
    const after = await cast.client('part').get(`/it/risorse/${result.slug}`)
    assert.doesNotMatch(after.text, /Il nostro sportello/)
  })
})

describe('letters to the next city', () => {
  test('are read on the source’s page by who reads the replication, and by nobody else', async () => {
    const source = await build({ workflow: 'public' })
    const letter = (words: string, visible: string) =>
      replicationOf(portal, source.id, cast.organisations.other, {
        letter: words,
        visibility: visible,
      })
    await letter('canarino-pubblico', 'public')
    await letter('canarino-rete', 'network')
    await letter('canarino-citta', 'city')
    const readers: [CastKey, RegExp[], RegExp[]][] = [
      ['anon', [/canarino-pubblico/], [/canarino-rete/, /canarino-citta/]],
      ['part', [/canarino-pubblico/, /canarino-rete/], [/canarino-citta/]],
      ['sNam', [/canarino-rete/], [/canarino-citta/]],
      ['sOwn', [/canarino-rete/, /canarino-citta/], []],
      ['sOth', [/canarino-rete/, /canarino-citta/], []],
    ]
    for (const [key, seen, unseen] of readers) {
      const { text } = await cast.client(key).get(`/it/risorse/${source.slug}`)
      for (const words of seen) assert.match(text, words, key)
      for (const words of unseen) assert.doesNotMatch(text, words, key)
    }
  })
})
