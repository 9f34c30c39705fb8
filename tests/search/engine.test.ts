import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { readerships } from '../../src/search/door'
import type { HeldIndex } from '../../src/search/held-index'
import { documentOf } from './small-documents'
import { ask, idsFor, indexOf } from './small-index'

describe('words', () => {
  let index: HeldIndex
  before(async () => {
    index = await indexOf(
      [
        { id: 'home', title: 'Una casa per chi arriva', body: 'Alloggi per donne migranti.' },
        { id: 'case', title: 'Un caso', body: 'La comunicazione con i rifugiati a Torino.' },
        { id: 'town', title: 'Il comune', body: 'Reti di accoglienza, presa in carico.' },
        { id: 'fund', title: 'Progetto FAMI', body: 'Il SAI e i MSNA; il carico in presa.' },
        { id: 'shop', title: 'One Stop Shop', body: 'Uno sportello per persone senza dimora.' },
        { id: 'late', title: 'Abitare', body: 'Integrazione abitativa, autonomia, mediazione.' },
        { id: 'case-en', title: 'Housing first', body: 'A house for women alone.', lang: 'en' },
      ],
      [
        { expressions: { it: ['senzatetto', 'senza dimora'], en: ['homeless people'] } },
        { expressions: { it: ['sportello unico', 'One Stop Shop', 'OSS'] } },
      ],
    )
  })

  test('what is asked is found in another form, and nothing that only looks like it', async () => {
    assert.deepEqual(await idsFor(index, 'case'), ['home'])
    assert.deepEqual(await idsFor(index, 'casi'), ['case'])
    assert.deepEqual(await idsFor(index, 'migrante'), ['home'])
    assert.deepEqual(await idsFor(index, 'comuni'), ['town'])
    assert.deepEqual(await idsFor(index, 'rete'), ['town'])
    assert.deepEqual(await idsFor(index, 'accogliere'), ['town'])
    assert.deepEqual(await idsFor(index, 'ABITATIVO'), ['late'])
    assert.deepEqual(await idsFor(index, 'houses'), ['case-en'])
  })

  test('initials are words like others', async () => {
    assert.deepEqual(await idsFor(index, 'fami'), ['fund'])
    assert.deepEqual(await idsFor(index, 'MSNA SAI'), ['fund'])
  })

  test('words in quotes are found one after the other, or nothing is', async () => {
    assert.deepEqual(await idsFor(index, '"presa in carico"'), ['town'])
    assert.deepEqual(await idsFor(index, '«carico in presa»'), ['fund'])
    const none = await ask(index, '"presa carico"')
    assert.deepEqual([none.total, none.partly, none.didYouMean], [0, false, null])
  })

  test('what follows a hyphen is left out', async () => {
    assert.deepEqual(await idsFor(index, 'carico -comune'), ['fund'])
    assert.deepEqual(await idsFor(index, 'carico -"presa in carico"'), ['fund'])
    const others = await idsFor(index, '-casa')
    assert.equal(others.length, 6)
    assert.ok(!others.includes('home'))
  })

  test('a hyphen within a word leaves nothing out', async () => {
    assert.deepEqual(await idsFor(index, 'donne-migranti'), ['home'])
  })

  test('other ways of saying it are found, and told', async () => {
    const shop = await ask(index, 'OSS')
    assert.deepEqual(
      shop.hits.map(({ id }) => id),
      ['shop'],
    )
    assert.deepEqual(shop.alsoAsked, [{ typed: 'OSS', also: ['One Stop Shop'] }])
    const homeless = await ask(index, 'aiuto ai senzatetto')
    assert.equal(homeless.hits[0]?.id, 'shop')
    assert.deepEqual(homeless.alsoAsked, [{ typed: 'senzatetto', also: ['senza dimora'] }])
    assert.deepEqual(await idsFor(index, 'homeless people', { locale: 'en' }), ['shop'])
    assert.deepEqual((await ask(index, 'casa')).alsoAsked, [])
  })

  test('the vocabulary can change', async () => {
    await index.take({
      documents: [],
      removed: [],
      synonyms: [{ expressions: { it: ['dimora', 'residenza'] } }],
      position: '2',
    })
    assert.deepEqual(await idsFor(index, 'OSS'), [])
    assert.deepEqual(await idsFor(index, 'residenze'), ['shop'])
  })

  test('when nothing has all that was asked, what has most of it is shown, and said to be that', async () => {
    const most = await ask(index, 'comune accoglienza astronave')
    assert.deepEqual([most.hits.map(({ id }) => id), most.partly], [['town'], true])
    const all = await ask(index, 'comune accoglienza')
    assert.deepEqual([all.hits.map(({ id }) => id), all.partly], [['town'], false])
  })

  test('a question of words that only hold sentences together is taken as it stands', async () => {
    assert.deepEqual((await idsFor(index, 'con i')).slice(0, 1), ['case'])
  })

  test('an empty question finds everything', async () => {
    for (const q of ['', '   ', '🙂', '"" - *']) assert.equal((await ask(index, q)).total, 7, q)
  })

  test('answers are the nouns asked for', async () => {
    assert.deepEqual(await idsFor(index, 'casa', { nouns: ['people'] }), [])
    assert.deepEqual(await idsFor(index, 'casa', { nouns: ['people', 'resources'] }), ['home'])
    assert.equal((await ask(index, '', { nouns: [] })).total, 0)
  })
})

