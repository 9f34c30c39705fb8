import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import excel from 'exceljs'
import { parseDocument, DomUtils } from 'htmlparser2'
import { richText } from '../../seed/rich-text'
import { awaitReading } from '../../src/domain/files/await-reading'
import { mostBytes } from '../../src/web/exports/dossier/dossier-files'
import { pdf } from '../files/made'
import { newImage, send } from '../files/send'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { openBrowserPath } from './browser-path'
import { download } from './download'
import { rowsOfCsv, unzipped, wordsInPdf } from './read-exports'

const hostile = {
  formula: '=HYPERLINK("http://esca.example";"Apri")',
  space: ' \t=1+1|cmd',
  plus: '+39 06 555 0101: il numero dello sportello',
  minus: '-20 % di attese allo sportello',
  number: '-20',
  turned: 'Bando \u202efdp.exe',
  path: '../../../etc/passwd/..\\..\\windows',
  reserved: 'CON',
  letters: '👩‍👧 Ænima — «perché» {tex} $1 & 50% <b>no</b> \\cmd',
  long: 'Sportello '.repeat(10).trim().padEnd(100, 'x'),
} as const

let portal: Portal
let cast: Cast
let whole: BuiltResource
const titled = new Map<string, BuiltResource>()

before(async () => {
  portal = await startPortal({ env: { CHROMIUM_PATH: await openBrowserPath() } })
  cast = await newCast(portal)
  const staff = cast.client('sOwn')
  const { owner } = cast.organisations
  for (const [name, title] of Object.entries(hostile))
    titled.set(
      name,
      await buildResource(portal, {
        organisation: owner,
        title,
        workflow: 'public',
        straight: true,
      }),
    )
  const image = await newImage(staff, { alt: 'Lo sportello visto dalla piazza' })
  const documents: string[] = []
  for (const title of ['Modulo', 'modulo', 'Modulo: la guida?'])
    documents.push(
      (await send(staff, 'documents', pdf(), 'm.pdf', { title })).body.doc.id as string,
    )
  whole = await buildResource(portal, {
    organisation: owner,
    title: 'Uno sportello «per tutti»',
    workflow: 'public',
    straight: true,
    data: {
      cover: image.id,
      documents,
      problem: richText(
        'Un **problema** [che si legge](https://fonte.example/a?b=1&c=2).\n\n- uno\n- due\n\n### Un titolo\n\n> detto',
      ),
      coreElements: [
        { title: 'Prima parte', description: richText('Come si fa.'), essential: true },
      ],
      evidence: [
        { claim: 'Più persone', value: 61, unit: '%', period: '2024', source: 'Registro' },
      ],
      noEvidenceYet: null,
      team: [{ role: 'Assistente sociale', fte: 1.5 }],
    },
  })
  // The page says of a document what reading it has told.
  assert.deepEqual(await awaitReading(portal.payload, documents, 60_000), [])
})
after(() => portal.stop())

const at = ({ slug }: BuiltResource, form: string) => `/it/risorse/${slug}/${form}`

