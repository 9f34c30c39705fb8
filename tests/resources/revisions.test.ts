import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
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
const at = (id: string, rest = '') => `/api/resources/${id}${rest}`
const move = (key: CastKey, id: string, workflow: string) =>
  cast.client(key).patch(at(id), { workflow, note: 'Una nota.' })
const edit = (id: string, data: object, query = '') =>
  cast.client('sOwn').patch(at(id, query), data)

/** What readers see, and the latest text, each as title and state. */
async function standing(id: string): Promise<{ seen: string; latest: string }> {
  const shown = (body: { title: string; workflow: string }) => `${body.title} · ${body.workflow}`
  const seen = await cast.client('admi').get(at(id))
  const latest = await cast.client('sOwn').get(at(id, '?draft=true'))
  return { seen: shown(seen.body), latest: shown(latest.body) }
}

describe('a change of something shared', () => {
  for (const [name, query] of [
    ['with', '?draft=true'],
    ['without', ''],
    ['with draft=false and', '?draft=false'],
    ['with publish flags and', '?publishAllLocales=true&autosave=true'],
  ] as const)
    test(`starts a revision, ${name} draft=true, while readers keep the approved text`, async () => {
      const { id, title } = await build({ workflow: 'public' })
      const doc = docOf(await edit(id, { title: 'Nuovo titolo', _status: 'published' }, query))
      assert.equal(doc.workflow, 'draft')
      assert.equal(doc._status, 'draft')
      assert.deepEqual(await standing(id), {
        seen: `${title} · public`,
        latest: 'Nuovo titolo · draft',
      })
      assert.equal((await cast.client('anon').get(at(id))).body.title, title)
    })

  test('continues the one revision there is', async () => {
    const { id, title } = await build({ workflow: 'network' })
    docOf(await edit(id, { title: 'Prima stesura' }))
    docOf(await edit(id, { summary: 'Seconda frase.' }))
    docOf(await cast.client('sOwn').patch(at(id), { summary: 'Terza frase.' }))
    const { body } = await cast.client('mOwn').get(at(id, '?draft=true'))
    assert.equal(body.title, 'Prima stesura')
    assert.equal(body.summary, 'Terza frase.')
    assert.equal((await standing(id)).seen, `${title} · network`)
    const { docs } = await portal.payload.find({
      collection: 'activities',
      where: { 'subject.row': { equals: id } },
      depth: 0,
    })
    assert.deepEqual(
      docs.map(({ verb }) => verb),
      ['resource.revisionStarted'],
    )
  })

  test('puts back to draft whatever was waiting', async () => {
    const first = await build({ workflow: 'submitted' })
    docOf(await edit(first.id, { title: 'Ancora da scrivere' }))
    assert.equal((await standing(first.id)).latest, 'Ancora da scrivere · draft')
    for (const revision of ['submitted', 'network', 'proposed'] as const) {
      const { id, title } = await build({ workflow: 'public', revision })
      docOf(await edit(id, { title: 'Ancora da scrivere' }))
      assert.deepEqual(await standing(id), {
        seen: `${title} · public`,
        latest: 'Ancora da scrivere · draft',
      })
    }
  })

  test('replaces a pending proposal: what readers see goes back to the network', async () => {
    const { id, title } = await build({ workflow: 'proposed' })
    docOf(await edit(id, { title: 'Una versione migliore' }))
    assert.deepEqual(await standing(id), {
      seen: `${title} · network`,
      latest: 'Una versione migliore · draft',
    })
    assertRefused(await move('anci', id, 'public'), 409, 'transition_not_allowed')
  })

  test('in the other language is a revision too', async () => {
    const { id } = await build({ workflow: 'public' })
    docOf(await edit(id, { title: 'An English title' }, '?locale=en'))
    assert.notEqual(
      (await cast.client('anon').get(at(id, '?locale=en'))).body.title,
      'An English title',
    )
    const latest = await cast.client('sOwn').get(at(id, '?locale=en&draft=true'))
    assert.equal(latest.body.title, 'An English title')
  })

  test('keeps what it does not name, in both languages', async () => {
    const { id, title } = await build({ workflow: 'network', data: { legalBasis: 'Una legge.' } })
    docOf(await edit(id, { title: 'English' }, '?locale=en'))
    docOf(await edit(id, { summary: 'Nuova.' }))
    const { body } = await cast.client('sOwn').get(at(id, '?locale=all&draft=true'))
    assert.deepEqual(body.title, { it: title, en: 'English' })
    assert.equal(body.legalBasis, 'Una legge.')
    assert.equal(body.coreElements[0].title.it, 'Sportello')
  })
})