test('a phrase does not go on from one text to the next', async () => {
  const index = await indexOf([
    { id: 'a', title: 'x', body: 'fine prima', also: [{ text: 'dopo inizio', readers: 'public' }] },
  ])
  assert.deepEqual(await idsFor(index, '"fine prima"'), ['a'])
  assert.deepEqual(await idsFor(index, '"prima dopo"'), [])
})

describe('order', () => {
  test('a word in the title comes before the same in a text, and an older page before none', async () => {
    const index = await indexOf([
      { id: 'body', title: 'Altro', body: 'tirocini e corsi', at: '2026-03-01T00:00:00.000Z' },
      { id: 'title', title: 'Tirocini', body: 'corsi', at: '2026-01-01T00:00:00.000Z' },
      {
        id: 'key',
        title: 'Altro',
        at: '2026-02-01T00:00:00.000Z',
        also: [{ text: 'tirocini', readers: 'public', weight: 'key' }],
      },
    ])
    assert.deepEqual(await idsFor(index, 'tirocinio'), ['title', 'key', 'body'])
  })

  const some = [
    { id: 'b', title: 'Èlite', at: '2026-01-02T00:00:00.000Z' },
    { id: 'a', title: '«Zattera»', at: '2026-01-02T00:00:00.000Z' },
    { id: 'c', title: 'ancora', at: null },
    { id: 'd', title: 'Élite 2', at: '2026-01-03T00:00:00.000Z' },
  ]

  test('by time, the newest first and those without last; by title, accents and case aside', async () => {
    const index = await indexOf(some)
    assert.deepEqual(await idsFor(index, '', { sort: 'recent' }), ['d', 'a', 'b', 'c'])
    assert.deepEqual(await idsFor(index, '', { sort: 'relevance' }), ['d', 'a', 'b', 'c'])
    assert.deepEqual(await idsFor(index, '', { sort: 'title' }), ['c', 'b', 'd', 'a'])
  })

  test('is the same however the documents came', async () => {
    const [one, other] = [await indexOf(some), await indexOf([...some].reverse())]
    await other.take({
      documents: [documentOf(some[1] ?? { id: 'a' })],
      removed: [],
      position: '2',
    })
    for (const sort of ['relevance', 'recent', 'title', 'replicated'] as const)
      for (const q of ['', 'elite'])
        assert.deepEqual(await idsFor(one, q, { sort }), await idsFor(other, q, { sort }))
  })

  test('by replications, as many as this reader may count', async () => {
    const index = await indexOf([
      { id: 'much', title: 'x', replicated: { public: 0, network: 1, institutions: 9 } },
      { id: 'some', title: 'x', replicated: { public: 2, network: 2, institutions: 2 } },
    ])
    const sorted = (readers: 'public' | 'institutions') =>
      idsFor(index, '', { sort: 'replicated', readers })
    assert.deepEqual(await sorted('public'), ['some', 'much'])
    assert.deepEqual(await sorted('institutions'), ['much', 'some'])
  })

  test('pages follow one another and end', async () => {
    const index = await indexOf(
      Array.from({ length: 45 }, (_, n) => ({
        id: `r${n}`,
        title: n % 2 ? 'rete' : 'rete e reti',
        at: new Date(Date.UTC(2026, 0, 1 + (n % 7))).toISOString(),
      })),
    )
    for (const sort of ['relevance', 'recent', 'title'] as const) {
      const all = await idsFor(index, 'rete', { sort, pageSize: 100 })
      const pages: string[] = []
      for (let page = 1; page <= 5; page += 1)
        pages.push(...(await idsFor(index, 'rete', { sort, page, pageSize: 10 })))
      assert.deepEqual(pages, all)
      assert.equal(new Set(pages).size, 45)
      const beyond = await ask(index, 'rete', { sort, page: 1_000_000_000, pageSize: 10 })
      assert.deepEqual([beyond.hits, beyond.total, beyond.pages], [[], 45, 5])
    }
  })
})

