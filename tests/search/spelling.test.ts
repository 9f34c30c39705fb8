import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentOf } from './small-documents'
import { ask, idsFor, indexOf } from './small-index'

const texts = [
  { id: 'a', title: 'Integrazione', body: 'Accoglienza dei migranti nelle città, con mediazione.' },
  { id: 'b', title: 'Casa', body: 'Alloggi e tirocini per donne.' },
]

test('a word with a slip is answered as the nearest that is there, which is said', async () => {
  const index = await indexOf(texts)
  for (const [typed, meant, id] of [
    ['integrazzione', 'integrazione', 'a'],
    ['acoglienza', 'accoglienza', 'a'],
    ['mirganti', 'migranti', 'a'],
    ['nediazione', 'mediazione', 'a'],
    ['tirocini donnne', 'tirocini donne', 'b'],
    ['Aloggi', 'alloggi', 'b'],
  ] as const) {
    const { hits, didYouMean, partly } = await ask(index, typed)
    assert.deepEqual([didYouMean, hits.map((hit) => hit.id), partly], [meant, [id], false], typed)
  }
})

test('what is said is written as in the texts, accents included, around what was right', async () => {
  const index = await indexOf(texts)
  assert.equal((await ask(index, 'accoglienza,  citttà!')).didYouMean, 'accoglienza,  città!')
})

test('a word that is there in any form is taken as it is', async () => {
  const index = await indexOf(texts)
  for (const q of ['integrazione', 'migrante', 'citta', 'integrare', 'donna'])
    assert.equal((await ask(index, q)).didYouMean, null, q)
})

test('what is like nothing is left as it is: no answer is better than any', async () => {
  const index = await indexOf(texts)
  for (const q of ['xyzzyk', 'zz', '12345', '😀', 'casale'])
    assert.deepEqual(
      [(await ask(index, q)).didYouMean, await idsFor(index, q)].slice(0, 1),
      [null],
      q,
    )
})

test('a phrase is never another than the one in quotes', async () => {
  const index = await indexOf(texts)
  const { total, didYouMean } = await ask(index, '"integrazzione"')
  assert.deepEqual([total, didYouMean], [0, null])
})

test('a word that only others read is never suggested', async () => {
  const index = await indexOf([
    { ...texts[0], id: 'a', also: [{ text: 'Segretissimo', readers: 'institutions' }] },
    { id: 'c', title: 'Parola riservatissima', readers: 'network' },
  ])
  for (const q of ['segretisimo', 'riservatisima']) {
    const { didYouMean, total } = await ask(index, q)
    assert.deepEqual([didYouMean, total], [null, 0])
  }
  const inside = await ask(index, 'segretisimo', { readers: 'institutions' })
  assert.deepEqual([inside.didYouMean, inside.total], ['segretissimo', 1])
})

test('a word whose last text is gone is not suggested any more, a new one is', async () => {
  const index = await indexOf(texts)
  await index.take({
    documents: [documentOf({ id: 'c', title: 'Sperimentazione' })],
    removed: [{ noun: 'resources', id: 'a' }],
    position: '2',
  })
  assert.equal((await ask(index, 'acoglienza')).didYouMean, null)
  assert.equal((await ask(index, 'sperimantazione')).didYouMean, 'sperimentazione')
})

test('of two as near, the one in more texts is meant', async () => {
  const index = await indexOf([
    { id: 'a', title: 'tirocinio' },
    ...['b', 'c', 'd'].map((id) => ({ id, title: 'patrocinio' })),
    ...['e', 'f'].map((id) => ({ id, title: 'corsi' })),
    { id: 'g', title: 'corse' },
  ])
  assert.equal((await ask(index, 'corsx')).didYouMean, 'corsi')
})
