import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question, SearchIndex } from '../../src/search/door'
import { ask, indexOf } from './small-index'

/** The snippet of the first hit, what was found in brackets. */
async function snippet(
  index: SearchIndex,
  q: string,
  more: Partial<Question> = {},
): Promise<string> {
  const { hits } = await ask(index, q, more)
  return (hits[0]?.snippet ?? []).map(({ text, found }) => (found ? `[${text}]` : text)).join('')
}

const filling = 'Qui si dice altro, e ancora altro, che nessuno cerca mai. '

test('the words are marked as they are written, in whatever form', async () => {
  const index = await indexOf(
    [{ id: 'a', body: 'L’integrazione delle Città: case per migranti.' }],
    [{ expressions: { it: ['abitazione', 'casa'] } }],
  )
  assert.equal(await snippet(index, 'citta'), 'L’integrazione delle [Città]: case per migranti.')
  assert.equal(
    await snippet(index, 'integrare migrante'),
    'L’[integrazione] delle Città: case per [migranti].',
  )
  assert.equal(
    await snippet(index, 'abitazioni'),
    'L’integrazione delle Città: [case] per migranti.',
  )
  assert.equal(
    await snippet(index, '"per migranti"'),
    'L’integrazione delle Città: case [per] [migranti].',
  )
})

test('the stretch with the most different words is quoted, cut between words', async () => {
  const index = await indexOf([
    {
      id: 'a',
      body: `casa ${filling.repeat(9)} casa, casa, casa ${filling.repeat(9)} la casa e il lavoro ${filling.repeat(9)}`,
    },
  ])
  const quoted = await snippet(index, 'casa lavoro')
  assert.match(quoted, /^… .*la \[casa\] e il \[lavoro\] Qui si dice .*\u00a0…$/)
  assert.ok(quoted.length < 240, quoted)
  const words = new Set(`${filling} la casa e il lavoro`.split(/[^\p{L}]+/u))
  for (const word of quoted.split(/[^\p{L}]+/u).filter(Boolean)) assert.ok(words.has(word), word)
})

test('a text without blanks is quoted around the word, and no more of it', async () => {
  const index = await indexOf([{ id: 'a', body: `${'x'.repeat(900)}/casa/${'y'.repeat(900)}` }])
  assert.ok((await snippet(index, 'casa')).includes('[casa]'))
  assert.ok((await snippet(index, 'casa')).length < 300)
})

test('texts that are no sentences are not quoted, nor titles', async () => {
  const index = await indexOf([
    {
      id: 'a',
      title: 'Casa',
      body: 'Altro.',
      also: [{ text: 'casa', readers: 'public', quotable: false }],
    },
  ])
  assert.equal((await ask(index, 'casa')).total, 1)
  assert.equal(await snippet(index, 'casa'), '')
})

test('nothing is quoted that the reader may not read', async () => {
  const index = await indexOf([
    {
      id: 'a',
      title: 'Casa',
      body: 'Altro.',
      also: [
        { text: 'La casa costa novantamila.', readers: 'institutions' },
        { text: 'La casa in rete.', readers: 'network' },
      ],
    },
  ])
  assert.equal(await snippet(index, 'casa'), '')
  assert.equal(await snippet(index, 'casa', { readers: 'network' }), 'La [casa] in rete.')
  assert.match(
    await snippet(index, 'casa costa', { readers: 'institutions' }),
    /\[casa\] \[costa\] novantamila/,
  )
})

test('nothing is quoted where nothing was typed', async () => {
  const index = await indexOf([{ id: 'a', body: 'Casa.' }])
  assert.equal(await snippet(index, ''), '')
})

test('blanks and lines of a text are one blank each', async () => {
  const index = await indexOf([{ id: 'a', body: 'La\n\n  casa\t di tutti' }])
  assert.equal(await snippet(index, 'casa'), 'La [casa] di tutti')
})

test('of two passages that say as much, the one in the reader’s language is quoted, and named', async () => {
  const index = await indexOf([
    {
      id: 'a',
      body: 'Il servizio di housing sociale.',
      also: [{ text: 'The social housing service.', lang: 'en', readers: 'public' }],
    },
  ])
  for (const [locale, quoted] of [
    ['it', 'Il servizio di housing sociale.'],
    ['en', 'The social housing service.'],
  ] as const) {
    const [hit] = (await ask(index, 'housing', { locale })).hits
    assert.equal(hit?.snippet.map(({ text }) => text).join(''), quoted)
    assert.equal(hit?.snippetLang, locale)
  }
})