describe('readers', () => {
  const few = [
    {
      id: 'open',
      title: 'Alloggi',
      body: 'Una casa per tutti.',
      also: [
        { text: 'La procedura segretissima costa novantamila.', readers: 'institutions' as const },
      ],
    },
    { id: 'network', title: 'Alloggi in rete', readers: 'network' as const, body: 'Una bozza.' },
    { id: 'inside', title: 'Alloggi interni', readers: 'institutions' as const },
  ]

  test('each finds what they may read, and what those before them read', async () => {
    const index = await indexOf(few)
    const found = await Promise.all(
      readerships.map(async (readers) => (await idsFor(index, 'alloggio', { readers })).sort()),
    )
    assert.deepEqual(found, [['open'], ['network', 'open'], ['inside', 'network', 'open']])
    assert.deepEqual(await idsFor(index, 'segretissima'), [])
    assert.deepEqual(await idsFor(index, 'segretissima', { readers: 'network' }), [])
    assert.deepEqual(await idsFor(index, 'segretissima', { readers: 'institutions' }), ['open'])
    assert.deepEqual(await idsFor(index, '"costa novantamila"', { readers: 'network' }), [])
  })

  test('a text is never more open than its document', async () => {
    const index = await indexOf([
      {
        id: 'inside',
        readers: 'institutions',
        title: 'Interno',
        also: [{ text: 'palombaro', readers: 'public' }],
      },
    ])
    assert.deepEqual(await idsFor(index, 'palombaro'), [])
    assert.equal((await ask(index, 'palonbaro')).didYouMean, null)
    assert.deepEqual(await index.suggest('int', { locale: 'it', readers: 'public', most: 5 }), [])
    assert.equal(
      (await index.suggest('int', { locale: 'it', readers: 'institutions', most: 5 })).length,
      1,
    )
  })

  test('what they may not read changes nothing they get', async () => {
    const shared = Array.from({ length: 30 }, (_, n) => ({
      id: `r${n}`,
      title: n % 3 ? 'Alloggio sociale' : 'Rete di alloggi',
      body: `${n % 2 ? 'casa casa casa' : 'rete'} ${n % 5 ? 'donne' : 'minori'} lavoro`,
      facets: { city: [{ value: `c${n % 4}`, readers: 'public' as const }] },
    }))
    const hidden = shared.map((document, n) => ({
      ...document,
      also: [
        {
          text: `${'minori '.repeat(n)} alloggio novantamila lavori reti àlloggio`,
          readers: 'institutions' as const,
          weight: 'key' as const,
        },
      ],
      facets: {
        city: [
          ...document.facets.city,
          { value: 'hidden', readers: 'institutions' as const },
          { value: `c${(n + 1) % 4}`, readers: 'network' as const },
        ],
      },
    }))
    const more = [
      { id: 'x', title: 'Alloggio lavoro donne', readers: 'network' as const, body: 'alogio' },
      { id: 'y', title: 'Rete', readers: 'institutions' as const, body: 'novantamila' },
    ]
    const [without, having] = [await indexOf(shared), await indexOf([...more, ...hidden])]
    for (const q of [
      '',
      'alloggi rete',
      'minori casa',
      'lavoro',
      'novantamila',
      'alogio',
      '"reti"',
    ])
      for (const sort of ['relevance', 'recent', 'title', 'replicated'] as const) {
        const asked = { sort, count: ['city'], pageSize: 50 }
        assert.deepEqual(await ask(having, q, asked), await ask(without, q, asked), q)
      }
    for (const typed of ['a', 'alloggio l', 're'])
      assert.deepEqual(
        await having.suggest(typed, { locale: 'it', readers: 'public', most: 8 }),
        await without.suggest(typed, { locale: 'it', readers: 'public', most: 8 }),
      )
  })
})