describe('a revision becomes what readers see', () => {
  test('on reaching the network, if they see the network', async () => {
    const { id } = await build({
      workflow: 'network',
      revision: 'submitted',
      revisionTitle: 'Rivista',
    })
    docOf(await move('mOwn', id, 'network'))
    assert.deepEqual(await standing(id), { seen: 'Rivista · network', latest: 'Rivista · network' })
  })

  test('only on reaching the public, if they see the public', async () => {
    const { id, title } = await build({
      workflow: 'public',
      revision: 'submitted',
      revisionTitle: 'Rivista',
    })
    const moved = docOf(await move('mOwn', id, 'network'))
    assert.equal(moved.title, 'Rivista')
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: 'Rivista · network' })
    docOf(await move('mOwn', id, 'proposed'))
    assert.deepEqual(await standing(id), {
      seen: `${title} · public`,
      latest: 'Rivista · proposed',
    })
    assert.equal((await cast.client('anci').get(at(id, '?draft=true'))).body.title, 'Rivista')
    docOf(await move('anci', id, 'network'))
    docOf(await move('mOwn', id, 'proposed'))
    docOf(await move('mini', id, 'public'))
    assert.deepEqual(await standing(id), { seen: 'Rivista · public', latest: 'Rivista · public' })
    assert.equal((await cast.client('anon').get(at(id))).body.title, 'Rivista')
  })

  test('without new text, going up changes only the row that readers see', async () => {
    const { id, title } = await build({ workflow: 'network' })
    docOf(await move('mOwn', id, 'proposed'))
    assert.deepEqual(await standing(id), {
      seen: `${title} · proposed`,
      latest: `${title} · proposed`,
    })
    docOf(await move('anci', id, 'public'))
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: `${title} · public` })
  })

  test('`network` speaks of the revision while one is in work', async () => {
    const { id, title } = await build({
      workflow: 'public',
      revision: 'draft',
      revisionTitle: 'Rivista',
    })
    docOf(await move('mOwn', id, 'network'))
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: 'Rivista · network' })
  })

  test('and what it replaces is still among its versions', async () => {
    const { id, title } = await build({ workflow: 'network', revision: 'submitted' })
    docOf(await move('mOwn', id, 'network'))
    const { text } = await cast
      .client('sOwn')
      .get(`/api/resources/versions?where[parent][equals]=${id}&limit=50`)
    assert.ok(text.includes(title))
  })
})

describe('archiving', () => {
  test('acts on what readers see; the revision stays untouched and cannot move meanwhile', async () => {
    const { id, title } = await build({
      workflow: 'public',
      revision: 'draft',
      revisionTitle: 'Rivista',
    })
    const archived = docOf(await move('anci', id, 'archived'))
    assert.equal(archived.workflow, 'archived')
    assert.equal(archived.title, title)
    assert.deepEqual(await standing(id), { seen: `${title} · archived`, latest: 'Rivista · draft' })
    assert.equal((await cast.client('anon').get(at(id))).status, 404)
    assert.equal((await cast.client('part').get(at(id))).status, 404)
    for (const to of ['submitted', 'proposed', 'public'])
      assertRefused(await move('mOwn', id, to), 409, 'transition_not_allowed')
    docOf(await move('mOwn', id, 'network'))
    assert.deepEqual(await standing(id), { seen: `${title} · network`, latest: 'Rivista · draft' })
    docOf(await move('mOwn', id, 'submitted'))
    docOf(await move('mOwn', id, 'network'))
    assert.deepEqual(await standing(id), { seen: 'Rivista · network', latest: 'Rivista · network' })
  })

  test('a revision that waits at the network replaces its row when that is restored', async () => {
    const { id } = await build({
      workflow: 'public',
      revision: 'network',
      revisionTitle: 'Rivista',
    })
    docOf(await move('mOwn', id, 'archived'))
    docOf(await move('mOwn', id, 'network'))
    assert.deepEqual(await standing(id), { seen: 'Rivista · network', latest: 'Rivista · network' })
  })

  test('without a revision, and back', async () => {
    const { id, title } = await build({ workflow: 'network' })
    docOf(await move('mini', id, 'archived'))
    assert.deepEqual(await standing(id), {
      seen: `${title} · archived`,
      latest: `${title} · archived`,
    })
    docOf(await move('mini', id, 'network'))
    assert.deepEqual(await standing(id), {
      seen: `${title} · network`,
      latest: `${title} · network`,
    })
  })
})

