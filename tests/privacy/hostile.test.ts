import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPersonalData, longestPiece } from '../../src/privacy/find-personal-data'

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
    const text = unit.repeat(Math.ceil(longestPiece / unit.length))
    const begun = performance.now()
    await findPersonalData([{ path: 'problem', text }], 'secret')
    const taken = performance.now() - begun
    assert.ok(taken < 4000, `${Math.round(taken)} ms`)
  })

test('a table of a hundred thousand cells is looked through in no time', async () => {
  const table = Array.from({ length: 10_000 }, () => Array.from({ length: 10 }, () => 'Donne 3'))
  const begun = performance.now()
  await findPersonalData([{ path: 'documents:1:1', table }], 'secret')
  assert.ok(performance.now() - begun < 4000)
})
