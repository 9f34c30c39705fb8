import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { docOf } from '../support/answers'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let entry: BuiltResource
let source: BuiltResource
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner } = cast.organisations
  entry = await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    title: 'Canarino <b>&</b> ]]> "citato"',
    data: {
      summary: 'Una casa & un lavoro </summary>',
      costs: [{ item: 'canarino-costo', amount: 1 }],
      whatDidNotWork: richText('canarino-critica'),
      shownTo: { costs: 'institutions', whatDidNotWork: 'network' },
    },
  })
  source = await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    title: 'Canarino dalle fonti',
    provenance: 'publicSources',
  })
  const hidden = (workflow: 'draft' | 'network' | 'archived', title: string) =>
    buildResource(portal, { organisation: owner, workflow, title, data: { summary: title } })
  await hidden('draft', 'canarino-bozza')
  await hidden('network', 'canarino-rete')
  await hidden('archived', 'canarino-archiviato')
  await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    revision: 'draft',
    title: 'Canarino pubblico',
    revisionTitle: 'canarino-revisione',
    revisionData: { summary: 'canarino-revisione' },
  })
  await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    provenance: 'demonstration',
    title: 'canarino-dimostrativo',
  })
})
after(() => portal.stop())

interface Entry {
  id: string
  title: string
  summary: string
  author: string
  link: string
  updated: string
}

const asked = async (path: string) => {
  const answer = await portal.nobody.get(path)
  assert.equal(answer.status, 200, path)
  assertWellFormed(answer.text)
  return { ...answer, entries: entriesIn(answer.text) }
}

const entriesIn = (xml: string): Entry[] =>
  [...xml.matchAll(/<entry>([^]*?)<\/entry>/g)].map(([, inside = '']) => {
    const of = (name: string) =>
      new RegExp(`<${name}[^>]*>(?:<!\\[CDATA\\[)?([^]*?)(?:\\]\\]>)?</${name}>`).exec(
        inside,
      )?.[1] ?? ''
    return {
      id: of('id'),
      title: read(of('title')),
      summary: read(of('summary')),
      author: of('name'),
      link: /<link href="([^"]*)"/.exec(inside)?.[1] ?? '',
      updated: of('updated'),
    }
  })