describe('discarding a revision', () => {
  test('makes the latest version what readers see, with its activity', async () => {
    const { id, title } = await build({
      workflow: 'public',
      revision: 'submitted',
      revisionTitle: 'Scartata',
    })
    docOf(await cast.client('sOwn').post(at(id, '/discard')))
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: `${title} · public` })
    assertRefused(await cast.client('sOwn').post(at(id, '/discard')), 409, 'nothing_to_discard')
    const { body } = await cast
      .client('sOwn')
      .get(`/api/activities?where[subject.row][equals]=${id}`)
    assert.deepEqual(
      body.docs.map(({ verb }: { verb: string }) => verb),
      ['resource.revisionDiscarded'],
    )
    docOf(await edit(id, { title: 'Da capo' }))
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: 'Da capo · draft' })
  })
})

describe('restoring a version', () => {
  const versionsOf = async (id: string) =>
    (
      await cast
        .client('sOwn')
        .get(`/api/resources/versions?where[parent][equals]=${id}&sort=updatedAt&limit=100`)
    ).body.docs as { id: string; version: { title: string } }[]

  test('is a change of content: a revision at draft', async () => {
    const { id, title } = await build({
      workflow: 'network',
      revision: 'submitted',
      revisionTitle: 'Seconda',
    })
    docOf(await move('mOwn', id, 'network'))
    docOf(await move('mOwn', id, 'proposed'))
    const [first] = await versionsOf(id)
    assert.equal(first?.version.title, title)
    docOf(await cast.client('sOwn').post(at(id, '/restore'), { version: first.id }))
    assert.deepEqual(await standing(id), { seen: 'Seconda · network', latest: `${title} · draft` })
    docOf(await move('mOwn', id, 'network'))
    assert.deepEqual(await standing(id), {
      seen: `${title} · network`,
      latest: `${title} · network`,
    })
    const { body } = await cast.client('sOwn').get(at(id))
    assert.equal(body.coreElements[0].title, 'Sportello')
  })

  test('answers 404 for a version of another text, and for what is none', async () => {
    const [mine, other] = [await build(), await build({ organisation: cast.organisations.other })]
    const { docs } = await portal.payload.findVersions({
      collection: 'resources',
      where: { parent: { equals: other.id } },
      limit: 1,
    })
    for (const version of [String(docs[0]?.id), 'nessuna', '', 7, null, { equals: 1 }])
      assertRefused(
        await cast.client('sOwn').post(at(mine.id, '/restore'), { version }),
        404,
        'not_found',
      )
  })

  test('never gives back what the server alone says', async () => {
    const { id } = await build({
      workflow: 'public',
      provenance: 'publicSources',
      title: 'Dalle fonti',
    })
    docOf(await cast.client('mOwn').post(at(id, '/take-over')))
    const [first] = await versionsOf(id)
    docOf(await cast.client('mOwn').post(at(id, '/restore'), { version: first?.id }))
    const { body } = await cast.client('mOwn').get(at(id, '?draft=true'))
    assert.equal(body.provenance, 'city')
    assert.equal(body.workflow, 'draft')
  })
})

