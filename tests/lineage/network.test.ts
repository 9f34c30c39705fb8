import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { anArea, buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { changeReplication, plantMany, plantReplication } from './plant-replication'

let portal: Portal
let cast: Cast
let source: BuiltResource
let hidden: BuiltResource
/** By name: what each is read by. */
const planted = new Map<string, string>()
const cities = new Map<string, string>()

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  for (const slug of ['torino', 'bologna', 'napoli', 'genova']) {
    const row = await portal.payload.db.findOne<{ id: string }>({
      collection: 'organisations',
      where: { slug: { equals: slug } },
    })
    cities.set(slug, String(row?.id))
  }
  const organisation = city('torino')
  source = await buildResource(portal, {
    organisation,
    workflow: 'public',
    straight: true,
    title: 'Portinerie canarino-fonte',
    data: { coreElements: [{ title: 'Sportello' }, { title: 'Ente gestore' }] },
  })
  hidden = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'archived',
    straight: true,
    title: 'Scheda canarino-archiviata',
  })
  const plant = async (
    name: string,
    from: string,
    adopter: string,
    visibility: 'city' | 'network' | 'public',
    more: Record<string, unknown> = {},
  ) =>
    planted.set(
      name,
      await plantReplication(portal, {
        source: from,
        adopter,
        visibility,
        adaptations: [
          { element: 'Ente gestore', change: 'dropped', reason: `perché-${name}` },
          { element: `aggiunta-${name}`, change: 'added' },
        ],
        data: more,
      }),
    )
  await plant('aperta', source.id, city('bologna'), 'public')
  await plant('ferma', source.id, city('napoli'), 'public', {
    outcome: 'abandoned',
    createdAt: '2021-05-01T10:00:00.000Z',
  })
  await plant('rete', source.id, city('genova'), 'network')
  await plant('citta', source.id, cast.organisations.other, 'city')
  await plant('orfana', hidden.id, cast.organisations.other, 'network')
})
after(() => portal.stop())

const city = (slug: string): string => cities.get(slug) ?? assert.fail(`no city ${slug}`)

const page = async (key: CastKey, path: string): Promise<string> => {
  const { status, text } = await cast.client(key).get(path)
  assert.equal(status, 200, path)
  return text
}

/** Which of the planted stand in a page: by their link, and by the words that only they have. */
const standing = (html: string): string[] =>
  [...planted.keys()].filter((name) => {
    const isLinked = html.includes(`/repliche/${planted.get(name)}`)
    if (!isLinked)
      for (const word of [`aggiunta-${name}`, `perché-${name}`])
        assert.ok(!html.includes(word), `${word} stands where ${name} does not`)
    return isLinked
  })

const countIn = (html: string): number => Number(/>(\d+) replic(?:a|he)/.exec(html)?.[1])

