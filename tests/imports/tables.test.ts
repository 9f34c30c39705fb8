import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { encode } from 'iconv-lite'
import { openTable, type TableOptions } from '../../src/documents/tables/open-table'
import type { TableRow } from '../../src/documents/tables/table-row'
import { UnreadableTable } from '../../src/documents/tables/unreadable-table'
import { htmlReader } from '../../src/domain/imports/html-reader'
import { readDate, readNumber } from '../../src/domain/imports/read-values'
import { firstForbiddenNode, plainTextOf } from '../../src/domain/rich-text'

async function rowsOf(
  bytes: Buffer,
  name: string,
  options: TableOptions = {},
): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const row of (await openTable(bytes, name, options)).rows()) rows.push(row)
  return rows
}

const cellsOf = async (bytes: Buffer, name = 'tabella.csv') =>
  (await rowsOf(bytes, name)).map(({ cells }) => cells)

const problemOf = (bytes: Buffer, name: string, options: TableOptions = {}) =>
  rowsOf(bytes, name, options).then(
    () => 'none',
    (error: unknown) => (error instanceof UnreadableTable ? error.problem : String(error)),
  )

const accented = 'Titolo;Città\r\nPerché è così;più su\r\n'
const read = [
  ['Titolo', 'Città'],
  ['Perché è così', 'più su'],
]

test('a table is the same in every encoding, mixed ones included', async () => {
  for (const encoding of ['utf8', 'windows-1252', 'macintosh', 'cp850', 'utf-16le', 'utf-16be'])
    assert.deepEqual(await cellsOf(encode(accented, encoding)), read, encoding)
  const marked = encode(accented, 'utf8', { addBOM: true })
  assert.deepEqual(await cellsOf(marked), read)
  const [head = '', line = ''] = accented.split(/(?<=\n)/)
  assert.deepEqual(
    await cellsOf(Buffer.concat([encode(head, 'windows-1252'), encode(line, 'utf8')])),
    read,
  )
})

test('separators are told apart, and quotes that do not close stop one line alone', async () => {
  for (const separator of [';', ',', '\t', '|'])
    assert.deepEqual(await cellsOf(Buffer.from(`a${separator}"b ""c"""\n"d\ne"${separator}f`)), [
      ['a', 'b "c"'],
      ['d\ne', 'f'],
    ])
  const broken = await rowsOf(Buffer.from('a;b;c\n1;"due;3\n4;5;6\n\n7;"otto";9\n'), 'x.csv')
  assert.deepEqual(
    broken.map(({ number, cells, brokenQuotes }) => [number, cells.join('|'), brokenQuotes]),
    [
      [1, 'a|b|c', false],
      [2, '1|due|3', true],
      [3, '4|5|6', false],
      [5, '7|otto|9', false],
    ],
  )
})

test('a workbook: dates, stored results, errors, hidden sheets; a million empty rows are none', async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Nascosto', { state: 'hidden' }).addRow(['no'])
  const sheet = book.addWorksheet('Pratiche')
  sheet.addRow(['Titolo', 'Dal'])
  sheet.addRow([
    { richText: [{ text: 'Casa ' }, { text: 'ponte' }] },
    new Date(Date.UTC(2024, 0, 12)),
  ])
  sheet.addRow([{ formula: 'A1&"!"', result: 'Calcolato' }, { formula: '1+1' }])
  sheet.addRow([{ error: '#REF!' }, 12.5])
  sheet.getCell('A1048576').value = 'ultima'
  const bytes = Buffer.from(await book.xlsx.writeBuffer())
  const rows = await rowsOf(bytes, 'pratiche.xlsx')
  assert.deepEqual(
    rows.map(({ number, cells, unread }) => [number, cells, unread]),
    [
      [1, ['Titolo', 'Dal'], []],
      [2, ['Casa ponte', new Date(Date.UTC(2024, 0, 12))], []],
      [3, ['Calcolato', null], [1]],
      [4, ['#REF!', 12.5], [0]],
      [1_048_576, ['ultima'], []],
    ],
  )
  assert.equal(await problemOf(bytes, 'pratiche.xlsx', { sheet: 'Altro' }), 'missing_sheet')
  assert.equal(await problemOf(bytes.subarray(0, bytes.length / 2), 'pratiche.xlsx'), 'damaged')
  assert.equal(await problemOf(bytes, 'pratiche.csv'), 'not_what_it_says')
})