describe('a Word document', () => {
  let parts: Map<string, Buffer>
  let text: string
  before(async () => {
    const { status, headers, bytes } = await download(cast.client('sOwn'), at(whole, 'scheda.docx'))
    assert.equal(status, 200)
    assert.match(headers.get('content-type') ?? '', /wordprocessingml/)
    assert.match(headers.get('content-disposition') ?? '', /filename\*=UTF-8''Uno%20sportello/)
    parts = await unzipped(bytes)
    text = String(parts.get('word/document.xml'))
  })

  test('has the page’s headings, lists, tables with a header row and texts for images', () => {
    const xml = parseDocument(text, { xmlMode: true })
    const styled = (style: string) =>
      DomUtils.getElementsByTagName('w:p', xml)
        .filter((paragraph) =>
          DomUtils.getElementsByTagName('w:pStyle', paragraph).some(
            ({ attribs }) => attribs['w:val'] === style,
          ),
        )
        .map((paragraph) => DomUtils.textContent(paragraph))
    assert.deepEqual(styled('Heading1'), ['Uno sportello «per tutti»'])
    for (const heading of [
      'Il problema',
      'Elementi principali',
      'Risultati e fonti',
      'Come citare',
    ])
      assert.ok(styled('Heading2').includes(heading), heading)
    assert.ok(!styled('Heading2').includes('Porta con te'))
    assert.ok(styled('Heading3').includes('Prima parte · indispensabile'))
    assert.deepEqual(styled('ListParagraph').slice(0, 2), ['uno', 'due'])
    assert.equal(text.match(/<w:tblHeader\/>/g)?.length, 2)
    assert.match(text, /descr="Lo sportello visto dalla piazza"/)
    assert.ok(text.includes('CC-BY-4.0'))
  })

  test('says its title and language, and fetches nothing', () => {
    assert.match(String(parts.get('docProps/core.xml')), /<dc:title>Uno sportello «per tutti»</)
    assert.match(String(parts.get('word/styles.xml')), /<w:lang w:val="it-IT"/)
    const links = String(parts.get('word/_rels/document.xml.rels'))
    for (const [relation] of links.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g))
      assert.match(relation, /\/hyperlink"/)
    assert.match(links, /https:\/\/fonte\.example\/a\?b=1&amp;c=2/)
  })
})

describe('a PDF', () => {
  for (const slug of [
    'porto-esempio-lo-sportello-che-si-sposta',
    'porto-esempio-la-scheda-di-primo-colloquio',
    'porto-esempio-relazione-2025-dello-sportello',
  ])
    test(`of two pages at most, tagged, with title, language and bookmarks: ${slug}`, async () => {
      const who = portal.as('borgo.manager')
      const { status, headers, bytes } = await download(who, `/it/risorse/${slug}/scheda.pdf`)
      assert.equal(status, 200)
      assert.equal(headers.get('content-type'), 'application/pdf')
      const file = bytes.toString('latin1')
      const pages = await wordsInPdf(bytes)
      assert.ok(pages.length <= 2, `${pages.length} pages`)
      assert.match(file, /\/StructTreeRoot/)
      assert.match(file, /\/Marked true/)
      assert.match(file, /\/Lang \(it\)/)
      assert.match(file, /\/Outlines/)
      assert.match(pages.join(' '), /Come citare/)
      assert.match(pages.join(' '), /Contenuto dimostrativo/)
      const { getMeta, getDocumentProxy } = await import('unpdf')
      const { info } = await getMeta(await getDocumentProxy(new Uint8Array(bytes)))
      assert.match(String(info.Title), /\w{4}/)
    })

  test('leaves no folder and no process behind', async () => {
    const { tmpdir } = await import('node:os')
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('portal-pdf-'))
    assert.deepEqual(left, [])
  })

  test('has a page beside it that says how to print', async () => {
    const { status, text } = await portal.nobody.get(at(whole, 'stampa'))
    assert.equal(status, 200)
    assert.match(text, /Salva come PDF/)
    assert.match(text, /name="robots" content="noindex"/)
    assert.doesNotMatch(text, /<script(?![^>]*src=)[^>]*>/)
  })
})

