import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { after, before, describe, test } from 'node:test'
import excel from 'exceljs'
import { richText } from '../../seed/rich-text'
import { withMongo } from '../../src/backup/mongodb'
import {
  besideImportFile,
  importFilePath,
  readImportFile,
  storeImportFile,
} from '../../src/documents/import-files'
import { newDocument, newImage } from '../files/send'
import { assertRefused, docOf } from '../support/answers'
import { buildReplication } from '../support/build-replication'
import { anArea, buildResource } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import type { Client, Row } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

const name = 'Zaffirina Quarzelli'
const reason = 'Rende riconoscibile una persona seguita dal servizio.'

let portal: Portal
let cast: Cast
let staff: Client
let manager: Client
let anci: Client

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  staff = cast.client('sOwn')
  manager = cast.client('mOwn')
  anci = cast.client('anci')
})
after(() => portal.stop())

const remove = (who: Client, id: string, asked: object) =>
  who.post(`/api/resources/${id}/removals`, { reason, ...asked })

/** A model told in the words of somebody careless, shared with the network, with a revision in work. */
async function carelessEntry(further: object = {}): Promise<Row> {
  const entry = docOf(
    await staff.post('/api/resources', {
      kind: 'model',
      title: `Il percorso di ${name}`,
      summary: `Come ${name} ha trovato casa.`,
      topics: [await anArea(portal)],
      period: { from: '2023-01-01T00:00:00.000Z' },
      problem: richText(`Prima parte.\n\nLa signora Zaffirina **Quarzelli** dormiva in auto.`),
      approach: richText(
        `### ${name}\n\nScrivi a [lei](mailto:zaffirina.quarzelli@posta.example) subito.`,
      ),
      coreElements: [{ title: `Colloquio con Zaffirina  Quarzelli`, essential: true }],
      whatDidNotWork: richText('Nulla di che.'),
      noEvidenceYet: 'È appena partito.',
      ...further,
    }),
    201,
  )
  const english = await staff.patch(`/api/resources/${entry.id}?locale=en`, {
    title: `The path of ${name}`,
  })
  docOf(english)
  docOf(await staff.patch(`/api/resources/${entry.id}`, { workflow: 'submitted' }))
  const note = `Hai scritto di ${name}: toglila.`
  docOf(await manager.patch(`/api/resources/${entry.id}`, { workflow: 'draft', note }))
  docOf(await manager.patch(`/api/resources/${entry.id}`, { workflow: 'network' }))
  docOf(await staff.patch(`/api/resources/${entry.id}`, { summary: `${name} abita ancora lì.` }))
  return docOf(await staff.get(`/api/resources/${entry.id}?draft=true`))
}