describe('co-owners', () => {
  const named = () => cast.organisations.named
  const asking = (
    workflow: ResourceOverrides['workflow'],
    revision?: ResourceOverrides['revision'],
  ) => build({ workflow, revision, coOwners: [{ organisation: named(), accepted: false }] })
  const answer = (key: CastKey, id: string, accepted: boolean) =>
    cast.client(key).post(at(id, '/co-ownership'), { accepted })

  test('who is only named is shown to nobody else', async () => {
    const { id } = await asking('public')
    for (const key of ['anon', 'part', 'sOth', 'mOth', 'sNam', 'anci', 'mini'] as const)
      for (const path of [
        at(id),
        at(id, '?depth=2'),
        '/api/resources?limit=500',
        at(id, '?draft=true'),
      ]) {
        const { text } = await cast.client(key).get(path)
        assert.ok(!text.includes(named()), `${key} ${path}`)
      }
    for (const key of ['sOwn', 'mOwn', 'mNam', 'admi'] as const)
      assert.ok((await cast.client(key).get(at(id))).text.includes(named()), key)
  })

  test('only the manager asked answers, once', async () => {
    const { id } = await asking('network')
    for (const key of ['sNam', 'mOwn', 'sOth', 'mOth', 'anci', 'mini', 'admi', 'part'] as const)
      assertRefused(await answer(key, id, true), 403, 'forbidden')
    docOf(await answer('mNam', id, true))
    assert.ok((await cast.client('part').get(at(id))).text.includes(named()))
    assertRefused(await answer('mNam', id, true), 403, 'forbidden')
    docOf(await cast.client('sNam').patch(at(id), { summary: 'Scritto da chi ha accettato.' }))
    assertRefused(await move('mNam', id, 'network'), 403, 'forbidden')
  })

  test('a yes is written to what readers see and to a revision in work alike', async () => {
    const { id, title, revisionTitle } = await asking('public', 'submitted')
    docOf(await answer('mNam', id, true))
    assert.deepEqual(await standing(id), {
      seen: `${title} · public`,
      latest: `${revisionTitle} · submitted`,
    })
    for (const query of ['', '?draft=true']) {
      const { body } = await cast.client('sOwn').get(at(id, query))
      assert.deepEqual(
        body.coOwners.map(
          ({ organisation, accepted }: { organisation: string; accepted: boolean }) => [
            organisation,
            accepted,
          ],
        ),
        [[named(), true]],
      )
    }
    assert.equal((await cast.client('sNam').get(at(id, '?draft=true'))).body.title, revisionTitle)
  })

  test('a no takes the name out of both, and with it the reading', async () => {
    const { id } = await asking('draft')
    assert.equal((await cast.client('mNam').get(at(id))).status, 200)
    docOf(await answer('mNam', id, false))
    assert.equal((await cast.client('mNam').get(at(id))).status, 404)
    const shared = await asking('public', 'draft')
    docOf(await answer('mNam', shared.id, false))
    for (const query of ['', '?draft=true'])
      assert.deepEqual(
        (await cast.client('sOwn').get(at(shared.id, query))).body.coOwners ?? [],
        [],
      )
  })

  test('no save of content changes an answer', async () => {
    const { id } = await asking('network')
    docOf(await edit(id, { coOwners: [{ organisation: named(), accepted: true }] }))
    assert.equal(
      (await cast.client('sOwn').get(at(id, '?draft=true'))).body.coOwners[0].accepted ?? false,
      false,
    )
    docOf(await answer('mNam', id, true))
    docOf(await edit(id, { coOwners: [{ organisation: named(), accepted: false }] }))
    assert.equal(
      (await cast.client('sOwn').get(at(id, '?draft=true'))).body.coOwners[0].accepted,
      true,
    )
  })

  test('who is taken out by a revision edits no more, and buries nothing', async () => {
    const { coOwner } = cast.organisations
    const { id } = await build({
      workflow: 'public',
      coOwners: [{ organisation: coOwner, accepted: true }],
    })
    docOf(await edit(id, { coOwners: [], title: 'Senza di loro' }))
    assertRefused(
      await cast.client('sCo').patch(at(id), { summary: 'Ancora noi.' }),
      403,
      'forbidden',
    )
    assert.equal((await standing(id)).latest, 'Senza di loro · draft')
  })

  test('have no move of the table and no removal', async () => {
    const { id } = await build({
      coOwners: [{ organisation: cast.organisations.coOwner, accepted: true }],
    })
    assertRefused(await move('sCo', id, 'submitted'), 403, 'forbidden')
    assertRefused(await cast.client('mCo').delete(at(id)), 403, 'forbidden')
  })
})