describe('what went from city to city', () => {
  test('is listed for each as they may read it, and counted so', async () => {
    const anonymous = await page('anon', '/it/repliche')
    assert.deepEqual(standing(anonymous), ['aperta', 'ferma'])
    const member = await page('part', '/it/repliche')
    assert.deepEqual(standing(member), ['aperta', 'ferma', 'rete', 'orfana'])
    const theirs = await page('sOth', '/it/repliche')
    assert.deepEqual(standing(theirs), ['aperta', 'ferma', 'rete', 'citta', 'orfana'])
    assert.deepEqual(standing(await page('admi', '/it/repliche')), [
      'aperta',
      'ferma',
      'rete',
      'orfana',
    ])
    assert.equal(countIn(member) - countIn(anonymous), await extraOfMembers())
    assert.equal(countIn(theirs) - countIn(member), 1)
  })

  test('names a source only to whoever may read it', async () => {
    const member = await page('sNam', '/it/repliche')
    assert.ok(!member.includes('canarino-archiviata'))
    assert.match(member, /La scheda di origine non è disponibile/)
    assert.match(await page('sOwn', '/it/repliche'), /canarino-archiviata/)
  })

  test('is narrowed by area, year and outcome, at addresses that stay', async () => {
    const at = async (query: string) => standing(await page('part', `/it/repliche?${query}`))
    assert.deepEqual(await at('outcome=abandoned'), ['ferma'])
    assert.deepEqual(await at('year=2021'), ['ferma'])
    assert.deepEqual(await at('year=2021&outcome=completed'), [])
    const area = await portal.payload.findByID({
      collection: 'topics',
      id: await anArea(portal),
      // As nobody: topics are everyone's.
      overrideAccess: false,
    })
    // Whoever may not read the source is not told its area.
    assert.deepEqual(await at(`area=${area.slug}`), ['aperta', 'ferma', 'rete'])
    assert.deepEqual(await at('area=nessuna'), [])
    assert.match(
      await page('part', '/it/repliche?area=nessuna'),
      /Nessuna replica con questi filtri/,
    )
    // What means nothing is as if it were not there.
    assert.deepEqual(await at('outcome=%27&year=x&page=0&area=%3Cb%3E'), [
      'aperta',
      'ferma',
      'rete',
      'orfana',
    ])
  })

  test('becomes public, and the very next anonymous request shows it, here, at home, on the page', async () => {
    const id = planted.get('rete') ?? ''
    const paths = ['/it', '/it/repliche', `/it/risorse/${source.slug}`]
    const shown = () =>
      Promise.all(paths.map(async (path) => (await page('anon', path)).includes(id)))
    assert.deepEqual(await shown(), [false, false, false])
    await changeReplication(portal, id, { visibility: 'public' })
    assert.deepEqual(await shown(), [true, true, true])
    await changeReplication(portal, id, { visibility: 'network' })
    assert.deepEqual(await shown(), [false, false, false])
    // Whoever is signed in finds at home what everybody finds there.
    assert.ok(!(await page('sOth', '/it')).includes(id))
  })

  test('counts at home without what is invented', async () => {
    const figure = async () =>
      Number(
        /<dt>replic(?:a|he) pubblic(?:a|he)<\/dt><dd>(\d+)/.exec(await page('anon', '/it'))?.[1],
      )
    const before = await figure()
    assert.equal(before, 2)
    await plantReplication(portal, {
      source: source.id,
      adopter: city('genova'),
      visibility: 'public',
      data: { provenance: 'demonstration' },
    })
    assert.equal(await figure(), before)
  })

  test('tells element by element what others did, to each what they may read', async () => {
    const path = `/it/risorse/${source.slug}/repliche`
    assert.deepEqual(standing(await page('anon', path)), ['aperta', 'ferma'])
    assert.deepEqual(standing(await page('sOth', path)), ['aperta', 'ferma', 'rete', 'citta'])
    const text = await page('anon', path)
    assert.match(text, /Ente gestore[\s\S]*Tolto[\s\S]*Bologna[\s\S]*perché-aperta/)
    assert.match(text, /Aggiunto da chi l’ha replicata[\s\S]*aggiunta-ferma/)
    assert.match(await page('anon', `/it/risorse/${source.slug}`), new RegExp(path))
    assert.equal((await cast.client('anon').get(`/it/risorse/${hidden.slug}/repliche`)).status, 404)
  })

  test('is one arc a way with its number, by pages, and light with hundreds', async () => {
    const slugs = [...cities.keys()]
    await plantMany(
      portal,
      Array.from({ length: 300 }, (_, made) => ({
        source: source.id,
        sourceOrganisation: city('torino'),
        sourceKeys: `|${city('torino')}|`,
        sourceWorkflow: 'public',
        adopter: city(slugs[1 + (made % 3)] ?? ''),
        phase: 'trial',
        outcome: 'active',
        provenance: 'city',
      })),
    )
    // Written below the feed: somebody's next write tells of them.
    await changeReplication(portal, planted.get('aperta') ?? '', { phase: 'running' })
    const html = await page('anon', '/it/repliche')
    const fromTorino = [...html.matchAll(/<dt>Torino<\/dt>(.*?)<\/div>/gs)]
    assert.equal(fromTorino.length, 1)
    assert.match(fromTorino[0]?.[1] ?? '', /Bologna<span class="muted">, 101 repliche/)
    const [, curves = ''] = /class="map-arc"><path d="([^"]+)"/.exec(html) ?? []
    assert.equal(curves.split('M').length - 1, 3)
    assert.match(html, /map-arc-count/)
    assert.match(html, /rel="next"[^>]*>|href="[^"]*page=2"/)
    const last = Math.ceil(countIn(html) / 20)
    const end = await page('anon', `/it/repliche?page=${last}`)
    assert.ok(standing(end).includes('ferma') && !standing(html).includes('ferma'))
    assert.ok(gzipSync(html).byteLength < 60_000)
  })
})

/** What the demonstration shares with the network alone, and this file's two. */
async function extraOfMembers(): Promise<number> {
  const { totalDocs } = await portal.payload.db.count({
    collection: 'replications',
    where: {
      or: [
        { visibility: { in: ['network', 'proposed'] } },
        {
          and: [{ visibility: { equals: 'public' } }, { sourceWorkflow: { not_equals: 'public' } }],
        },
      ],
    },
  })
  return totalDocs
}