describe('a passage removed for good', () => {
  test('is in no table, version, index, page, letter or byte of the portal', async () => {
    const entry = await carelessEntry()
    await portal.payload.db.create({
      collection: 'outgoing-mail',
      data: {
        to: 'qualcuno@posta.example',
        subject: `Notizie di ${name}`,
        text: `Ciao, ${name} ti saluta.`,
        html: `<p>Ciao, Zaffirina <b>Quarzelli</b> ti saluta.</p>`,
        messageId: '<uno@prova>',
        state: 'queued',
        attempts: 0,
        nextAttemptAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    })
    await writeFile(
      join(portal.dataDir, 'mail', 'prova.eml'),
      `Subject: Ciao\r\n\r\nLa signora Zaffirina=20\r\nQuarzelli saluta`,
    ).catch(() => undefined)
    const found = await anci.get('/api/search?q=zaffirina')
    assert.equal(found.body.total, 1, 'it is found before')
    const slug = String(entry.slug)
    assert.match(slug, /zaffirina-quarzelli/)
    assert.ok((await traces()).length > 0, 'it is in the files before')

    const done = await remove(cast.client('admi'), entry.id, {
      passage: `  Zaffirina\n Quarzelli `,
    })
    assert.equal(done.status, 201, done.text)
    assert.equal(done.body.removal.what, 'passage')
    assert.ok(done.body.found.versions >= 3, done.text)

    const text = docOf(await staff.get(`/api/resources/${entry.id}?draft=true&locale=all`))
    const written = JSON.stringify(text)
    assert.doesNotMatch(written, /zaffirina|quarzelli/i)
    assert.match(text.title.it, /^Il percorso di \[passaggio rimosso il \d\d\/\d\d\/\d{4}\]$/)
    assert.match(text.title.en, /^The path of \[passage removed on/)
    assert.match(written, /dormiva in auto/)
    assert.ok(!String(text.slug).includes('zaffirina'))
    assert.equal(
      (await staff.get(`/it/risorse/${slug}`)).status,
      404,
      'the address answers no more',
    )
    const page = await anci.get(`/it/risorse/${text.slug}`)
    assert.equal(page.status, 200)
    assert.match(page.text, /è stato rimosso definitivamente un passaggio/)
    assert.doesNotMatch(page.text, /zaffirina|quarzelli/i)

    const { docs } = (
      await staff.get(`/api/activities?where[subject.row][equals]=${entry.id}&limit=50&sort=-at`)
    ).body
    assert.equal(docs[0].verb, 'resource.removed')
    assert.doesNotMatch(JSON.stringify(docs), /zaffirina|quarzelli/i)
    assert.equal((await anci.get('/api/search?q=zaffirina')).body.total, 0)

    assert.deepEqual(await settledTraces(), [])
  })

  test('is in no table that waits to be brought in, nor in rows set aside from one', async () => {
    const entry = await carelessEntry()
    const line = `Titolo;Sintesi\nUno;La signora <b>Zaffirina</b> Quarzelli\n`
    const waiting = await storeImportFile(Buffer.from(line), 'csv')
    const rejects = besideImportFile(waiting, 'rejects')
    await writeFile(importFilePath(rejects), line)
    const book = new excel.Workbook()
    book.addWorksheet('Prima').addRow(['Titolo'])
    book.addWorksheet('Seconda').addRow([`Di ${name} si è detto`])
    const workbook = await storeImportFile(Buffer.from(await book.xlsx.writeBuffer()), 'xlsx')
    const other = await storeImportFile(Buffer.from('Titolo;Sintesi\nUno;Altro\n'), 'csv')
    docOf(await remove(anci, entry.id, { passage: name }), 201)
    for (const held of [waiting, rejects, workbook]) assert.equal(await readImportFile(held), null)
    assert.notEqual(await readImportFile(other), null)
  })

  test('is refused to whoever still has the old text open', async () => {
    const entry = await carelessEntry()
    const open = String(entry.updatedAt)
    docOf(await remove(anci, entry.id, { passage: name }), 201)
    const late = await staff.patch(
      `/api/resources/${entry.id}`,
      { summary: `${name} di nuovo` },
      { 'if-match': open },
    )
    assertRefused(late, 409, 'stale_version')
    const now = docOf(await staff.get(`/api/resources/${entry.id}?draft=true`))
    docOf(
      await staff.patch(
        `/api/resources/${entry.id}`,
        { summary: 'Senza nomi' },
        { 'if-match': now.updatedAt },
      ),
    )
    docOf(await staff.patch(`/api/resources/${entry.id}`, { workflow: 'submitted' }))
    docOf(await manager.patch(`/api/resources/${entry.id}`, { workflow: 'network' }))
  })

  test('stays elsewhere unless it is asked for there too', async () => {
    const one = await carelessEntry()
    const other = await carelessEntry({ title: 'Un’altra scheda' })
    docOf(await remove(anci, one.id, { passage: name }), 201)
    const kept = await staff.get(`/api/resources/${other.id}?draft=true`)
    assert.match(kept.text, /Zaffirina/)
    const again = await carelessEntry({ title: 'Una terza scheda' })
    docOf(await remove(anci, again.id, { passage: name, everywhere: true }), 201)
    assert.doesNotMatch(
      (await staff.get(`/api/resources/${other.id}?draft=true`)).text,
      /Zaffirina/,
    )
    assert.deepEqual(await settledTraces(), [])
  })

  test('goes from what was written of it by whoever replicates it, where it stands there alone', async () => {
    const source = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'network',
    })
    const id = await buildReplication(portal, {
      source: source.id,
      adopter: cast.organisations.other,
      data: { letter: `Cara città, ${name} vi saluta.`, outcomeReason: `${name} è partita.` },
    })
    // ANCI does not read what two cities keep to themselves.
    assertRefused(await remove(anci, source.id, { passage: name }), 422, 'passage_not_found')
    docOf(await remove(cast.client('admi'), source.id, { passage: name }), 201)
    const { letter, outcomeReason } = docOf(
      await cast.client('sOth').get(`/api/replications/${id}`),
    )
    assert.doesNotMatch(`${letter} ${outcomeReason}`, /Zaffirina/)
    assert.match(letter, /^Cara città, \[.+\] vi saluta\.$/)
  })

  test('needs a reason that does not say it again, whole words, and to be there', async () => {
    const entry = await carelessEntry()
    assertRefused(await remove(anci, entry.id, { passage: name, reason: ' ' }), 422, 'incomplete', [
      'reason',
    ])
    const telling = { passage: name, reason: `È il nome di ${name}` }
    assertRefused(await remove(anci, entry.id, telling), 422, 'reason_repeats')
    assertRefused(await remove(anci, entry.id, { passage: 'Zaffir' }), 422, 'passage_not_found')
    assertRefused(await remove(anci, entry.id, { passage: 'di' }), 422, 'passage_too_short')
    assertRefused(await remove(anci, entry.id, {}), 400, 'one_thing')
    const both = { passage: name, document: 'x' }
    assertRefused(await remove(anci, entry.id, both), 400, 'one_thing')
    const removals = await anci.get(`/api/removals?where[row][equals]=${entry.id}`)
    assert.equal(removals.body.totalDocs, 0)
    docOf(await remove(cast.client('admi'), entry.id, { passage: name }), 201)
  })
})

