import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { assertGrid, letterOf } from '../access/cells'
import { grid } from '../access/grid'
import { download } from '../exports/download'
import { unzipped } from '../exports/read-exports'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { replicationOf } from './given-back'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const elements = {
  coreElements: [
    { title: 'Sportello', description: richText('Tre pomeriggi a settimana.'), essential: true },
    { title: 'Ente gestore', description: richText('Una cooperativa.'), essential: true },
    { title: 'Corso di lingua', description: richText('Due sere.') },
  ],
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
    data: { ...elements, ...overrides.data },
  })
const offered = async (overrides: Partial<ResourceOverrides> = {}, replication = {}) => {
  const source = await build(overrides)
  const back = await replicationOf(portal, source.id, cast.organisations.other, replication)
  return { source, ...back }
}
const answerAt = (id: string, row: string | undefined) =>
  `/api/replications/${id}/adaptations/${row}/answer`
const accept = (id: string, row: string | undefined, who: 'mOwn' | 'mCo' = 'mOwn') =>
  cast.client(who).post(answerAt(id, row), { accepted: true })
const latestOf = async (id: string) =>
  docOf(await cast.client('mOwn').get(`/api/resources/${id}?draft=true`))
const wordsOf = (value: unknown) => JSON.stringify(value)

// O answers, F 403, N 404: who decides for the source, whoever reads the replication.
const answering = grid(`
            anon part | sOwn mOwn sCo mCo sNam mNam sOth mOth | anci mini admi | susp invi ende
  city       N    N   |  F    O    F   O   N    N    F    F   |  N    N    F   |  N    N    N
  network    N    F   |  F    O    F   O   F    F    F    F   |  F    F    F   |  N    N    N
  sources    N    N   |  F    F    N   N   N    N    F    F   |  O    N    F   |  N    N    N
`)
const recipes: Record<string, [Partial<ResourceOverrides>, object]> = {
  city: [{}, {}],
  network: [{}, { visibility: 'network' }],
  sources: [{ provenance: 'publicSources', coOwners: [] }, {}],
}

