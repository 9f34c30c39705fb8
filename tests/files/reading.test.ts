import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createLocalReq } from 'payload'
import { Pages } from '../../src/documents/read/pages'
import { readOdt } from '../../src/documents/read/read-odt'
import { readXlsx } from '../../src/documents/read/read-xlsx'
import { readDocument } from '../../src/documents/read-document'
import { awaitReading } from '../../src/domain/files/await-reading'
import { keepReading } from '../../src/domain/files/keep-reading'
import { inTransaction } from '../../src/database/transaction'
import { queueJob } from '../../src/domain/queue-job'
import { leaseOf } from '../../src/jobs/lease'
import { completeContent } from '../support/build-resource'
import type { Client, Row } from '../support/client'
import { startPortal } from '../support/portal'
import { pdf, zip } from './made'
import { assertRefused, form, send } from './send'

const portal = await startPortal()
after(() => portal.stop())

const staff = portal.as('borgo.staff')
const manager = portal.as('borgo.manager')
const other = portal.as('porto.staff')
const partner = portal.as('partner')
const anci = portal.as('anciFirst')
const nobody = portal.nobody
const real = (name: string) => readFile(join(import.meta.dirname, 'real', name))

/** A document of Borgo Esempio's that was read. */
async function readNew(name: string, fields: object = {}, who: Client = staff): Promise<Row> {
  const sent = await send(who, 'documents', await real(name), name, fields)
  assert.equal(sent.status, 201, sent.text)
  assert.equal(sent.body.doc.textState, 'waiting')
  return readAgain(sent.body.doc.id)
}

async function readAgain(id: string): Promise<Row> {
  assert.deepEqual(await awaitReading(portal.payload, [id], 60_000), [])
  return (await staff.get(`/api/documents/${id}`)).body
}

const textsOf = async (id: string): Promise<Row[]> =>
  (
    await portal.payload.db.find<Row>({
      collection: 'document-texts',
      where: { document: { equals: id } },
      pagination: false,
    })
  ).docs

async function publicEntry(fields: object): Promise<Row> {
  const content = await completeContent(portal)
  const made = await staff.post('/api/resources', {
    kind: 'model',
    title: 'Uno sportello che si legge',
    ...content,
    ...fields,
  })
  assert.equal(made.status, 201, made.text)
  return made.body.doc
}

async function move(id: string, ...steps: [Client, string][]): Promise<void> {
  for (const [who, workflow] of steps) {
    const { status, text } = await who.patch(`/api/resources/${id}`, { workflow })
    assert.equal(status, 200, `${workflow}: ${text}`)
  }
}

const found = async (who: Client, q: string): Promise<Row[]> =>
  (await who.get(`/api/search?q=${encodeURIComponent(q)}`)).body.hits

before(async () => {
  // The demonstration's own documents are read after the start.
  const { docs } = await portal.payload.db.find<{ id: string }>({
    collection: 'documents',
    pagination: false,
  })
  const unread = await awaitReading(
    portal.payload,
    docs.map(({ id }) => String(id)),
    60_000,
  )
  assert.deepEqual(unread, [])
})

test('what a document says is kept, page by page, and its first page is pictured', async () => {
  const doc = await readNew('libreoffice-writer.pdf')
  assert.equal(doc.textState, 'read')
  assert.equal(doc.pages, 4)
  assert.equal(doc.language, 'it')
  assert.equal(doc.fileVersion, 1)
  assert.match(doc.thumbnail, /^[0-9a-f]{32}\.webp$/)
  const [text] = await textsOf(doc.id)
  assert.equal(text?.filename, doc.filename)
  assert.match(text?.pages.at(-1).text, /quadrifoglio/)
  const picture = await staff.get(`/api/documents/file/${doc.thumbnail}`)
  assert.equal(picture.headers.get('content-type'), 'image/webp')
  for (const who of [nobody, other, partner])
    assert.equal((await who.get(`/api/documents/file/${doc.thumbnail}`)).status, 404)
  // Nobody says it for the machine.
  const said = await staff.patch(`/api/documents/${doc.id}`, {
    textState: 'unreadable',
    thumbnail: 'x.webp',
    pages: 9,
  })
  assert.equal(said.status, 200)
  assert.deepEqual([said.body.doc.textState, said.body.doc.pages], ['read', 4])
})

test('a language that somebody chose stays', async () => {
  const doc = await readNew('libreoffice-writer.pdf', { language: 'en' })
  assert.equal(doc.language, 'en')
})

test('what cannot be read says so, and can be downloaded', async () => {
  const doc = await readNew('broken-objects.pdf')
  assert.deepEqual([doc.textState, doc.warnings, doc.thumbnail], ['unreadable', ['damaged'], null])
  assert.equal((await staff.get(`/api/documents/${doc.id}/file`)).status, 200)
})

