import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPersonalData } from '../../src/privacy/find-personal-data'

/** What makes a careless expression run for minutes; each is a megabyte. */
const hostile: Record<string, string> = {
  letters: 'A',
  digits: '1',
  'digits apart': '1 ',
  mobiles: '347 ',
  zeros: '0',
  prefixes: '+39 ',
  brackets: '+1(((',
  ats: '@',
  'ats apart': 'a@',
  addresses: 'a.b@c.',
  dots: 'aaa.',
  'no at': 'a_b.c-d',
  names: 'Amina ',
  'names beside words': 'Amina tratta ',
  initials: 'Maria A. ',
  'sensitive words': 'violenza ',
  'half a sentence': 'Anna, ',
  documents: 'passaporto n. ',
  'documents and letters': 'CUI A1B2C3D',
  codes: 'RSSMRA85T10A562',
  'codes in pieces': 'RSS MRA 85T10 ',
  spaces: ' ',
  lines: '\n',
  apostrophes: 'L’',
  'soft hyphens': '\u00ad\u200b',
  'capitals and stops': 'S. ',
}

for (const [name, unit] of Object.entries(hostile))
  test(`a megabyte of ${name} is looked through in no time`, async () => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const begun = process.cpuUsage()
    await findPersonalData([{ path: 'problem', text }], 'secret')
    const taken = process.cpuUsage(begun).user / 1000
    assert.ok(taken < 4000, `${Math.round(taken)} ms of a processor`)
  })

test('what nobody sees inside a word hides nothing', async () => {
  for (const unseen of ['\u00ad', '\u200b', '\u034f', '\ufe0f', '\u{e0020}', '\u2063']) {
    const text = `RSSMRA${unseen}85T10A562S`
    const places = await findPersonalData([{ path: 'problem', text }], 'secret')
    assert.deepEqual(
      places.map(({ kind }) => kind),
      ['taxCode'],
    )
  }
})

test('a table of a hundred thousand cells is looked through in no time', async () => {
  const table = Array.from({ length: 10_000 }, () => Array.from({ length: 10 }, () => 'Donne 3'))
  const begun = process.cpuUsage()
  await findPersonalData([{ path: 'documents:1:1', table }], 'secret')
  assert.ok(process.cpuUsage(begun).user < 4_000_000)
})

test('what stands far into a text, or on the border of two parts, is found', async () => {
  const lines = 'Una riga come le altre, senza niente da dire. '.repeat(40_000)
  for (const at of [199_590, 199_800, 199_995, 400_000, 1_500_000]) {
    const text = `${lines.slice(0, at)} RSSMRA85T10A562S ${lines.slice(at)}`
    const places = await findPersonalData([{ path: 'problem', text }], 'secret')
    assert.deepEqual(
      places.map(({ kind }) => kind),
      ['taxCode'],
      String(at),
    )
  }
})

test('a page that was clean is looked through again once it is another', async () => {
  const page = 'Una riga come le altre, senza niente da dire. '.repeat(40)
  const look = async (text: string) =>
    (await findPersonalData([{ path: 'documents:1:1', text }], 'secret')).length
  assert.equal(await look(page), 0)
  assert.equal(await look(page), 0)
  assert.equal(await look(`${page}Cell. 347 1234567.`), 1)
})

test('a place is the same whatever is edited elsewhere, and another when what was found changes', async () => {
  const key = async (text: string, path = 'evidence.0.claim', secret = 'secret') => {
    const [place] = await findPersonalData([{ path, text }], secret)
    return place?.place
  }
  const before = await key('Si chiama il 347 1234567.')
  assert.ok(before)
  assert.equal(await key('Altre parole: 347/1234567, la sera.', 'evidence.3.claim'), before)
  assert.notEqual(await key('Si chiama il 347 7654321.'), before)
  assert.notEqual(await key('Si chiama il 347 1234567.', 'problem'), before)
  assert.notEqual(await key('Si chiama il 347 1234567.', 'evidence.0.claim', 'another'), before)
  assert.doesNotMatch(before, /347|1234567/)
})