describe('what is offered to the source', () => {
  test('is answered by whoever decides for it, as the table says', async () => {
    const shared = new Map<string, Awaited<ReturnType<typeof offered>>>()
    for (const [row, recipe] of Object.entries(recipes)) shared.set(row, await offered(...recipe))
    await assertGrid(answering, async (row, key, expected) => {
      const known = expected === 'O' ? undefined : shared.get(row)
      const { id, rows } = known ?? (await offered(...(recipes[row] ?? [])))
      const { status, text } = await cast
        .client(key)
        .post(answerAt(id, rows.added), { accepted: false, note: 'Non fa per noi.' })
      assert.ok(status < 500, text)
      return letterOf(status)
    })
  })

  test('once accepted is a revision of the source, with its credit, that readers see when approved', async () => {
    const { source, id, rows } = await offered()
    docOf(await accept(id, rows.added))
    docOf(await accept(id, rows.changed, 'mCo'))
    docOf(await accept(id, rows.dropped))
    const draft = await latestOf(source.id)
    assert.equal(draft.workflow, 'draft')
    const [desk, manager, course, added] = draft.coreElements
    assert.match(wordsOf(desk.description), /Tre pomeriggi.*Fiume Prova.*lo ha cambiato: Si apre/)
    assert.equal(desk.essential, true)
    assert.match(wordsOf(manager.description), /ne ha fatto a meno: Non c’è un ente gestore/)
    assert.equal(manager.essential, false)
    assert.doesNotMatch(wordsOf(course), /Fiume/)
    assert.equal(added.title, 'Mediazione in stazione')
    assert.match(wordsOf(added.description), /Molti arrivano col treno.*Il doppio dei contatti/)
    assert.equal(draft.credits.length, 3)
    assert.equal(draft.credits[0].organisation, cast.organisations.other)
    assert.equal(draft.credits[0].element, 'Mediazione in stazione')

    const seen = docOf(await cast.client('part').get(`/api/resources/${source.id}`))
    assert.deepEqual(seen.credits, [])
    assert.equal(seen.coreElements.length, 3)
    // An edit in between keeps the credit, and so does the approval.
    docOf(await cast.client('sOwn').patch(`/api/resources/${source.id}`, { summary: 'Un’altra.' }))
    docOf(await cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow: 'network' }))
    const shared = docOf(await cast.client('part').get(`/api/resources/${source.id}`))
    assert.equal(shared.credits.length, 3)
    assert.equal(shared.coreElements.length, 4)
    // Which replication, its page alone says, and to whoever may read it.
    assert.ok(!wordsOf(shared).includes(id))
    const asked = `/api/resources?where[credits.replication][equals]=${id}`
    assertRefused(await cast.client('part').get(asked), 400, 'not_queryable')
  })

  test('goes on with the revision that somebody else has begun', async () => {
    const { source, id, rows } = await offered({
      revision: 'draft',
      revisionData: { summary: 'Una revisione già in lavoro.' },
    })
    docOf(await accept(id, rows.changed))
    const draft = await latestOf(source.id)
    assert.equal(draft.summary, 'Una revisione già in lavoro.')
    assert.match(wordsOf(draft.coreElements[0]), /lo ha cambiato/)
  })

  test('waits for an answer again when the text that took it up is discarded, and can be accepted anew', async () => {
    const { source, id, rows } = await offered()
    const answerOf = async (row: string | undefined) => {
      const { adaptations } = docOf(await cast.client('mOth').get(`/api/replications/${id}`))
      return (adaptations as { id: string; answer: string; answeredAt?: string | null }[]).find(
        (one) => one.id === row,
      )
    }
    docOf(await accept(id, rows.changed))
    docOf(await cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow: 'network' }))
    docOf(await accept(id, rows.added))
    docOf(
      await cast.client('mOwn').post(answerAt(id, rows.dropped), { accepted: false, note: 'No.' }),
    )
    docOf(await cast.client('sOwn').post(`/api/resources/${source.id}/discard`, {}))

    // What readers see keeps its credit and its answer; a no stays a no.
    assert.equal((await latestOf(source.id)).credits.length, 1)
    assert.equal((await answerOf(rows.changed))?.answer, 'accepted')
    assert.equal((await answerOf(rows.dropped))?.answer, 'declined')
    const back = await answerOf(rows.added)
    assert.equal(back?.answer, 'asked')
    assert.equal(back.answeredAt ?? null, null)
    const history = await cast
      .client('mOth')
      .get(`/api/activities?where[subject.row][equals]=${id}&limit=20`)
    assert.match(history.text, /replication\.adaptationReopened/)
    assert.match(
      (await cast.client('mOth').get(`/it/repliche/${id}`)).text,
      /ha scartato il testo che accoglieva una modifica/,
    )

    docOf(await accept(id, rows.added))
    const again = await latestOf(source.id)
    assert.equal(again.credits.length, 2)
    assert.equal(again.coreElements.length, 4)
    assert.equal((await answerOf(rows.added))?.answer, 'accepted')
  })

  test('of a tool and of a report is told where they have their words, and fits there', async () => {
    const long = 'Parole che non finiscono mai. '.repeat(30)
    const tool = await offered(
      { kind: 'tool', data: { toLocalise: [{ placeholder: '[ufficio]', help: 'Il servizio.' }] } },
      {},
    )
    await portal.payload.db.updateOne({
      collection: 'replications',
      id: tool.id,
      data: {
        adaptations: [
          { element: '[orario]', change: 'added', reason: long, answer: 'asked', id: 'a' },
        ],
      },
    })
    const { docs } = await portal.payload.find({
      collection: 'replications',
      where: { id: { equals: tool.id } },
      depth: 0,
      // As the system: the rows as they were written.
      overrideAccess: true,
    })
    docOf(await accept(tool.id, String(docs[0]?.adaptations?.[0]?.id)))
    const [, hours] = (await latestOf(tool.source.id)).toLocalise
    assert.equal(hours.placeholder, '[orario]')
    assert.ok(hours.help.length <= 500 && hours.help.endsWith('…'), hours.help)

    const report = await offered({
      kind: 'report',
      data: {
        actions: [
          { title: 'Unità mobile', result: 'Due uscite.' },
          { title: 'Sportello', result: 'Tre giorni.' },
        ],
      },
    })
    docOf(await accept(report.id, report.rows.dropped))
    const [mobile, desk] = (await latestOf(report.source.id)).actions
    assert.equal(mobile.result, 'Due uscite.')
    assert.match(desk.result, /^Tre giorni\.\n.*ne ha fatto a meno/)
  })

  test('is declined with a reason, which the adopter reads', async () => {
    const { source, id, rows } = await offered()
    const decline = (note?: string) =>
      cast.client('mOwn').post(answerAt(id, rows.dropped), { accepted: false, note })
    assertRefused(await decline(), 422, 'incomplete', ['note'])
    assertRefused(await decline('  '), 422, 'incomplete', ['note'])
    docOf(await decline('Senza un ente gestore da noi non regge.'))
    const read = docOf(await cast.client('sOth').get(`/api/replications/${id}`))
    const row = read.adaptations.find((one: { id: string }) => one.id === rows.dropped)
    assert.equal(row.answer, 'declined')
    assert.equal(row.answerNote, 'Senza un ente gestore da noi non regge.')
    assert.ok(Math.abs(Date.parse(row.answeredAt) - Date.now()) < 60_000)
    assert.equal((await latestOf(source.id)).workflow, 'network')
    const { text } = await cast
      .client('mOth')
      .get(`/api/activities?where[subject.row][equals]=${id}&limit=50`)
    assert.match(
      text,
      /replication\.adaptationDeclined.*Senza un ente gestore|Senza un ente gestore.*replication\.adaptationDeclined/,
    )
  })

  test('is answered once, also by two at once', async () => {
    const { source, id, rows } = await offered()
    const both = await Promise.all([accept(id, rows.added), accept(id, rows.added, 'mCo')])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
    assert.equal((await latestOf(source.id)).credits.length, 1)
    assertRefused(await accept(id, rows.added), 409, 'nothing_asked')
    assertRefused(await accept(id, rows.kept), 409, 'nothing_asked')
    assertRefused(await accept(id, 'nessuna'), 404, 'not_found')
  })

  test('is not taken up by a text that is put away, or that has that part no more', async () => {
    const { source, id, rows } = await offered()
    docOf(await cast.client('sOwn').patch(`/api/resources/${source.id}`, { coreElements: [] }))
    assertRefused(await accept(id, rows.changed), 409, 'element_gone')
    assert.equal((await latestOf(source.id)).credits.length, 0)
    docOf(await cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow: 'archived' }))
    assertRefused(await accept(id, rows.added), 409, 'source_archived')
    const note = 'È archiviata.'
    docOf(await cast.client('mOwn').post(answerAt(id, rows.added), { accepted: false, note }))
  })
})