describe('a text written from public sources', () => {
  const source = (workflow: ResourceOverrides['workflow']) =>
    build({ workflow, provenance: 'publicSources' })

  test('is taken over by the city’s manager alone, readers keeping the old text with its mark', async () => {
    const { id, title } = await source('public')
    for (const key of ['sOwn', 'mOth', 'anci', 'mini', 'admi', 'part', 'anon'] as const)
      assertRefused(await cast.client(key).post(at(id, '/take-over')), 403, 'forbidden')
    docOf(await cast.client('mOwn').post(at(id, '/take-over')))
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: `${title} · draft` })
    const seen = await cast.client('anon').get(at(id))
    assert.equal(seen.body.provenance, 'publicSources')
    assert.equal((await cast.client('sOwn').get(at(id, '?draft=true'))).body.provenance, 'city')
    assertRefused(await cast.client('mOwn').post(at(id, '/take-over')), 403, 'forbidden')
  })

  test('is then the city’s to write and to move, and no longer ANCI’s', async () => {
    const { id } = await source('public')
    docOf(await cast.client('mOwn').post(at(id, '/take-over')))
    assertRefused(
      await cast.client('anci').patch(at(id), { summary: 'Ancora noi.' }),
      403,
      'forbidden',
    )
    docOf(await edit(id, { title: 'Della città' }))
    docOf(await move('mOwn', id, 'network'))
    docOf(await move('mOwn', id, 'proposed'))
    docOf(await move('anci', id, 'public'))
    const seen = await cast.client('anon').get(at(id))
    assert.equal(seen.body.title, 'Della città')
    assert.equal(seen.body.provenance, 'city')
  })

  test('is no exception to completeness once taken over', async () => {
    const { id } = await build({
      workflow: 'network',
      provenance: 'publicSources',
      data: { summary: null },
    })
    docOf(await cast.client('mOwn').post(at(id, '/take-over')))
    assertRefused(await move('mOwn', id, 'network'), 422, 'incomplete', ['summary'])
  })

  test('is validated by the Ministry, not by who wrote it', async () => {
    const { id } = await source('proposed')
    assertRefused(await move('anci', id, 'public'), 403, 'forbidden')
    docOf(await move('mini', id, 'public'))
  })
})

describe('what is not content begins no revision', () => {
  test('confirming that it still holds', async () => {
    const { id, title } = await build({ workflow: 'public', data: { status: 'active' } })
    docOf(await cast.client('sOwn').post(at(id, '/verify')))
    assert.deepEqual(await standing(id), { seen: `${title} · public`, latest: `${title} · public` })
    const { body } = await cast.client('anon').get(at(id))
    const months = (Date.parse(body.reviewBy) - Date.now()) / 86_400_000
    assert.ok(months > 360 && months < 370, body.reviewBy)
    for (const key of ['sCo', 'sOth', 'anci', 'anon'] as const)
      assertRefused(await cast.client(key).post(at(id, '/verify')), 403, 'forbidden')
  })

  test('and a revision in work stays as it was', async () => {
    const { id, title, revisionTitle } = await build({
      workflow: 'public',
      revision: 'submitted',
      data: { status: 'active' },
    })
    docOf(await cast.client('sOwn').post(at(id, '/verify')))
    assert.deepEqual(await standing(id), {
      seen: `${title} · public`,
      latest: `${revisionTitle} · submitted`,
    })
  })
})

describe('where it is', () => {
  test('is told to whoever may read its drafts, with what they may do', async () => {
    const { id } = await build({ workflow: 'submitted' })
    const { body } = await cast.client('mOwn').get(at(id, '/whereabouts'))
    assert.equal(body.workflow, 'submitted')
    assert.equal(body.waiting.days, 0)
    assert.deepEqual(
      body.moves.map(({ to, note }: { to: string; note: string }) => [to, note]),
      [
        ['network', 'optional'],
        ['draft', 'required'],
      ],
    )
    for (const key of ['anon', 'part', 'sOth', 'mOth', 'mini', 'sNam'] as const)
      assertRefused(await cast.client(key).get(at(id, '/whereabouts')), 404, 'not_found')
    const shared = await build({ workflow: 'public', revision: 'draft' })
    for (const key of ['anon', 'part', 'sOth', 'anci', 'mini'] as const)
      assertRefused(await cast.client(key).get(at(shared.id, '/whereabouts')), 404, 'not_found')
  })
})