describe('changes', () => {
  test('what changes is found as it is, what goes is gone, on every shelf', async () => {
    const index = await indexOf([
      { id: 'a', title: 'Prima stesura', also: [{ text: 'riservato', readers: 'institutions' }] },
      { id: 'b', title: 'Altro' },
    ])
    await index.take({
      documents: [documentOf({ id: 'a', title: 'Seconda versione' })],
      removed: [
        { noun: 'resources', id: 'b' },
        { noun: 'resources', id: 'unknown' },
      ],
      position: '2',
    })
    const inside = { readers: 'institutions' } as const
    for (const q of ['stesura', '"prima stesura"', 'riservato', '"riservato"', 'altro'])
      assert.deepEqual(await idsFor(index, q, inside), [])
    assert.deepEqual(await idsFor(index, '', inside), ['a'])
    assert.deepEqual(await idsFor(index, 'versione'), ['a'])
    assert.equal(index.position, '2')
    assert.deepEqual(await index.suggest('pri', { locale: 'it', most: 5, ...inside }), [])
  })

  test('what was asked before is answered anew after a change', async () => {
    const index = await indexOf([{ id: 'b', title: 'Rete B' }])
    const answers = () =>
      Promise.all(
        (['relevance', 'recent', 'title', 'replicated'] as const).flatMap((sort) => [
          idsFor(index, '', { sort }),
          idsFor(index, 'reti', { sort }),
          idsFor(index, '"rete"', { sort }),
        ]),
      )
    for (const answer of await answers()) assert.deepEqual(answer, ['b'])
    await index.take({
      documents: [
        documentOf({
          id: 'a',
          title: 'Rete A',
          at: '2026-05-01T00:00:00.000Z',
          replicated: { public: 1, network: 1, institutions: 1 },
        }),
      ],
      removed: [],
      position: '2',
    })
    for (const answer of await answers()) assert.deepEqual(answer, ['a', 'b'])
  })

  test('what is withdrawn to the network is no longer found by everybody', async () => {
    const index = await indexOf([{ id: 'a', title: 'Alloggi' }])
    await index.take({
      documents: [documentOf({ id: 'a', title: 'Alloggi', readers: 'network' })],
      removed: [],
      position: '2',
    })
    assert.deepEqual(await idsFor(index, ''), [])
    assert.deepEqual(await idsFor(index, 'alloggi'), [])
    assert.deepEqual(await idsFor(index, 'alloggi', { readers: 'network' }), ['a'])
  })

  test('of a document that comes twice in a batch, the last stays', async () => {
    const index = await indexOf([])
    await index.take({
      documents: ['uno', 'due'].map((title) => documentOf({ id: 'a', title })),
      removed: [],
      position: '2',
    })
    assert.deepEqual(await idsFor(index, 'uno'), [])
    assert.deepEqual(await idsFor(index, 'due'), ['a'])
  })

  test('numbers of what is gone are given again, and nothing of it comes back', async () => {
    const index = await indexOf(
      Array.from({ length: 20 }, (_, n) => ({
        id: `old${n}`,
        title: 'vecchio',
        facets: { city: [{ value: 'x', readers: 'public' as const }] },
      })),
    )
    for (let n = 0; n < 20; n += 1)
      await index.take({
        documents: [documentOf({ id: `new${n}`, title: 'nuovissimo' })],
        removed: [{ noun: 'resources', id: `old${n}` }],
        position: String(n),
      })
    assert.deepEqual(await idsFor(index, 'vecchio'), [])
    const { total, facets } = await ask(index, 'nuovissimo', { count: ['city'] })
    assert.deepEqual([total, facets], [20, { city: [] }])
  })

  test('batches are taken one after the other, in the order they come', async () => {
    const index = await indexOf([])
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        index.take({
          documents: [
            documentOf({ id: 'a', title: `giro${n}` }),
            // The first have the most to do.
            ...Array.from({ length: 90 - n * 10 }, (__, m) => documentOf({ id: `r${n}-${m}` })),
          ],
          removed: [],
          position: String(n),
        }),
      ),
    )
    assert.equal(index.position, '9')
    assert.deepEqual(await idsFor(index, 'giro9'), ['a'])
    assert.deepEqual(await idsFor(index, 'giro8'), [])
  })
})

