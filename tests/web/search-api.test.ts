import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { provideSearch, searchOf } from '../../src/search/search-of'
import { buildResource } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import type { Client } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner, other } = cast.organisations
  const build = (organisation: string, rest: object) =>
    buildResource(portal, { organisation, straight: true, ...rest })
  await build(owner, {
    workflow: 'public',
    title: 'Zafferano per tutti',
    data: {
      summary: 'Chi cerca casa trova <b>zafferano</b> & "altro".',
      maturity: 'pilot',
      procedure: 'coDesign',
      costs: [{ item: 'Affitto', amount: 15_000, per: 'year' }],
      shownTo: { procedure: 'network', costs: 'institutions' },
    },
  })
  await build(owner, { workflow: 'network', title: 'Zafferano di rete' })
  await build(other, { workflow: 'proposed', title: 'Zafferano proposto', kind: 'tool' })
  await build(other, {
    workflow: 'public',
    title: 'Sportello senza fiori',
    data: {
      whatDidNotWork: richText('Lo zafferano non bastava.'),
      shownTo: { whatDidNotWork: 'institutions' },
    },
  })
  await build(owner, { workflow: 'draft', title: 'Zafferano in bozza' })
  await build(owner, { workflow: 'archived', title: 'Zafferano archiviato' })
  await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    revision: 'draft',
    title: 'Scheda con modifiche',
    revisionTitle: 'Zafferano in revisione',
  })
})
after(() => portal.stop())

interface Hit {
  id: string
  kind: string
  title: string
  summary: string | null
  url: string
  snippet: string
  organisation: string
}

const search = async (client: Client, query: string) => {
  const answer = await client.get(`/api/search?${query}`)
  assert.equal(answer.status, 200, `${query}: ${answer.text}`)
  return answer.body
}
const titles = async (key: CastKey, query: string): Promise<string[]> =>
  (await search(cast.client(key), query)).hits.map(({ title }: Hit) => title)

