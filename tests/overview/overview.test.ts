import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { assertGrid } from '../access/cells'
import { overviewReading } from '../access/overview.table'
import { buildReplication } from '../support/build-replication'
import { buildResource } from '../support/build-resource'
import { newCast, newOrganisation, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let areas: { id: string; label: string }[]
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { docs } = await portal.payload.find({
    collection: 'topics',
    where: { facet: { equals: 'area' } },
    locale: 'it',
    depth: 0,
    limit: 10,
    // As the system: the vocabulary.
    overrideAccess: true,
  })
  areas = docs
    .map(({ id, label }) => ({ id, label: String(label) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'it'))
})
after(() => portal.stop())

const page = '/it/quadro-della-rete'
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const nameOf = async (id: string): Promise<string> => {
  const { name } = await portal.payload.findByID({
    collection: 'organisations',
    id,
    locale: 'it',
    depth: 0,
  })
  return String(name)
}

/** A city's line of the CSV, by its columns. */
async function lineOf(organisation: string, who: 'anci' | 'mini' = 'mini') {
  const { text, status, headers } = await cast.client(who).get(`${page}.csv`)
  assert.equal(status, 200)
  assert.match(headers.get('content-disposition') ?? '', /attachment/)
  const lines = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true })
  const name = await nameOf(organisation)
  const found = lines.filter((line) => line['Città']?.replace(/^'/, '') === name)
  assert.equal(found.length, 1, name)
  return found[0] ?? {}
}

/** A city's row of the page, as plain words. */
async function rowOf(organisation: string): Promise<string> {
  const { text } = await cast.client('anci').get(page)
  const name = await nameOf(organisation)
  const rows = text.split('<tr>').filter((row) => row.includes(`>${name}</a>`))
  return (rows[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('is for the ministry and ANCI alone, page and list', () =>
  assertGrid(overviewReading, async (row, key) => {
    const { status } = await cast.client(key).get(row === 'csv' ? `${page}.csv` : page)
    return { 200: 'O', 403: 'F', 303: 'S' }[status] ?? String(status)
  }))

describe('counts', () => {
  test('what is shared by area, and never a draft or what waits in a city', async () => {
    const { owner } = cast.organisations
    const [first, second] = areas
    assert.ok(first && second)
    const zero = await lineOf(owner)
    assert.equal(zero[`${first.label}: schede condivise`], '0')
    for (const workflow of ['draft', 'submitted'] as const)
      await buildResource(portal, { organisation: owner, workflow, data: { topics: [first.id] } })
    await buildResource(portal, {
      organisation: owner,
      workflow: 'network',
      data: { topics: [first.id, second.id] },
    })
    await buildResource(portal, {
      organisation: owner,
      workflow: 'public',
      data: { topics: [first.id], reviewBy: ago(3), status: 'active' },
    })
    for (const who of ['mini', 'anci'] as const) {
      const line = await lineOf(owner, who)
      assert.equal(line[`${first.label}: schede condivise`], '2')
      assert.equal(line[`${second.label}: schede condivise`], '1')
      assert.equal(line['Da verificare'], '1')
    }
    assert.match(await rowOf(owner), /2 schede condivise.*1 scheda condivisa.*1 scheda/)
  })

  test('what was taken and given by area, as far as the network follows it', async () => {
    const { owner, other, coOwner } = cast.organisations
    const area = areas[2]
    assert.ok(area)
    const { id } = await buildResource(portal, {
      organisation: owner,
      workflow: 'network',
      data: { topics: [area.id] },
    })
    await buildReplication(portal, { source: id, adopter: other, data: { visibility: 'network' } })
    await buildReplication(portal, {
      source: id,
      adopter: coOwner,
      data: { visibility: 'network', outcome: 'abandoned', outcomeReason: 'Mancano i fondi' },
    })
    await buildReplication(portal, { source: id, adopter: cast.organisations.named })
    assert.equal((await lineOf(owner))[`${area.label}: riprese da altre`], '2')
    assert.equal((await lineOf(other))[`${area.label}: prese da altre`], '1')
    assert.equal((await lineOf(cast.organisations.named))[`${area.label}: prese da altre`], '0')
  })

  test('cities in alphabetical order, whatever they share', async () => {
    const { text } = await cast.client('mini').get(`${page}.csv`)
    const lines = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true })
    const names = lines.map((line) => (line['Città'] ?? '').replace(/^'/, ''))
    assert.ok(names.length >= 24)
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'it')),
    )
    assert.ok(lines.every((line) => /\d{4}/.test(line['Dati del'] ?? '')))
  })

  test('a name that a spreadsheet takes for a formula is a text', async () => {
    await newOrganisation(portal, { name: '=1+1 Prova', kind: 'city' })
    const { text } = await cast.client('mini').get(`${page}.csv`)
    assert.match(text, /\n'=1\+1 Prova;/)
  })
})

describe('what waits for more than fifteen days', () => {
  test('is told with whom it lies; what is younger, or a city’s own, is not', async () => {
    const { owner, other } = cast.organisations
    const propose = async (days: number) => {
      const { id, title } = await buildResource(portal, {
        organisation: owner,
        workflow: 'proposed',
      })
      await portal.payload.update({
        collection: 'resources',
        id,
        data: { workflowSince: ago(days) },
        // As the system: time that has gone by.
        overrideAccess: true,
      })
      return title
    }
    const old = await propose(20)
    const young = await propose(14)
    const submitted = await buildResource(portal, { organisation: owner, workflow: 'submitted' })
    const source = await buildResource(portal, { organisation: owner, workflow: 'public' })
    await buildReplication(portal, {
      source: source.id,
      adopter: other,
      data: {
        visibility: 'network',
        phase: 'understanding',
        phases: [
          { phase: 'understanding', plannedOn: ago(90), reachedOn: ago(80) },
          { phase: 'adaptation', plannedOn: ago(30) },
        ],
      },
    })
    const kept = await buildResource(portal, { organisation: owner, workflow: 'public' })
    await buildReplication(portal, {
      source: kept.id,
      adopter: other,
      data: { phase: 'understanding', phases: [{ phase: 'adaptation', plannedOn: ago(30) }] },
    })
    for (const key of ['anci', 'mini'] as const) {
      const { text } = await cast.client(key).get(page)
      const [, waits = ''] =
        /<section[^>]*aria-labelledby="waits">([^]*?)<\/section>/.exec(text) ?? []
      assert.match(waits, new RegExp(`${old}[^]*?Redazione ANCI o regia nazionale`))
      assert.match(waits, new RegExp(`${source.title}[^]*?Fase in ritardo: Progettazione locale`))
      assert.ok(waits.includes(await nameOf(other)))
      for (const hidden of [young, submitted.title, kept.title])
        assert.ok(!waits.includes(hidden), hidden)
      assert.ok(waits.indexOf(source.title) < waits.indexOf(old), 'the oldest first')
    }
    assert.equal((await lineOf(other))['Passi fermi presso la città da più di 15 giorni'], '1')
  })
})

test('that a city was asked to co-own an entry waits in its own area alone: these readers may not know of it', async () => {
  const { owner, coOwner } = cast.organisations
  const column = 'Passi fermi presso la città da più di 15 giorni'
  const before = (await lineOf(coOwner))[column]
  const { id, title } = await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    coOwners: [{ organisation: coOwner, accepted: false }],
  })
  await portal.payload.update({
    collection: 'resources',
    id,
    data: { workflowSince: ago(40) },
    // As the system: time that has gone by.
    overrideAccess: true,
  })
  assert.ok((await cast.client('mCo').get('/it/area-personale')).text.includes(title))
  for (const key of ['anci', 'mini'] as const) {
    assert.ok(!(await cast.client(key).get(page)).text.includes(title), key)
    assert.equal((await lineOf(coOwner, key))[column], before)
  }
})

test('cities without a lead are named; a suspended or invited one leads nobody', async () => {
  const empty = await newOrganisation(portal, { name: 'Rada Prova', kind: 'city' })
  const { text } = await cast.client('mini').get(page)
  const [, alone = ''] = /<section[^>]*aria-labelledby="alone">([^]*?)<\/section>/.exec(text) ?? []
  assert.ok(alone.includes('Rada Prova'))
  assert.ok(!alone.includes(await nameOf(cast.organisations.owner)))
  assert.equal((await lineOf(empty)).Referente, 'No')
  await portal.payload.db.updateOne({
    collection: 'users',
    id: cast.people.mOwn.id,
    data: { status: 'suspended' },
  })
  assert.equal((await lineOf(cast.organisations.owner)).Referente, 'No')
})