describe('suggestions', () => {
  test('titles that begin as typed come first, then those that go on so', async () => {
    const index = await indexOf([
      { id: 'goes-on', title: 'La casa delle donne', at: '2026-02-01T00:00:00.000Z' },
      { id: 'begins', title: 'Casa comune', at: '2026-01-01T00:00:00.000Z' },
      { id: 'apart', title: 'Donne e casa', at: '2026-03-01T00:00:00.000Z' },
      { id: 'city', noun: 'organisations', title: 'Casàlmaggiore' },
    ])
    const suggested = async (typed: string, nouns?: string[]) =>
      (
        await index.suggest(typed, {
          locale: 'it',
          readers: 'public',
          most: 3,
          ...(nouns && { nouns }),
        })
      ).map(({ id }) => id)
    assert.deepEqual(await suggested('cas', ['resources']), ['begins', 'apart', 'goes-on'])
    assert.deepEqual(await suggested('CASA'), ['city', 'begins', 'apart'])
    assert.deepEqual(await suggested('casa do'), ['apart', 'goes-on'])
    assert.deepEqual(await suggested('c', ['organisations']), ['city'])
    for (const typed of ['', '"', '*', '-', 'zzz']) assert.deepEqual(await suggested(typed), [])
    assert.deepEqual(await suggested('c', []), [])
  })

  test('a title is suggested in the language of the asker, where it is there in it', async () => {
    const index = await indexOf([])
    await index.take({
      documents: [
        { ...documentOf({ id: 'a' }), title: { it: 'Sportello unico', en: 'One-stop shop' } },
      ],
      removed: [],
      position: '2',
    })
    const asked = { readers: 'public', most: 3 } as const
    const [english] = await index.suggest('sport', { locale: 'en', ...asked })
    assert.equal(english?.title, 'One-stop shop')
    const [italian] = await index.suggest('one stop sh', { locale: 'it', ...asked })
    assert.equal(italian?.title, 'Sportello unico')
  })
})