test('another file in its place is another version at the same address, read anew', async () => {
  const before = await readNew('libreoffice-writer.pdf')
  const address = `/api/documents/${before.id}/file`
  assert.equal((await staff.get(address)).headers.get('etag'), `"${before.filename}"`)
  const replaced = await staff.patch(
    `/api/documents/${before.id}`,
    form({ bytes: await real('fpdf2.pdf'), name: 'Patto.pdf' }),
  )
  assert.equal(replaced.status, 200, replaced.text)
  assert.deepEqual(
    [replaced.body.doc.textState, replaced.body.doc.fileVersion, replaced.body.doc.thumbnail],
    ['waiting', 2, null],
  )
  const now = await readAgain(before.id)
  assert.equal(now.pages, 2)
  assert.ok(now.replacedOn)
  assert.equal((await staff.get(address)).headers.get('etag'), `"${now.filename}"`)
  const texts = await textsOf(before.id)
  assert.deepEqual(
    texts.map(({ filename }) => filename),
    [now.filename],
  )
  const stored = await readdir(join(portal.dataDir, 'media'))
  for (const gone of [before.filename, before.thumbnail]) assert.ok(!stored.includes(gone))
  // What was read of the first file comes too late.
  const late = { document: before.id, filename: before.filename }
  const kept = await keepReading(portal.payload, late, {
    state: 'read',
    pages: [{ page: 1, text: 'vecchio' }],
    pageCount: 1,
    language: 'it',
    warnings: [],
    thumbnail: null,
  })
  assert.equal(kept, false)
})

test('a document that goes takes along what it said and its picture', async () => {
  const doc = await readNew('fpdf2.pdf')
  assert.equal((await staff.delete(`/api/documents/${doc.id}`)).status, 200)
  assert.deepEqual(await textsOf(doc.id), [])
  const stored = await readdir(join(portal.dataDir, 'media'))
  for (const gone of [doc.filename, doc.thumbnail]) assert.ok(!stored.includes(gone))
})

test('an entry shows its documents, and is found by them, with the page', async () => {
  const doc = await readNew('ghostscript.pdf', { title: 'Il protocollo' })
  const scan = await readNew('pillow-scan.pdf', { title: 'Vecchio verbale' })
  const entry = await publicEntry({ documents: [doc.id, scan.id] })
  assert.deepEqual(await found(nobody, 'quadrifoglio'), [])
  await move(entry.id, [manager, 'network'])
  assert.deepEqual(await found(nobody, 'quadrifoglio'), [])
  assert.equal((await found(partner, 'quadrifoglio')).length, 1)
  await move(entry.id, [manager, 'proposed'], [anci, 'public'])
  const [hit] = await found(nobody, 'convenzione quadrifoglio')
  assert.equal(hit?.id, entry.id)
  assert.match(hit?.snippet, /<mark>quadrifoglio<\/mark>/)

  const address = `/it/risorse/${entry.slug}`
  const list = await nobody.get('/it/risorse?q=quadrifoglio')
  assert.match(list.text, /Nel documento (<!-- -->)?Il protocollo, pag\. 4/)
  const page = await nobody.get(address)
  assert.match(page.text, new RegExp(`href="${address}/documenti/il-protocollo"`))
  assert.match(page.text, new RegExp(`src="/api/documents/file/${doc.thumbnail}"`))
  assert.match(page.text, /4 pagine, in italiano/)
  assert.match(page.text, /scansione di pagine di carta/)
  // What its own people can put right is theirs to hear.
  assert.doesNotMatch(page.text, /non dice in che lingua/)
  assert.match((await staff.get(address)).text, /non dice in che lingua/)
  const opened = await nobody.get(`${address}/documenti/il-protocollo`)
  assert.equal(opened.status, 302)
  assert.equal(opened.headers.get('location'), `/api/documents/${doc.id}/file`)
  assert.equal((await nobody.get(`/api/documents/${doc.id}/file`)).status, 200)

  // What others read changes only with the text: the new version comes with a revision.
  const patch = form({ bytes: await real('fpdf2.pdf'), name: 'Nuovo.pdf' })
  assertRefused(await staff.patch(`/api/documents/${doc.id}`, patch), 409, 'in_use')
  const next = await readNew('fpdf2.pdf', { title: 'Il protocollo' })
  const edited = await staff.patch(`/api/resources/${entry.id}`, { documents: [next.id] })
  assert.equal(edited.status, 200, edited.text)
  assert.equal(
    (await nobody.get(`${address}/documenti/il-protocollo`)).headers.get('location'),
    `/api/documents/${doc.id}/file`,
  )
  assert.deepEqual(await found(nobody, 'staffetta'), [])
  await move(entry.id, [manager, 'network'], [manager, 'proposed'], [anci, 'public'])
  assert.equal(
    (await nobody.get(`${address}/documenti/il-protocollo`)).headers.get('location'),
    `/api/documents/${next.id}/file`,
  )
  assert.equal((await nobody.get(`/api/documents/${doc.id}/file`)).status, 404)
  assert.deepEqual(await found(nobody, 'quadrifoglio'), [])
  assert.equal((await found(nobody, 'staffetta')).length, 1)
})