describe('a file removed for good', () => {
  test('goes from every text and version, with its words and its bytes in every size', async () => {
    const document = await newDocument(staff, { title: 'Elenco degli iscritti' })
    const image = await newImage(staff)
    const entry = await carelessEntry({ documents: [document.id], cover: image.id })
    await portal.payload.db.deleteMany({
      collection: 'document-texts',
      where: { document: { equals: document.id } },
    })
    await portal.payload.db.create({
      collection: 'document-texts',
      data: {
        document: document.id,
        filename: document.filename,
        pages: [{ page: 1, text: `Elenco: ${name}` }],
      },
    })
    const before = new Set(await readdir(join(portal.dataDir, 'media')))
    const notShown = await newDocument(staff)
    assertRefused(await remove(anci, entry.id, { document: notShown.id }), 422, 'file_not_shown')
    assertRefused(await remove(anci, entry.id, { document: 'nessuno' }), 422, 'file_not_shown')
    docOf(await remove(anci, entry.id, { document: document.id }), 201)
    docOf(await remove(anci, entry.id, { image: image.id }), 201)

    const text = docOf(await staff.get(`/api/resources/${entry.id}?draft=true`))
    assert.deepEqual(text.documents ?? [], [])
    assert.ok(!text.cover)
    const versions = await staff.get(
      `/api/resources/versions?where[parent][equals]=${entry.id}&limit=50&depth=0`,
    )
    assert.ok(versions.body.docs.length > 2)
    for (const { version } of versions.body.docs) {
      assert.deepEqual(version.documents ?? [], [])
      assert.ok(!version.cover)
    }
    for (const url of [document.url, image.url])
      assert.equal((await staff.get(url)).status, 404, url)
    const { totalDocs } = await portal.payload.db.count({
      collection: 'document-texts',
      where: { filename: { equals: document.filename } },
    })
    assert.equal(totalDocs, 0)
    const left = await readdir(join(portal.dataDir, 'media'))
    // The document, its thumbnail where it had been read already, the image in every size.
    const gone = [...before].filter((file) => !left.includes(file))
    const sizes = Object.values(image.sizes).map((size) => (size as Row).filename)
    for (const file of [document.filename, image.filename, ...sizes])
      assert.ok(gone.includes(file), `${file} of ${gone.join()}`)
    docOf(await remove(anci, entry.id, { passage: name }), 201)
  })
})