describe('credits', () => {
  test('are never accepted from outside', async () => {
    const { source, id, rows } = await offered()
    const forged = [
      { organisation: cast.organisations.owner, element: 'Inventato', replication: id },
    ]
    const staff = cast.client('sOwn')
    docOf(await staff.patch(`/api/resources/${source.id}`, { credits: forged, summary: 'Una.' }))
    assert.deepEqual((await latestOf(source.id)).credits, [])
    docOf(await accept(id, rows.added))
    for (const credits of [forged, []])
      docOf(
        await staff.patch(`/api/resources/${source.id}?draft=true&autosave=true`, {
          credits,
          summary: `Un’altra ${credits.length}.`,
        }),
      )
    const kept = (await latestOf(source.id)).credits
    assert.deepEqual(
      kept.map(({ element }: { element: string }) => element),
      ['Mediazione in stazione'],
    )
    // A text that is brought back has the credits it had.
    const { docs } = await portal.payload.findVersions({
      collection: 'resources',
      where: { parent: { equals: source.id } },
      sort: 'updatedAt',
      limit: 1,
      // As the system: the text before anything was offered.
      overrideAccess: true,
    })
    docOf(await staff.post(`/api/resources/${source.id}/restore`, { version: String(docs[0]?.id) }))
    assert.deepEqual((await latestOf(source.id)).credits, [])
    const begun = await staff.post('/api/resources', {
      kind: 'model',
      title: 'Con merito inventato',
      credits: forged,
    })
    assert.deepEqual(docOf(begun, 201).credits, [])
  })

  test('stand on the page, in print and in what is taken away, and lead only readers there', async () => {
    const { source, id, rows } = await offered({ workflow: 'public' })
    docOf(await accept(id, rows.added))
    const said = /Migliorata con quello che ha imparato.*Fiume Prova/s
    const preview = await cast.client('sOwn').get(`/it/risorse/${source.slug}/anteprima`)
    assert.match(preview.text, said)
    const before = await portal.nobody.get(`/it/risorse/${source.slug}`)
    assert.doesNotMatch(before.text, said)
    for (const workflow of ['network', 'proposed'])
      docOf(await cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow }))
    docOf(await cast.client('anci').patch(`/api/resources/${source.id}`, { workflow: 'public' }))
    for (const page of ['', '/stampa']) {
      const { text } = await portal.nobody.get(`/it/risorse/${source.slug}${page}`)
      assert.match(text, said)
      assert.match(text, /Mediazione in stazione/)
      assert.ok(!text.includes(id))
    }
    const read = await cast.client('sOth').get(`/it/risorse/${source.slug}`)
    assert.ok(read.text.includes(`/it/repliche/${id}`))
    const dossier = await download(portal.nobody, `/it/risorse/${source.slug}/dossier.zip`)
    const pages = [...(await unzipped(dossier.bytes))].filter(([name]) => name.endsWith('.html'))
    assert.match(pages.map(([, page]) => String(page)).join('\n'), said)
  })
})
