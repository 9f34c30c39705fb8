import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../src/i18n/locales'
import { analyse } from '../../src/search/analyse'
import { fold } from '../../src/search/fold'
import { wordsOf } from '../../src/search/words-of'

const words = (text: string): string[] => {
  const found: string[] = []
  wordsOf(text, (start, end) => found.push(text.slice(start, end)))
  return found
}

/** Whether one is a form of the other. */
const areForms = (one: string, other: string, lang: Locale = 'it'): boolean => {
  const { lemmas } = analyse(other, lang)
  return analyse(one, lang).lemmas.some((lemma) => lemmas.includes(lemma))
}

const areFamily = (one: string, other: string, lang: Locale = 'it'): boolean => {
  const { family } = analyse(one, lang)
  return family !== null && family === analyse(other, lang).family
}

test('a text is its runs of letters and digits', () => {
  assert.deepEqual(words("dell'accoglienza, l’ente-capofila"), [
    ...['dell', 'accoglienza', 'l', 'ente', 'capofila'],
  ])
  assert.deepEqual(words('Art. 18 (D.Lgs. 286/98)'), ['Art', '18', 'D', 'Lgs', '286', '98'])
  assert.deepEqual(words('🙂 città 𝒞𝒶𝓈𝒶\ud800x'), ['città', '𝒞𝒶𝓈𝒶', 'x'])
  assert.deepEqual(words(''), [])
})

test('case and accents make no difference, composed or not', () => {
  for (const word of ['Città', 'CITTA', 'citta\u0300', 'cit\u00adtà'])
    assert.equal(fold(word), 'citta')
  assert.equal(fold('ﬁnanza'), 'finanza')
  assert.equal(fold('مرحبا'), 'مرحبا')
})

test('singular and plural, masculine and feminine are forms of one word', () => {
  for (const [one, ...others] of [
    ['casa', 'case'],
    ['migrante', 'migranti'],
    ['abitativo', 'abitativa', 'abitativi', 'abitative'],
    ['donna', 'donne'],
    ['rete', 'reti'],
    ['ente', 'enti'],
    ['comune', 'comuni'],
    ['servizio', 'servizi'],
    ['famiglia', 'famiglie'],
    ['banca', 'banche'],
    ['luogo', 'luoghi'],
    ['tedesco', 'tedesca', 'tedeschi', 'tedesche'],
    ['studio', 'studi'],
    ['paese', 'paesi'],
    ['figlio', 'figli'],
    ['solo', 'sola', 'soli', 'sole'],
    ['comunità', 'comunita'],
    ['città', 'citta'],
  ] as const)
    for (const other of others) assert.ok(areForms(one, other), `${one} and ${other}`)
})

test('words an ending apart that mean something else are not', () => {
  for (const [one, other] of [
    ['casa', 'caso'],
    ['case', 'casi'],
    ['comune', 'comunicazione'],
    ['comune', 'comunità'],
    ['posto', 'posta'],
    ['porto', 'porta'],
    ['banco', 'banca'],
    ['corso', 'corsa'],
    ['tratta', 'tratto'],
    ['rifugio', 'rifugiato'],
  ] as const)
    assert.ok(!areForms(one, other), `${one} and ${other}`)
})

test('English nouns are found in both numbers', () => {
  for (const [one, other] of [
    ['city', 'cities'],
    ['woman', 'women'],
    ['child', 'children'],
    ['service', 'services'],
    ['search', 'searches'],
    ['business', 'business'],
  ] as const)
    assert.ok(areForms(one, other, 'en'), `${one} and ${other}`)
  assert.ok(!areForms('new', 'news', 'en'))
})

test('longer words have families, shorter ones only where that is said', () => {
  for (const [one, other] of [
    ['integrazione', 'integrare'],
    ['residenza', 'residente'],
    ['accoglienza', 'accogliere'],
    ['abitare', 'abitazione'],
    ['formazione', 'formativa'],
  ] as const)
    assert.ok(areFamily(one, other), `${one} and ${other}`)
  assert.ok(areFamily('housing', 'house', 'en'))
  for (const [one, other] of [
    ['comune', 'comunicazione'],
    ['comune', 'comunità'],
    ['casa', 'caso'],
    ['formazione', 'formaggio'],
  ] as const)
    assert.ok(!areFamily(one, other), `${one} and ${other}`)
})

test('words that only hold a sentence together are known as such', () => {
  for (const word of ['della', 'per', 'Perché', 'l', 'the', 'With'])
    assert.ok(analyse(word, 'it').isStop, word)
  for (const word of ['casa', 'FAMI', 'sole', 'città']) assert.ok(!analyse(word, 'it').isStop, word)
})