describe('who may', () => {
  const expected: Record<string, string> = {
    part: '403',
    sOwn: '403',
    mOwn: '403',
    sCo: '403',
    mCo: '403',
    sNam: '403',
    mNam: '403',
    sOth: '403',
    mOth: '403',
    anci: '201',
    mini: '403',
    admi: '201',
    susp: '404',
    invi: '404',
    ende: '404',
  }
  for (const [who, status] of Object.entries(expected))
    test(`${who}: ${status}`, async () => {
      const entry = await shared()
      const answer = await remove(cast.client(who as CastKey), entry, { passage: 'parole rare' })
      assert.equal(String(answer.status), status, answer.text)
    })

  test('nobody in particular: 404; a draft that ANCI does not read: 404; the technicians do', async () => {
    assert.equal(
      (await remove(portal.nobody, await shared(), { passage: 'parole rare' })).status,
      404,
    )
    const draft = docOf(
      await staff.post('/api/resources', { kind: 'tool', title: 'Bozza con parole rare' }),
      201,
    )
    assertRefused(await remove(anci, draft.id, { passage: 'parole rare' }), 404, 'not_found')
    docOf(await remove(cast.client('admi'), draft.id, { passage: 'parole rare' }), 201)
  })

  test('why is read by ANCI and the technicians alone; that it was, by every reader', async () => {
    const entry = await shared()
    docOf(await remove(anci, entry, { passage: 'parole rare' }), 201)
    const asked = `/api/removals?where[row][equals]=${entry}`
    assert.equal((await anci.get(asked)).body.docs[0].reason, reason)
    assert.equal((await manager.get(asked)).status, 403)
    const row = docOf(await staff.get(`/api/resources/${entry}`))
    const page = await cast.client('part').get(`/it/risorse/${row.slug}`)
    assert.match(page.text, /è stato rimosso definitivamente un passaggio/)
    assert.ok(!page.text.includes(reason))
  })
})

/** An entry the whole network reads, with words to remove. */
async function shared(): Promise<string> {
  const { id } = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
    straight: true,
    data: { summary: 'Ci sono parole rare qui.' },
  })
  return id
}

/** What is left once the index has been made anew. */
async function settledTraces(): Promise<string[]> {
  for (let attempt = 0; attempt < 100 && (await filesHolding('search')).length > 0; attempt += 1)
    await setTimeout(100)
  return traces()
}

/** Files under the portal's folder, and collections, that hold either word. */
async function traces(): Promise<string[]> {
  const holding = await filesHolding('')
  if (portal.database === 'mongodb')
    await withMongo(String(portal.env.databaseUri), async (own) => {
      for (const { name: collection } of await own.listCollections().toArray())
        for (const row of await own.collection(collection).find().toArray())
          if (rare.test(JSON.stringify(row))) holding.push(`${collection} ${String(row._id)}`)
    })
  return holding
}

const rare = /zaffirina|quarzelli/i

async function filesHolding(folder: string): Promise<string[]> {
  const holding: string[] = []
  const from = join(portal.dataDir, folder)
  for (const file of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    if (rare.test(bytes.toString('latin1'))) holding.push(path.slice(portal.dataDir.length + 1))
  }
  return holding
}
