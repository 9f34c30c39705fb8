import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, newPerson, type Cast } from '../support/cast'
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
const begin = (body: object, query = '') =>
  cast.client('sOwn').post(`/api/resources${query}`, { kind: 'model', title: 'Una prova', ...body })

describe('a new text', () => {
  for (const query of ['', '?draft=true', '?draft=false', '?autosave=true'])
    test(`is a draft, with ${query || 'nothing asked'}`, async () => {
      const doc = docOf(await begin({ workflow: 'public', _status: 'published' }, query), 201)
      assert.equal(doc.workflow, 'draft')
      assert.equal(doc._status, 'draft')
      assert.equal(doc.organisation, cast.organisations.owner)
      assert.equal((await cast.client('anon').get(at(doc.id))).status, 404)
      assert.equal((await cast.client('part').get(at(doc.id))).status, 404)
    })

  test('asks only for its kind and its title', async () => {
    assertRefused(
      await cast.client('sOwn').post('/api/resources', { title: 'Senza tipo' }),
      400,
      'validation',
    )
    assertRefused(
      await cast.client('sOwn').post('/api/resources', { kind: 'model' }),
      400,
      'validation',
    )
    assertRefused(await begin({ title: '   ' }), 400, 'validation')
    assertRefused(await begin({ kind: 'caso' }), 400, 'validation')
    assertRefused(await begin({ title: 'x'.repeat(101) }), 400, 'validation')
    docOf(await begin({ title: 'x'.repeat(100) }), 201)
    assertRefused(await begin({ summary: 'x'.repeat(281) }), 400, 'validation')
  })

  test('says nothing that only other kinds say, where no page shows it', async () => {
    const others = {
      lessons: richText('Un codice'),
      timeToAdopt: 'Un mese',
      actions: [{ title: 'Una' }],
    }
    const doc = docOf(await begin(others), 201)
    const edited = await cast.client('sOwn').patch(at(doc.id), { ...others, summary: 'Nuova' })
    for (const text of [doc, docOf(edited)]) {
      assert.equal(text.lessons ?? null, null)
      assert.equal(text.timeToAdopt ?? null, null)
      assert.deepEqual(text.actions ?? [], [])
    }
    assert.equal(docOf(edited).summary, 'Nuova')
  })

  test('gets its address from the title, at once and unlike any other', async () => {
    const title = 'L’accoglienza è di tutti: «città» e reti'
    const slugs = [docOf(await begin({ title }), 201).slug, docOf(await begin({ title }), 201).slug]
    assert.match(slugs[0], /^l-accoglienza-e-di-tutti-citta-e-reti/)
    assert.notEqual(slugs[0], slugs[1])
    assert.notEqual(docOf(await begin({ title: 'Altro', slug: slugs[0] }), 201).slug, slugs[0])
    // Where the short form stands.
    assert.equal(docOf(await begin({ title: 'Nuova' }), 201).slug, 'nuova-2')
  })

  test('of twenty made at once with one title has each its own address', async () => {
    const slugs = await Promise.all(
      Array.from({ length: 20 }, async () => {
        let answer = await begin({ title: 'Stesso titolo per tutte' })
        // The portal says when it is too busy, and that nothing was stored.
        while (answer.status === 503 && answer.headers.has('retry-after'))
          answer = await begin({ title: 'Stesso titolo per tutte' })
        return docOf(answer, 201).slug as string
      }),
    )
    assert.equal(new Set(slugs).size, 20)
  })

  test('keeps its address from the day it is first shared', async () => {
    const { id, slug } = docOf(await begin({ title: 'Titolo della bozza' }), 201)
    const renamed = docOf(await cast.client('sOwn').patch(at(id), { title: 'Titolo cambiato' }))
    assert.notEqual(renamed.slug, slug)
    const shared = await build({ workflow: 'network' })
    docOf(
      await cast.client('sOwn').patch(at(shared.id), { title: 'Tutt’altro titolo', slug: 'mio' }),
    )
    const { body } = await cast.client('sOwn').get(at(shared.id, '?draft=true'))
    assert.equal(body.title, 'Tutt’altro titolo')
    assert.equal(body.slug, shared.slug)
  })

  test('never takes what the server alone says', async () => {
    const doc = docOf(
      await begin({
        organisation: cast.organisations.other,
        provenance: 'publicSources',
        workflowSince: '2001-01-01T00:00:00.000Z',
        sharedAt: '2001-01-01T00:00:00.000Z',
        releasedAt: '2001-01-01T00:00:00.000Z',
        validatedBy: cast.organisations.anci,
        verifiedOn: '2001-01-01T00:00:00.000Z',
        reviewBy: '2001-01-01T00:00:00.000Z',
        ownerKeys: `|${cast.organisations.other}|`,
        invitedKeys: `|${cast.organisations.other}|`,
        submittedBy: cast.people.mOth.id,
        createdAt: '2001-01-01T00:00:00.000Z',
        updatedAt: '2001-01-01T00:00:00.000Z',
        coOwners: [{ organisation: cast.organisations.other, accepted: true }],
      }),
      201,
    )
    const row = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'resources',
      where: { id: { equals: doc.id } },
    })
    assert.ok(row)
    assert.equal(row.organisation, cast.organisations.owner)
    assert.equal(row.provenance, 'demonstration')
    for (const field of [
      'sharedAt',
      'releasedAt',
      'validatedBy',
      'verifiedOn',
      'reviewBy',
      'submittedBy',
    ])
      assert.ok(row[field] === null || row[field] === undefined, field)
    assert.equal(row.ownerKeys, `|${cast.organisations.owner}|`)
    assert.equal(row.invitedKeys, `|${cast.organisations.other}|`)
    assert.doesNotMatch(JSON.stringify([row.createdAt, row.updatedAt, row.workflowSince]), /2001/)
    assert.equal((await cast.client('sOth').get(at(doc.id))).status, 404)
  })

  test('replaces the ids of rows inside its lists', async () => {
    const first = docOf(
      await begin({ coreElements: [{ title: 'Primo' }, { title: 'Secondo' }] }),
      201,
    )
    const ids = first.coreElements.map(({ id }: { id: string }) => id)
    const copy = docOf(await begin({ coreElements: first.coreElements, title: 'Copia' }), 201)
    for (const { id } of copy.coreElements) assert.ok(!ids.includes(id))
    const twice = docOf(
      await cast.client('sOwn').patch(at(first.id), {
        coreElements: [...first.coreElements, ...first.coreElements, ...copy.coreElements],
      }),
    )
    const now = twice.coreElements.map(({ id }: { id: string }) => id)
    assert.equal(now.length, 6)
    assert.equal(new Set(now).size, 6)
    assert.deepEqual(now.slice(0, 2), ids)
  })
})