describe('an answer of /api/search', () => {
  test('has the agreed fields and no others', async () => {
    const body = await search(portal.nobody, 'q=zafferano')
    assert.deepEqual(Object.keys(body), ['hits', 'total', 'page', 'pages', 'facets', 'didYouMean'])
    assert.deepEqual(Object.keys(body.facets), [
      'kind',
      'area',
      'dimension',
      'target',
      'city',
      'size',
      'edition',
      'status',
      'maturity',
      'procedure',
      'cost',
      'replicated',
    ])
    const [hit] = body.hits
    assert.deepEqual(Object.keys(hit), [
      'id',
      'kind',
      'title',
      'summary',
      'url',
      'snippet',
      'organisation',
    ])
    assert.equal(hit.title, 'Zafferano per tutti')
    assert.equal(hit.kind, 'model')
    assert.match(hit.organisation, /^Colle Prova/)
    assert.match(hit.url, /^\/it\/risorse\/scheda-/)
    assert.equal((await portal.nobody.get(hit.url)).status, 200)
    assert.deepEqual(body.facets.kind, [{ value: 'model', label: 'Modello', count: 1 }])
    assert.deepEqual([body.total, body.page, body.pages, body.didYouMean], [1, 1, 1, null])
  })

  test('marks what was found, and escapes everything else', async () => {
    const [hit] = (await search(portal.nobody, 'q=zafferano')).hits
    assert.match(hit.snippet, /<mark>zafferano<\/mark>/i)
    assert.doesNotMatch(hit.snippet.replace(/<\/?mark>/g, ''), /[<>"]/)
    assert.equal((await search(portal.nobody, '')).hits[0].snippet, '')
  })

  test('speaks the language asked for', async () => {
    const english = await search(portal.nobody, 'q=zafferano&locale=en')
    assert.match(english.hits[0].url, /^\/en\/resources\//)
    assert.equal(english.facets.kind[0].label, 'Model')
    const unknown = await search(portal.nobody, 'q=zafferano&locale=xx')
    assert.match(unknown.hits[0].url, /^\/it\/risorse\//)
    const header = await portal.nobody.get('/api/search?q=zafferano', { 'accept-language': 'en' })
    assert.match(header.body.hits[0].url, /^\/it\/risorse\//)
  })

  test('is narrowed by what its facets say, repeated for several', async () => {
    const whole = await search(portal.nobody, '')
    for (const [facet, values] of Object.entries<{ value: string; count: number }[]>(whole.facets))
      for (const { value, count } of values) {
        const query = new URLSearchParams({ [facet]: value })
        const { total, facets } = await search(portal.nobody, query.toString())
        assert.equal(total, count, query.toString())
        // Its own choice does not narrow a facet's counts.
        assert.deepEqual(facets[facet], values, facet)
      }
    const [one, two] = whole.facets.kind
    const both = await search(portal.nobody, `kind=${one.value}&kind=${two.value}`)
    assert.equal(both.total, one.count + two.count)
  })

  test('offers the nearest spelling, and what it finds', async () => {
    const { didYouMean, hits } = await search(portal.nobody, 'q=zaferrano')
    assert.equal(didYouMean, 'zafferano')
    assert.equal(hits[0].title, 'Zafferano per tutti')
  })
})

describe('each reader finds what is shared with them', () => {
  test('by its words', async () => {
    const shared = ['Zafferano di rete', 'Zafferano per tutti', 'Zafferano proposto']
    const expected: Partial<Record<CastKey, string[]>> = {
      anon: ['Zafferano per tutti'],
      susp: ['Zafferano per tutti'],
      ende: ['Zafferano per tutti'],
      part: shared,
      sOth: ['Sportello senza fiori', ...shared],
      // A draft of one's own is in the personal area, not in the library.
      sOwn: ['Sportello senza fiori', ...shared],
      anci: ['Sportello senza fiori', ...shared],
      mini: ['Sportello senza fiori', ...shared],
      admi: ['Sportello senza fiori', ...shared],
    }
    for (const [key, found] of Object.entries(expected))
      assert.deepEqual((await titles(key as CastKey, 'q=zafferano')).sort(), found, key)
  })

  test('by procedure and cost only where they may read them', async () => {
    const countOf = async (key: CastKey, facet: string, value: string): Promise<number> => {
      const { facets } = await search(cast.client(key), 'q="zafferano per tutti"')
      const row = facets[facet].find((one: { value: string }) => one.value === value)
      const { total } = await search(cast.client(key), `q="zafferano per tutti"&${facet}=${value}`)
      assert.equal(total, row?.count ?? 0, `${key} ${facet}`)
      return total
    }
    assert.equal(await countOf('anon', 'procedure', 'coDesign'), 0)
    assert.equal(await countOf('part', 'procedure', 'coDesign'), 1)
    assert.equal(await countOf('part', 'cost', 'upTo20000'), 0)
    assert.equal(await countOf('sOth', 'cost', 'upTo20000'), 1)
  })

  test('by cookie as by token, kept by nobody', async () => {
    const { client } = cast.people.part
    const cookie = { cookie: `portal-token=${client.token as string}` }
    const byCookie = await portal.nobody.get('/api/search?q=zafferano', cookie)
    assert.equal(byCookie.body.total, 3)
    assert.equal(byCookie.headers.get('cache-control'), 'private, no-store')
    const anonymous = await portal.nobody.get('/api/search?q=zafferano')
    assert.equal(anonymous.headers.get('cache-control'), 'private, no-cache')
    assert.match(anonymous.headers.get('vary') ?? '', /Cookie, Authorization/)
  })
})

describe('the page and /api/search give the same answer', () => {
  const questions = [
    '',
    'page=2',
    'q=casa',
    'q=zafferano',
    'q=zaferrano',
    'q=accoglienza+di+migranti&page=2',
    'q=casa&sort=title',
    'sort=title&page=2',
    'sort=replicated',
    'kind=model&kind=tool',
    'kind=report&maturity=consolidated',
    'procedure=coDesign',
    'cost=notSaid&cost=upTo20000',
    'q=sportello&city=bologna&city=borgo-esempio',
    'edition=LGNET2&status=active',
    'q="senza+dimora"+-minori',
    'q=xyzzyx&kind=tool',
    'city=nessuna',
    'page=4000',
  ]
  const readers: CastKey[] = ['anon', 'part', 'sOwn', 'mOth', 'anci', 'mini', 'admi']

  for (const locale of ['it', 'en'] as const)
    for (const key of readers)
      test(`for ${key}, in ${locale}`, async () => {
        const client = cast.client(key)
        const path = locale === 'it' ? '/it/risorse' : '/en/resources'
        for (const question of questions) {
          const api = await search(client, `${question}&locale=${locale}`)
          const page = await client.get(`${path}?${question}`)
          assert.equal(page.status, 200, question)
          assert.deepEqual(
            addressesIn(page.text),
            api.hits.map(({ url }: Hit) => url),
            question,
          )
          assert.equal(totalIn(page.text), api.total, question)
          assert.deepEqual(countsIn(page.text), countsOf(api), question)
        }
      })

  const addressesIn = (html: string): string[] =>
    [...html.matchAll(/resource-card-title"><a href="([^"]+)"/g)].map(([, href = '']) => href)

  const numberIn = (text = ''): number => Number(text.replace(/[^\d]/g, '') || 0)

  const totalIn = (html: string): number =>
    numberIn(/<h2 id="results"[^>]*>([^<]*?)(?: per «| for “|<)/.exec(html)?.[1])

  const countsIn = (html: string): Record<string, Record<string, number>> => {
    const counts: Record<string, Record<string, number>> = {}
    const boxes =
      /name="(\w+)" [^>]*?value="([^"]*)"[^>]*\/>.*?<span aria-hidden="true">([^<]*)<\/span>/g
    const facets = html.slice(html.indexOf('id="library-facets"'), html.indexOf('id="results"'))
    for (const [, name = '', value = '', count] of facets.matchAll(boxes))
      (counts[name] ??= {})[value] = numberIn(count)
    return counts
  }

  const countsOf = ({
    facets,
  }: {
    facets: Record<string, { value: string; count: number }[]>
  }): Record<string, Record<string, number>> =>
    Object.fromEntries(
      Object.entries(facets)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [
          name,
          Object.fromEntries(values.map(({ value, count }) => [value, count])),
        ]),
    )
})

describe('anything may be asked', () => {
  const many = (one: (n: number) => string, times: number) =>
    Array.from({ length: times }, (_, n) => one(n)).join('&')
  const bad: Record<string, string> = {
    'nothing typed': 'q=',
    'one letter': 'q=a',
    'only spaces': 'q=%20%20%20',
    'ten thousand characters': `q=${'casa%20'.repeat(1400)}`,
    'stop words alone': 'q=di+a+da+in+con+su+per+tra+fra',
    'an open quote': 'q=%22senza+dimora',
    'quotes alone': 'q=%22%22%22',
    'the engine’s own operators': 'q=casa+AND+NOT+OR+NEAR(a+b)+title:x+^*+{}()',
    'a minus alone': 'q=-',
    'only a word to leave out': 'q=-casa',
    emoji: 'q=%F0%9F%8F%A0%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7',
    SQL: `q=${encodeURIComponent("'; DROP TABLE docs; --")}`,
    'a regular expression': `q=${encodeURIComponent('(a+)+$[^\\]*.{1,9}')}`,
    html: `q=${encodeURIComponent('<script>alert(1)</script>')}`,
    'q twice': 'q=casa&q=tetto',
    'sort twice': 'q=casa&sort=title&sort=recent',
    'an unknown sort': 'sort=price',
    'relevance of nothing': 'sort=relevance',
    'page zero': 'page=0',
    'page minus one': 'page=-1',
    'page no number': 'page=due',
    'page endless': 'page=1e999',
    'page twice': 'page=2&page=3',
    brackets: 'kind[]=model&page[a]=1&q[$ne]=x',
    'a prototype': '__proto__=x&constructor=y&kind=__proto__&city=constructor',
    'unknown values': 'kind=x&area=y&city=z&cost=1&size=-1&replicated=no',
    'empty values': 'kind=&area=&city=',
    'forty filters': many((n) => `city=citta-${n}`, 40),
    'a thousand filters': many((n) => `target=t${n}`, 1000),
    'unknown parameters': 'x=1&depth=9&where[title]=a&limit=9999',
  }
  for (const [name, query] of Object.entries(bad))
    test(`${name} is answered`, async () => {
      const { body, status, text } = await portal.nobody.get(`/api/search?${query}`)
      assert.equal(status, 200, text)
      assert.ok(Array.isArray(body.hits) && body.total >= body.hits.length)
      const page = await portal.nobody.get(`/it/risorse?${query}`)
      assert.equal(page.status, 200)
      assert.doesNotMatch(page.text, /<script>alert/)
    })

  test('a page far away has no hits, and the same total', async () => {
    const { total } = await search(portal.nobody, '')
    const far = await search(portal.nobody, 'page=1000000000')
    assert.deepEqual([far.hits, far.total, far.page], [[], total, 1_000_000_000])
  })

  test('more values than sixty are the first sixty', async () => {
    const query = many((n) => `city=citta-${n}`, 70)
    const { facets } = await search(portal.nobody, query)
    const unknown = facets.city.filter(({ count }: { count: number }) => count === 0)
    assert.equal(unknown.length, 60)
    assert.equal(unknown[0].label, unknown[0].value)
  })

  test('an address that nobody can read is refused, in the reader’s language', async () => {
    for (const query of ['q=%ff%fe', 'q=%00', `q=${'x'.repeat(16_000)}`]) {
      const { status, body } = await portal.nobody.get(`/api/search?${query}`, {
        'accept-language': 'en',
      })
      assert.equal(status, 400)
      assert.equal(body.errors[0].data.code, 'malformed_address')
      assert.match(body.errors[0].message, /address/)
    }
  })

  test('only by reading: nothing is sent here', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status } = await portal.nobody.ask(method, '/api/search?q=casa', {})
      assert.ok(status >= 400 && status < 500, `${method} ${status}`)
    }
    const head = await portal.nobody.ask('HEAD', '/api/search?q=casa')
    assert.deepEqual([head.status, head.text], [200, ''])
  })

  test('while there is no index, to be asked again later', async () => {
    const index = searchOf(portal.payload)
    provideSearch(portal.payload, null)
    try {
      for (const path of ['/api/search?q=casa', '/api/search/suggestions?q=casa']) {
        const { status, headers, body } = await portal.nobody.get(path, { 'accept-language': 'en' })
        assert.equal(status, 503)
        assert.ok(Number(headers.get('retry-after')) > 0)
        assert.equal(body.errors[0].data.code, 'search_unavailable')
        assert.match(body.errors[0].message, /Search is getting ready/)
      }
    } finally {
      provideSearch(portal.payload, index)
    }
  })
})

describe('suggestions', () => {
  const suggest = async (key: CastKey, query: string) => {
    const { status, body } = await cast.client(key).get(`/api/search/suggestions?${query}`)
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(body), ['suggestions'])
    return body.suggestions as { kind: string; title: string; url: string }[]
  }

  test('are topics, cities and entries, at most eight, each with an address that answers', async () => {
    const found = new Set<string>()
    for (const q of ['bol', 'hou', 'sen', 'spo', 'a', 'm']) {
      const suggestions = await suggest('anon', `q=${q}`)
      assert.ok(suggestions.length <= 8)
      for (const { kind, title, url, ...rest } of suggestions) {
        assert.deepEqual(rest, {})
        assert.ok(title)
        found.add(kind)
        assert.equal((await portal.nobody.get(url)).status, 200, url)
      }
    }
    assert.deepEqual([...found].sort(), ['city', 'resource', 'topic'])
  })

  test('go on as typed, in the language asked for', async () => {
    assert.deepEqual(
      (await suggest('anon', 'q=bolog')).filter(({ kind }) => kind === 'city'),
      [{ kind: 'city', title: 'Bologna', url: '/it/citta/bologna' }],
    )
    const english = await suggest('anon', 'q=civic&locale=en')
    assert.deepEqual(english.find(({ kind }) => kind === 'topic')?.title, 'Civic engagement')
  })

  test('hold nothing that their reader may not read', async () => {
    const of = async (key: CastKey) =>
      (await suggest(key, 'q=zaff')).map(({ title }) => title).sort()
    assert.deepEqual(await of('anon'), ['Zafferano per tutti'])
    const shared = ['Zafferano di rete', 'Zafferano per tutti', 'Zafferano proposto']
    for (const key of ['part', 'sOwn', 'anci', 'admi'] as const)
      assert.deepEqual(await of(key), shared, key)
  })

  test('of nothing are none', async () => {
    for (const query of ['', 'q=', 'q=%20', 'q=%22', 'q=-', 'q=xyzzyx'])
      assert.deepEqual(await suggest('anon', query), [], query)
  })
})
