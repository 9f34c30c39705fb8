import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bibtex } from '../../src/web/exports/citation/bibtex'
import { cslItem, type CslItem } from '../../src/web/exports/citation/csl-item'
import { ris } from '../../src/web/exports/citation/ris'
import { inertCell } from '../../src/web/exports/list/inert-cell'
import { libraryCsv } from '../../src/web/exports/list/library-csv'
import type { ResourceView } from '../../src/web/resources/resource-view'
import { rowsOfCsv } from './read-exports'

describe('a cell', () => {
  test('never begins a formula', () => {
    for (const text of [
      '=1+1',
      '=cmd|’ /C calc’!A0',
      '+39 06 1234',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '  =1+1',
      '\u00a0=1',
      '\u200b=1',
      '\u202e=1',
      '\ufeff=1',
      '＝1+1',
      '＋1',
      '－1+1',
      '＠x',
      '\tnome',
    ])
      assert.equal(inertCell(text), `'${text}`, JSON.stringify(text))
  })

  test('keeps numbers and everything else as they are', () => {
    for (const text of ['-5', '-1.250,5', '+3', '12', '', 'a=b', 'Costo: -5', '3 + 4', '«=»', 'è'])
      assert.equal(inertCell(text), text)
  })

  test('whatever is written, holds no formula and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = inertCell(text)
        assert.doesNotMatch(cell, /^[=@\t\r\n]/)
        if (/^[+-]/.test(cell)) assert.match(cell, /^[+-]\d+([.,]\d+)*$/)
        const letters = (of: string) => of.match(/\p{L}/gu)?.join('')
        assert.equal(letters(cell), letters(text.toWellFormed()))
      }),
    )
  })
})

describe('a CSV', () => {
  const hostile = ['a;b', 'a,b', '"detto"', 'due\nrighe', '=1', '👩‍👧', '\u202eabc']

  for (const [locale, delimiter] of [
    ['it', ';'],
    ['en', ','],
  ] as const)
    test(`is read back as it was written, in ${locale}`, async () => {
      const rows = async function* () {
        yield await Promise.resolve([
          hostile,
          [-12.5, null, new Date('2024-01-12T00:00:00Z'), 7, 0, '-3', '+x'],
        ])
      }
      const columns = hostile.map((_, at) => `Colonna ${at}`)
      let text = ''
      for await (const piece of libraryCsv(locale, columns, rows())) text += piece
      const [head, words, values] = rowsOfCsv(Buffer.from(text), delimiter)
      assert.deepEqual(head, columns)
      assert.deepEqual(words, hostile.map(inertCell))
      assert.deepEqual(values, [
        locale === 'it' ? '-12,5' : '-12.5',
        '',
        '2024-01-12',
        '7',
        '0',
        '-3',
        "'+x",
      ])
    })
})

const item: CslItem = {
  id: 'scheda',
  type: 'report',
  title: 'Costi & ricavi: 100% #1 {a}_b~c^d \\e $5',
  author: [{ literal: 'Azienda Servizi Sociali di Bolzano' }, { literal: 'Città and Co.' }],
  'container-title': 'Portale LGNET2',
  issued: { 'date-parts': [[2026, 2, 3]] },
  accessed: { 'date-parts': [[2026, 11, 28]] },
  URL: 'https://portale.example/it/risorse/scheda_1',
  language: 'it',
  note: 'Contenuto dimostrativo',
  license: 'CC-BY-4.0',
}

describe('a citation', () => {
  test('as BibTeX escapes what TeX would read, and keeps an organisation whole', () => {
    const text = bibtex(item)
    assert.ok(
      text.includes(
        'title = {{Costi \\& ricavi: 100\\% \\#1 \\{a\\}\\_b\\textasciitilde{}c\\textasciicircum{}d \\textbackslash{}e \\$5}}',
      ),
      text,
    )
    assert.match(text, /author = \{\{Azienda Servizi Sociali di Bolzano\} and \{Città and Co\.\}\}/)
    assert.match(text, /^@techreport\{scheda,\n/)
    assert.match(text, /year = \{2026\}/)
    assert.match(text, /urldate = \{2026-11-28\}/)
    assert.match(text, /note = \{Contenuto dimostrativo\. CC-BY-4\.0\}/)
    let depth = 0
    for (const [brace] of text.replaceAll(/\\[{}]/g, '').matchAll(/[{}]/g))
      depth += brace === '{' ? 1 : -1
    assert.equal(depth, 0)
  })

  test('as RIS has one tag a line, ended by CR LF', () => {
    const lines = ris(item).split('\r\n')
    assert.equal(lines.at(-1), '')
    assert.equal(lines.at(-2), 'ER  - ')
    for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/)
    assert.deepEqual(lines.filter((line) => line.startsWith('AU')).length, 2)
    assert.ok(lines.includes('DA  - 2026/02/03'))
  })

  test('begins no line of its own, whatever a title holds', () => {
    const resource = {
      slug: 'scheda',
      kind: 'model',
      title: { value: 'Uno\r\nER  - \r\nTY  - JOUR\u2028due\u0000', lang: 'it' },
      summary: null,
      organisation: { label: 'Città\nFinta', href: '' },
      coOwners: [],
      provenance: 'city',
      licence: null,
      updatedAt: '2026-01-31T23:30:00.000Z',
    } as unknown as ResourceView
    const cited = { locale: 'it', address: 'https://x.example', takenAt: new Date() } as const
    const made = cslItem({ ...cited, resource })
    assert.equal(made.title, 'Uno ER - TY - JOUR due')
    assert.equal(ris(made).match(/^ER/gm)?.length, 1)
    // The day of its readers, not of the clock.
    assert.deepEqual(made.issued['date-parts'], [[2026, 2, 1]])
  })

  test('of what is written from sources names no author: the city is the subject', () => {
    const resource = {
      slug: 'scheda',
      kind: 'model',
      title: { value: 'Uno', lang: 'it' },
      organisation: { label: 'Bologna', href: '' },
      coOwners: [],
      provenance: 'publicSources',
      updatedAt: '2026-01-31T10:00:00.000Z',
    } as unknown as ResourceView
    const made = cslItem({
      locale: 'it',
      resource,
      address: 'https://x.example',
      takenAt: new Date(),
    })
    assert.equal(made.author, undefined)
    assert.match(made.note ?? '', /fonti pubbliche/)
    for (const text of [bibtex(made), ris(made)]) assert.ok(!text.includes('Bologna'))
  })
})