test('what is not read in time is told', async () => {
  const { body } = await send(staff, 'documents', pdf(), 'a.pdf')
  assert.deepEqual(await awaitReading(portal.payload, [body.doc.id], 0), [body.doc.id])
  await readAgain(body.doc.id)
})

test('a rollback queues nothing', async () => {
  const req = await createLocalReq({}, portal.payload)
  const failing = inTransaction(req, async () => {
    await queueJob(req, 'readDocument', { document: 'nessuno', filename: 'nessuno.pdf' })
    throw new Error('no')
  })
  await assert.rejects(failing, /no/)
  const { docs } = await portal.payload.db.find({ collection: 'payload-jobs', pagination: false })
  assert.ok(!JSON.stringify(docs).includes('nessuno.pdf'))
})

test('a lease is one holder’s until it is given back or its time is over', async () => {
  const times = { heldMs: 1_000, renewMs: 60_000 }
  const first = leaseOf(portal.payload, 'prova', times)
  const second = leaseOf(portal.payload, 'prova', times)
  assert.ok(await first.take())
  assert.equal(await second.take(), null)
  await first.release()
  assert.ok(await second.take())
  assert.equal(await first.take(), null)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  assert.ok(await first.take())
})

test('the process that reads is ended when it takes too long, or is told to stop', async () => {
  const doc = await readNew('libreoffice-writer.pdf')
  const never = new AbortController()
  const late = await readDocument(doc.filename, never.signal, { longest: 1 })
  assert.deepEqual([late.state, late.warnings], ['unreadable', ['tooHeavy']])
  const stopped = AbortSignal.timeout(1)
  await assert.rejects(readDocument(doc.filename, stopped))
})

test('headings of an ODT and comments of an XLSX are read; what lies too far out is told', async () => {
  const paragraph = (text: string) => `<text:p>${text}</text:p>`
  const styles =
    '<office:document-styles><office:styles><text:p>Mai</text:p></office:styles>' +
    `<office:master-styles><style:header>${paragraph('Intestazione')}</style:header>` +
    `<style:footer>${paragraph('Piede')}</style:footer></office:master-styles></office:document-styles>`
  const odt = zip([
    { name: 'content.xml', content: `<office:body>${paragraph('Corpo')}</office:body>` },
    { name: 'styles.xml', content: styles },
  ])
  const xlsx = zip([
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="Uno" r:id="a"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="a" Target="sheet.xml"/></Relationships>',
    },
    {
      name: 'xl/sheet.xml',
      content:
        '<worksheet><row><c r="A1"><v>7</v></c><c r="ZZ1" t="str"><v>Lontano</v></c></row></worksheet>',
    },
    {
      name: 'xl/comments1.xml',
      content:
        '<comments><commentList><comment><text><r><t>Nota</t></r></text></comment></commentList></comments>',
    },
    {
      name: 'xl/threadedComments/threadedComment1.xml',
      content:
        '<ThreadedComments><threadedComment><text>Risposta</text></threadedComment></ThreadedComments>',
    },
  ])
  const said = async (read: typeof readOdt, name: string, bytes: Buffer) => {
    const path = join(portal.dataDir, name)
    await writeFile(path, bytes)
    const pages = new Pages()
    await read(path, pages)
    return {
      text: pages
        .found()
        .map((page) => page.text)
        .join('\n'),
      isCut: pages.isCut,
    }
  }
  assert.deepEqual(await said(readOdt, 'a.odt', odt), {
    text: 'Corpo\nIntestazione\nPiede',
    isCut: false,
  })
  assert.deepEqual(await said(readXlsx, 'a.xlsx', xlsx), {
    text: 'Uno\n7\nNota\nRisposta',
    isCut: true,
  })
})

test('no door runs, queues or shows jobs', async () => {
  for (const who of [nobody, staff, anci, portal.as('admin')])
    for (const path of ['', '/run', '/handle-schedules'])
      assert.ok([403, 404].includes((await who.get(`/api/payload-jobs${path}`)).status), path)
})