test('what is no table is refused before it is read', async () => {
  assert.equal(await problemOf(Buffer.alloc(0), 'vuoto.csv'), 'empty')
  assert.equal(await problemOf(Buffer.alloc(26 * 1024 * 1024, 'a'), 'grande.csv'), 'too_large')
  assert.equal(await problemOf(Buffer.from('%PDF-1.7\n%%EOF'), 'tabella.csv'), 'damaged')
  assert.equal(await problemOf(Buffer.from('solo parole'), 'tabella.xlsx'), 'not_what_it_says')
  assert.equal(await problemOf(Buffer.from(accented), 'tabella.xlsm'), 'with_macros')
  const old = Buffer.concat([Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1'), Buffer.alloc(512)])
  assert.equal(await problemOf(old, 'tabella.xls'), 'old_format')
  const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])
  assert.equal(await problemOf(locked, 'tabella.xlsx'), 'encrypted')
  assert.equal(
    await problemOf(encode('a;b', 'utf8'), 'x.csv', { encoding: 'marziano' }),
    'unknown_encoding',
  )
})

test('a day is read in every form, and one that does not exist in none', () => {
  const start = { order: 'dmy', end: false } as const
  for (const said of [
    '2024-01-12',
    '12/01/2024',
    '12.1.24',
    '12-01-2024',
    '12 gennaio 2024',
    'venerdì 12 gennaio 2024',
    'January 12, 2024',
    '45303',
    45_303,
    new Date(Date.UTC(2024, 0, 12)),
  ])
    assert.equal(readDate(said, start), '2024-01-12T00:00:00.000Z', String(said))
  assert.equal(readDate('2024', start), '2024-01-01T00:00:00.000Z')
  assert.equal(readDate(2024, { ...start, end: true }), '2024-12-31T00:00:00.000Z')
  assert.equal(readDate('febbraio 2024', { ...start, end: true }), '2024-02-29T00:00:00.000Z')
  assert.equal(readDate('gen-22', start), '2022-01-01T00:00:00.000Z')
  assert.equal(readDate('01/12/2024', { order: 'mdy', end: false }), '2024-01-12T00:00:00.000Z')
  for (const said of ['31/02/2024', '2024-13-01', 'domani', '12', '99999', 'maggio', ''])
    assert.equal(readDate(said, start), null, said)
})

test('a number is read as it is written here', () => {
  const numbers: [string, number | null][] = [
    ['1.234,56', 1234.56],
    ['€ 12.500,00', 12_500],
    ['8.000', 8000],
    ['12 000 euro', 12_000],
    ['0,5', 0.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['45 %', 45],
    ['circa 80', null],
    ['1.2.3', null],
    ['', null],
  ]
  for (const [said, value] of numbers) assert.equal(readNumber(said, ','), value, said)
  assert.equal(readNumber('1,234.5', '.'), 1234.5)
})

test('HTML becomes a text of the portal: nothing that may not be stored gets through', async () => {
  const { readHtml: toRich, strip } = await htmlReader()
  const hostile = [
    '<p onclick="x()">Uno <script>alert(1)</script><b>due</b> <i>tre</i></p>',
    '<a href="javascript:alert(1)">leggi</a> <a href="https://www.example.org">vai</a>',
    '<table><tr><td>a</td><td>b</td></tr></table><img src=x onerror=alert(1)>',
    '<ul><li>uno<ul><li>due</li></ul></li><li><p>tre</p></li></ul><h1>Titolo</h1>',
    '<blockquote><p>cita</p></blockquote><iframe src="//x"></iframe>&amp; &eacute;',
  ].join('\n')
  const { value, dropped } = toRich(hostile)
  assert.equal(firstForbiddenNode(value), null)
  assert.deepEqual(dropped.links, ['javascript:alert(1)'])
  assert.deepEqual(dropped.elements.toSorted(), ['iframe', 'img', 'script', 'table'])
  const words = plainTextOf(value)
  for (const word of ['Uno', 'due', 'leggi', 'Titolo', 'cita', '& é'])
    assert.ok(words.includes(word), word)
  assert.ok(!words.includes('alert'))
  assert.equal(JSON.stringify(value).match(/"https:\/\/www.example.org"/g)?.length, 1)
  const plain = toRich('Prima riga.\n\n- uno\n- due\na < b & c').value
  assert.deepEqual(
    plain?.root.children.map(({ type }) => type),
    ['paragraph', 'list', 'paragraph'],
  )
  assert.match(plainTextOf(plain), /a < b & c/)
  assert.equal(strip('<b>Casa</b> &amp; <style>x</style>cura'), 'Casa & cura')
  const lists = toRich('<ul><li>uno</li><ul><li>due</li></ul>tre</ul><li>quattro</li>').value
  assert.equal(plainTextOf(lists), 'uno\ndue\ntre\nquattro')
  assert.equal(JSON.stringify(lists).match(/"listitem"/g)?.length, 5)
  const wrapped = toRich('<html><body><font><p>uno</p><p>due</p></font></body></html>').value
  assert.equal(wrapped?.root.children.length, 2)
  const deep = toRich('<div><blockquote><ul><li>'.repeat(3000)).value
  assert.equal(firstForbiddenNode(deep), null)
})