describe('where a text comes from', () => {
  const provenanceOf = async (key: 'sOwn' | 'anci' | 'mini', body: object = {}) => {
    const doc = docOf(
      await cast
        .client(key)
        .post('/api/resources', { kind: 'model', title: 'Da dove viene', ...body }),
      201,
    )
    return [doc.organisation, doc.provenance]
  }

  test('is what its maker is, and nothing that was sent', async () => {
    const { owner, other, anci, ministry } = cast.organisations
    const city = await portal.payload.create({
      collection: 'organisations',
      data: { name: 'Città vera di prova', kind: 'city', provenance: 'city' },
      // As the system: a city like those of the network.
      overrideAccess: true,
    })
    const staff = await newPerson(portal, {
      key: 'vera',
      role: 'cityStaff',
      organisation: String(city.id),
    })
    const asked = { provenance: 'publicSources' }
    assert.deepEqual(await provenanceOf('sOwn', asked), [owner, 'demonstration'])
    assert.deepEqual(await provenanceOf('sOwn', { organisation: other }), [owner, 'demonstration'])
    assert.deepEqual(await provenanceOf('anci', asked), [anci, 'city'])
    assert.deepEqual(await provenanceOf('anci', { organisation: anci }), [anci, 'city'])
    assert.deepEqual(await provenanceOf('anci', { organisation: owner }), [owner, 'publicSources'])
    assert.deepEqual(await provenanceOf('mini', { organisation: owner }), [ministry, 'city'])
    const doc = docOf(
      await staff.client.post('/api/resources', {
        kind: 'tool',
        title: 'Della città',
        provenance: 'demonstration',
      }),
      201,
    )
    assert.deepEqual([doc.organisation, doc.provenance], [String(city.id), 'city'])
  })

  test('ANCI names cities alone', async () => {
    const { partner, ministry } = cast.organisations
    for (const organisation of [partner, ministry, 'nessuna', '0'.repeat(24)]) {
      const answer = await cast
        .client('anci')
        .post('/api/resources', { kind: 'model', title: 'Di nessuna città', organisation })
      assert.equal(answer.status, 400, answer.text)
    }
  })
})

describe('organisation and kind', () => {
  test('never change', async () => {
    for (const workflow of ['draft', 'network', 'public'] as const) {
      const { id } = await build({ workflow })
      await cast.client('mOwn').patch(at(id), {
        organisation: cast.organisations.coOwner,
        kind: 'tool',
        provenance: 'publicSources',
      })
      const { body } = await cast.client('mOwn').get(at(id, '?draft=true'))
      assert.equal(body.organisation, cast.organisations.owner)
      assert.equal(body.kind, 'model')
      assert.equal(body.provenance, 'city')
    }
  })
})

describe('removing', () => {
  test('is for what never left draft and submitted, withdrawn or not', async () => {
    const { id } = await build({ workflow: 'submitted' })
    assert.equal((await cast.client('sOwn').delete(at(id))).status, 200)
    assert.equal((await cast.client('sOwn').get(at(id))).status, 404)
    const shared = await build({ workflow: 'network' })
    docOf(await cast.client('mOwn').patch(at(shared.id), { workflow: 'archived' }))
    assertRefused(await cast.client('mOwn').delete(at(shared.id)), 403, 'forbidden')
    docOf(await cast.client('mOwn').patch(at(shared.id), { workflow: 'network' }))
    assertRefused(await cast.client('mOwn').delete(at(shared.id)), 403, 'forbidden')
  })

  test('leaves no version behind', async () => {
    const { id } = await build({ workflow: 'submitted' })
    await cast.client('sOwn').delete(at(id))
    const { totalDocs } = await portal.payload.countVersions({
      collection: 'resources',
      where: { parent: { equals: id } },
    })
    assert.equal(totalDocs, 0)
  })
})
