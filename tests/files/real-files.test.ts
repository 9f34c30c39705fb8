import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { isRefused } from '../../src/documents/file-problem'
import { inspectDocument } from '../../src/documents/inspect-file'
import { readFile as readDocumentFile } from '../../src/documents/read/read-file'
import { office, zip } from './made'
import { outcomes } from './real.table'

const folder = join(import.meta.dirname, 'real')
const beside = await mkdtemp(join(tmpdir(), 'portal-reading-'))
after(() => rm(beside, { recursive: true }))

/** What becomes of bytes that arrive under this name, as they are kept. */
async function readAs(name: string, bytes: Buffer) {
  const inspected = await inspectDocument(bytes, name)
  if (isRefused(inspected)) throw new Error(`${name}: ${inspected.refused}`)
  const path = join(beside, name)
  await writeFile(path, inspected.bytes)
  return readDocumentFile({ path, extension: inspected.extension })
}

test('every file is in the table', async () => {
  const files = (await readdir(folder)).sort()
  assert.deepEqual(outcomes.map(({ file }) => file).sort(), files)
  assert.ok(files.length >= 30)
})

for (const expected of outcomes)
  test(`${expected.file} is ${expected.state}`, async () => {
    const read = await readAs(expected.file, await readFile(join(folder, expected.file)))
    const { word } = expected
    const page = read.pages.find(({ text }) => text.toLowerCase().includes(word))
    assert.deepEqual(
      {
        file: expected.file,
        state: read.state,
        pages: String(read.pageCount ?? '-'),
        language: read.language ?? '-',
        warnings: read.warnings.join(',') || '-',
        word: page || word === '-' ? word : 'not found',
        on: String(page?.page ?? '-'),
      },
      expected,
    )
    if (read.state === 'unreadable') return assert.equal(read.thumbnail, null)
    const { width, height, format } = await sharp(read.thumbnail?.bytes).metadata()
    assert.equal(format, 'webp')
    assert.ok(width <= 360 && height <= 510, `${width} × ${height}`)
  })

test('tables are kept as rows of cells', async () => {
  const tables = async (file: string) =>
    (await readAs(file, await readFile(join(folder, file)))).pages.flatMap(
      (page) => page.tables ?? [],
    )
  assert.deepEqual(await tables('libreoffice-writer.odt'), [
    [
      ['Distretto', 'Persone'],
      ['Nord', '34'],
      ['Porto vecchio', '3'],
    ],
  ])
  assert.deepEqual(await tables('python-docx.docx'), [
    [
      ['Area', 'Esito', 'Casi'],
      ['Abitare', 'avviato', '2'],
    ],
  ])
  assert.deepEqual((await tables('xlsxwriter.xlsx'))[0], [
    ['Voce', 'Importo', 'Quando'],
    ['Mediazione', '12500.5', '09/03/2023'],
    ['Affitto del camper', '8000'],
    // What the formula came to when the file was saved; nothing is worked out here.
    ['Somma', '20500.5'],
  ])
  assert.deepEqual((await tables('openpyxl.xlsx'))[0]?.slice(0, 3), [
    // Twice the same heading.
    ['Indicatore', 'Valore', 'Valore', 'Data'],
    ['Persone accolte', '120', '118', '17/05/2023'],
    ['Colloqui', '', '', '01/06/2023'],
  ])
})

test('a spreadsheet of 2^20 rows is read up to a bound, in little time', async () => {
  const rows = Array.from(
    { length: 2 ** 20 },
    (_, row) => `<row r="${row + 1}"><c t="str"><v>riga ${row}</v></c></row>`,
  )
  const bytes = workbook(rows.join(''))
  const began = performance.now()
  const read = await readAs('milione.xlsx', bytes)
  assert.ok(performance.now() - began < 20_000)
  assert.equal(read.state, 'read')
  assert.ok(read.warnings.includes('tooLong'))
  assert.ok(JSON.stringify(read.pages).length < 6_000_000)
})

test('nothing that a document names elsewhere is fetched', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const relation = (type: string, path: string) =>
    `<Relationship Id="r${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1:${port}/${path}" TargetMode="External"/>`
  const bytes = office('docx', [
    {
      name: 'word/document.xml',
      content: `<!DOCTYPE w [<!ENTITY e SYSTEM "http://127.0.0.1:${port}/entity">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Testo &e; qui</w:t></w:r></w:p></w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships>${relation('image', 'a.png')}${relation('attachedTemplate', 't.dotx')}</Relationships>`,
    },
  ])
  const read = await readAs('lontano.docx', bytes)
  server.close()
  assert.equal(asked, 0)
  assert.match(read.pages[0]?.text ?? '', /^Testo .*qui$/)
})

function workbook(rows: string): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  return zip([
    { name: '[Content_Types].xml', content: `<Types><Override ContentType="${main}"/></Types>` },
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="Foglio" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    },
  ])
}