const read = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** Every element that is opened is closed, in order, and no bare `&` or `<` stands between. */
function assertWellFormed(xml: string): void {
  const open: string[] = []
  const plain = xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').replace(/^<\?xml[^>]*\?>/, '')
  for (const [tag, close = '', name = '', rest = ''] of plain.matchAll(
    /<(\/?)([\w:]+)([^<>]*)>/g,
  )) {
    if (close) assert.equal(open.pop(), name, tag)
    else if (!rest.endsWith('/')) open.push(name)
  }
  assert.deepEqual(open, [])
  const between = plain.replace(/<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')
  assert.doesNotMatch(between, /[<>]|&(?!(?:#\d+|amp|lt|gt|quot|apos);)|\]\]>/)
}

const titlesAt = async (path: string): Promise<string[]> =>
  (await asked(path)).entries.map(({ title }) => title)

describe('a feed of the library', () => {
  test('is Atom, of the latest public entries, newest first', async () => {
    const { headers, text, entries } = await asked('/feed.xml')
    assert.match(headers.get('content-type') ?? '', /^application\/atom\+xml/)
    assert.match(headers.get('cache-control') ?? '', /^public/)
    assert.match(text, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/)
    assert.deepEqual(
      entries.slice(0, 3).map(({ title }) => title),
      ['Canarino pubblico', 'Canarino dalle fonti', entry.title],
    )
    assert.ok(entries.length > 3 && entries.length <= 50)
    const newest = entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1)
    assert.equal(/<updated>([^<]*)</.exec(text)?.[1], newest)
  })

  test('tells of each its owner and its summary alone, as they are written', async () => {
    const { entries } = await asked('/feed.xml')
    const found = entries.find(({ title }) => title === entry.title)
    assert.equal(found?.summary, 'Una casa & un lavoro </summary>')
    assert.match(found?.author ?? '', /^Colle Prova/)
    assert.equal(found?.id, found?.link)
    assert.equal(new URL(found?.id ?? '').pathname, `/it/risorse/${entry.slug}`)
  })

  test('says what is written from public sources', async () => {
    const { entries } = await asked('/feed.xml')
    const found = entries.find(({ title }) => title === source.title)
    assert.match(found?.summary ?? '', /^Redatta da fonti pubbliche, non ancora verificata/)
  })

  test('holds nothing that is not everybody’s, and nothing demonstrative, whoever asks', async () => {
    const paths = [
      '/feed.xml',
      '/it/risorse/feed.xml',
      '/en/resources/feed.xml?q=canarino',
      '/it/risorse/feed.xml?q=canarino-costo',
      '/it/risorse/feed.xml?cost=upTo20000',
      '/it/risorse/feed.xml?q=canarino-critica',
      '/it/opensearch.xml',
    ]
    for (const path of paths)
      for (const key of ['anon', 'part', 'sOwn', 'anci', 'admi'] as const) {
        const { status, text } = await cast.client(key).get(path)
        assert.equal(status, 200)
        // What was asked for stands in the feed's own addresses.
        const said = text.replaceAll('canarino-costo', '').replaceAll('canarino-critica', '')
        assert.doesNotMatch(said, /canarino-/, `${key} ${path}`)
      }
    for (const q of ['canarino-costo', 'canarino-critica'])
      assert.deepEqual(
        (await titlesAt(`/it/risorse/feed.xml?q="${q}"`)).filter((title) => title === entry.title),
        [],
      )
  })

  test('follows one question, in the language of its address', async () => {
    const titles = await titlesAt('/it/risorse/feed.xml?q=canarino&kind=model&sort=title&page=7')
    assert.deepEqual(titles, ['Canarino pubblico', 'Canarino dalle fonti', entry.title])
    const english = await asked('/en/resources/feed.xml?q=canarino')
    assert.match(english.entries[0]?.link ?? '', /\/en\/resources\/scheda-/)
    assert.match(english.text, /The latest public entries/)
    assert.deepEqual(await titlesAt('/it/risorse/feed.xml?kind=tool&q=canarino'), [])
  })

  test('is empty where nothing is found, and still a feed', async () => {
    const { text } = await asked('/it/risorse/feed.xml?city=nessuna')
    assert.match(text, /<updated>1970-01-01T00:00:00.000Z<\/updated>/)
    assert.match(text, /<author>\s*<name>LGNET2<\/name>/)
  })

  test('answers to anything that is asked of the library', async () => {
    const questions = [
      'q=%22',
      'q=%3Cb%3E%26',
      'page=x',
      'kind[]=x',
      `q=${'%F0%9F%8F%A0'.repeat(300)}`,
    ]
    for (const question of questions) await asked(`/it/risorse/feed.xml?${question}`)
  })

  test('keeps an entry’s identity when it is written anew, and moves its date', async () => {
    const before = (await asked('/feed.xml')).entries.find(({ title }) => title === entry.title)
    const at = `/api/resources/${entry.id}`
    docOf(await cast.client('sOwn').patch(at, { summary: 'Un’altra casa.' }))
    for (const [key, workflow] of [
      ['mOwn', 'network'],
      ['mOwn', 'proposed'],
      ['anci', 'public'],
    ] as const)
      docOf(await cast.client(key).patch(at, { workflow }))
    const after = (await asked('/feed.xml')).entries.find(({ id }) => id === before?.id)
    assert.equal(after?.summary, 'Un’altra casa.')
    assert.ok((after?.updated ?? '') > (before?.updated ?? ''))
  })

  test('is what the library’s pages point to', async () => {
    for (const [path, feed] of [
      ['/it/risorse', '/it/risorse/feed.xml'],
      ['/en/resources?q=casa&kind=tool&page=2', '/en/resources/feed.xml?q=casa&amp;kind=tool'],
    ] as const) {
      const { text } = await portal.nobody.get(path)
      assert.match(text, /<link rel="alternate" type="application\/atom\+xml"/)
      assert.equal(text.split(`href="${feed}"`).length - 1, 2, path)
    }
  })
})

describe('the OpenSearch description', () => {
  test('says where to search, in each language', async () => {
    for (const [path, template] of [
      ['/opensearch.xml', '/it/cerca?q={searchTerms}'],
      ['/it/opensearch.xml', '/it/cerca?q={searchTerms}'],
      ['/en/opensearch.xml', '/en/search?q={searchTerms}'],
    ] as const) {
      const { headers, text } = await portal.nobody.get(path)
      assert.match(headers.get('content-type') ?? '', /^application\/opensearchdescription\+xml/)
      assertWellFormed(text)
      const html = /<Url type="text\/html"[^>]*template="([^"]*)"/.exec(text)?.[1] ?? ''
      assert.ok(html.endsWith(template), html)
      const asking = new URL(html.replace('{searchTerms}', 'casa'))
      assert.equal((await portal.nobody.get(asking.pathname + asking.search)).status, 200)
    }
  })

  test('is named by every page', async () => {
    const { text } = await portal.nobody.get('/en/cities')
    assert.match(text, /<link rel="search"[^>]*href="\/en\/opensearch\.xml"/)
  })
})