describe('a dossier', () => {
  test('is whole: its fingerprints are right, its links lead to what is in it', async () => {
    const { bytes, headers } = await download(cast.client('sOwn'), at(whole, 'dossier.zip'))
    assert.equal(headers.get('content-type'), 'application/zip')
    const files = await unzipped(bytes)
    const sums = String(files.get('SHA256SUMS')).trimEnd().split('\n')
    assert.deepEqual(
      sums.map((line) => line.slice(66)).sort(),
      [...files.keys()].filter((path) => path !== 'SHA256SUMS').sort(),
    )
    for (const line of sums) {
      const file = files.get(line.slice(66)) ?? ''
      assert.equal(line.slice(0, 64), createHash('sha256').update(file).digest('hex'))
    }
    const documents = [...files.keys()].filter((path) => path.startsWith('documenti/'))
    assert.deepEqual(documents, [
      'documenti/Modulo.pdf',
      'documenti/modulo (2).pdf',
      'documenti/Modulo_ la guida_.pdf',
    ])
    const page = String(files.get('index.html'))
    for (const path of documents)
      assert.ok(page.includes(`href="${path.split('/').map(encodeURIComponent).join('/')}"`), path)
    assert.ok(page.includes('src="immagini/1.jpg"'))
    assert.ok(files.has('immagini/1.jpg'))
    assert.deepEqual(
      page.match(/<script|<link|(?:src|href)="\/.{20}|url\((?!["']?data:).{20}/g),
      null,
    )
    assert.match(page, /<html lang="it">/)
    assert.match(page, /default-src 'none'/)
    assert.match(String(files.get('LEGGIMI.txt')), /index\.html/)
  })

  test('that would be too heavy is refused before anything is sent, in words', async () => {
    const { payload } = portal
    const { docs } = await payload.find({
      collection: 'documents',
      where: { title: { equals: 'Modulo' } },
      depth: 0,
      // As the system: a file as large as none that can be uploaded.
      overrideAccess: true,
    })
    const id = String(docs[0]?.id)
    const was = docs[0]?.filesize
    const weigh = (filesize: unknown) =>
      payload.db.updateOne({ collection: 'documents', id, data: { filesize }, returning: false })
    await weigh(mostBytes + 1)
    const { status, bytes, headers } = await download(
      cast.client('sOwn'),
      at(whole, 'dossier.zip'),
      {
        accept: 'text/html',
      },
    )
    await weigh(was)
    assert.equal(status, 413)
    assert.match(String(bytes), /troppi per un solo dossier/)
    assert.equal(headers.get('content-disposition'), null)
  })

  test('that nobody waits for is let go', async () => {
    for (let n = 0; n < 5; n += 1) {
      const stop = new AbortController()
      const asked = fetch(portal.url + at(whole, 'dossier.zip'), { signal: stop.signal })
      setTimeout(() => stop.abort(), n * 15)
      await asked.then((answer) => answer.arrayBuffer()).catch(() => undefined)
    }
    assert.equal((await download(portal.nobody, at(whole, 'dossier.zip'))).status, 200)
  })

  test('is asked again for nothing: anybody’s document has a mark', async () => {
    const first = await download(portal.nobody, at(whole, 'scheda.docx'))
    const mark = first.headers.get('etag') ?? ''
    const again = await download(portal.nobody, at(whole, 'scheda.docx'), { 'if-none-match': mark })
    assert.equal(again.status, 304)
    assert.equal(again.bytes.length, 0)
  })
})

describe('a title that means harm', () => {
  for (const name of Object.keys(hostile) as (keyof typeof hostile)[])
    test(`${name}: is a title in every form`, async () => {
      const entry = titled.get(name)
      assert.ok(entry)
      for (const form of [
        'scheda.docx',
        'dossier.zip',
        'citazione.json',
        'citazione.bib',
        'citazione.ris',
      ]) {
        const { status, headers, bytes } = await download(portal.nobody, at(entry, form))
        assert.equal(status, 200, form)
        const saved = headers.get('content-disposition') ?? ''
        const coded = /filename\*=UTF-8''([^;]+)/.exec(saved)?.[1]
        const plain = /filename=(?:"([^"]+)"|([^;]+))/.exec(saved)
        const file = coded ? decodeURIComponent(coded) : (plain?.[1] ?? plain?.[2] ?? '')
        assert.match(file, /^[^/\\<>:"|?*\p{Cc}\u202a-\u202e]{1,125}\.\w{3,4}$/u, file)
        assert.doesNotMatch(file, /^(con|\.)/i)
        if (/zip|docx/.test(form))
          for (const path of (await unzipped(bytes)).keys())
            assert.doesNotMatch(path, /\.\.|^\/|\\/)
      }
      const { body } = await portal.nobody.get(at(entry, 'citazione.json'))
      assert.equal(body[0].title, hostile[name].replace(/\s+/g, ' ').trim())
      assert.equal(body[0].URL.endsWith(`/it/risorse/${entry.slug}`), true)
    })
})

describe('the list of the library', () => {
  const nobody = '/it/risorse.csv'

  test('has every entry found once, without demonstration content', async () => {
    const rows = rowsOfCsv((await download(portal.nobody, nobody)).bytes, ';')
    const { body } = await portal.nobody.get('/api/search')
    const addresses = rows.slice(1).map((row) => row.at(-1))
    assert.equal(new Set(addresses).size, addresses.length)
    const { totalDocs } = await portal.payload.count({
      collection: 'resources',
      where: { provenance: { equals: 'demonstration' }, workflow: { equals: 'public' } },
      // As nobody: what anybody finds.
      overrideAccess: false,
      user: null,
    })
    assert.ok(totalDocs > 0)
    assert.equal(addresses.length, body.total - totalDocs)
    assert.ok(!rows.some((row) => /Esempio/.test(row[2] ?? '')))
  })

  test('answers the same question as the page', async () => {
    const asked = '?kind=model&city=bologna&q=casa'
    const { body } = await portal.nobody.get(`/api/search${asked}`)
    const rows = rowsOfCsv((await download(portal.nobody, nobody + asked)).bytes, ';')
    assert.deepEqual(
      rows.slice(1).map(([title]) => title),
      body.hits.map(({ title }: { title: string }) => title),
    )
  })

  test('begins no formula, as CSV', async () => {
    const { bytes, headers } = await download(portal.nobody, nobody)
    assert.match(headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/i)
    const titles = rowsOfCsv(bytes, ';').map(([title]) => title)
    for (const name of ['formula', 'space', 'plus', 'minus'] as const)
      assert.ok(
        titles.includes(`'${hostile[name].trim()}`) || titles.includes(`'${hostile[name]}`),
        name,
      )
    assert.ok(titles.includes(hostile.number))
    assert.ok(titles.includes(hostile.letters))
  })

  test('is texts, dates and amounts, as XLSX', async () => {
    const { bytes, headers } = await download(cast.client('sOwn'), '/it/risorse.xlsx')
    assert.match(headers.get('content-type') ?? '', /spreadsheetml/)
    const book = new excel.Workbook()
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    const sheet = book.getWorksheet('Schede')
    assert.ok(sheet)
    assert.deepEqual(sheet.views[0]?.state, 'frozen')
    const titles = sheet.getColumn(1).values
    for (const title of [hostile.formula, hostile.plus, hostile.letters])
      assert.ok(titles.includes(title), title)
    sheet.eachRow((row) => {
      row.eachCell((cell) => assert.equal(cell.formula, undefined))
    })
    const dates = sheet
      .getColumn(sheet.columns.length - 4)
      .values.filter((value) => value instanceof Date)
    assert.ok(dates.length > 0)
  })

  test('is let go when nobody waits for it, however often', async () => {
    for (const extension of ['csv', 'xlsx'])
      for (let n = 0; n < 5; n += 1) {
        const stop = new AbortController()
        const asked = fetch(`${portal.url}/it/risorse.${extension}`, { signal: stop.signal })
        setTimeout(() => stop.abort(), 5 + n * 10)
        await asked.then((answer) => answer.arrayBuffer()).catch(() => undefined)
      }
    for (const extension of ['csv', 'xlsx'])
      assert.equal((await download(portal.nobody, `/it/risorse.${extension}`)).status, 200)
  })

  test('in English parts its cells by commas', async () => {
    const [head = []] = rowsOfCsv((await download(portal.nobody, '/en/resources.csv')).bytes, ',')
    assert.deepEqual(head.slice(0, 3), ['Title', 'Kind', 'City'])
  })

  test('is for nobody to be listed by search engines', async () => {
    const { text } = await portal.nobody.get('/robots.txt')
    for (const path of [
      '/it/risorse.csv',
      '/en/resources.xlsx',
      '/it/risorse/*/scheda',
      '/en/resources/*/dossier',
    ])
      assert.ok(text.includes(`Disallow: ${path}`), path)
  })
})
