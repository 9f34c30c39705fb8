import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { documentTypes } from '../../src/documents/document-types'
import { office, oldOffice, openDocument, pdf, zip } from '../files/made'
import type { Answer, Client, Row } from '../support/client'
import { startPortal, type Portal } from '../support/portal'
import { changedForm, PaperForm, paragraphXml } from './fill'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const page = '/it/risorse/nuova/modulo-word'
const englishPage = '/en/resources/new/word-form'

async function formOf(who: Client, kind: string, at = page): Promise<Buffer> {
  const token = typeof who.token === 'function' ? await who.token() : who.token
  const answer = await fetch(`${who.url}${at}/${kind}`, {
    headers: { authorization: `JWT ${token}` },
  })
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-type'), documentTypes.docx)
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /^attachment; filename="[\w .-]+\.docx"/,
  )
  return Buffer.from(await answer.arrayBuffer())
}

const filledBy = (form: Buffer, fill: (form: PaperForm) => PaperForm) =>
  changedForm(form, (xml) => fill(new PaperForm(xml)).xml)

function send(
  who: Client,
  bytes: Buffer | null,
  name = 'modulo.docx',
  once = '',
  at = page,
): Promise<Answer> {
  const form = new FormData()
  form.append('once', once)
  form.append('file', bytes ? new Blob([new Uint8Array(bytes)]) : new Blob([]), bytes ? name : '')
  return who.post(at, form)
}

/** The drafts of this title, whosever they are. */
async function drafts(title: string): Promise<Row[]> {
  const { docs } = await portal.payload.db.find<Row>({
    collection: 'resources',
    where: { title: { equals: title } },
    locale: 'it',
    pagination: false,
  })
  return docs
}

test('who may begin an entry gets the form and may bring it back; others find nothing', async () => {
  const titled = await filledBy(await formOf(portal.as('borgo.staff'), 'tool'), (form) =>
    form.write('title', 'Scheda di prova degli accessi'),
  )
  const expected: [Client, number, number, number][] = [
    [portal.nobody, 303, 303, 401],
    [portal.as('partner'), 404, 404, 403],
    [portal.as('borgo.staff'), 200, 200, 200],
    [portal.as('borgo.manager'), 200, 200, 200],
    [portal.as('porto.staff'), 200, 200, 200],
    [portal.as('anci.first'), 200, 200, 200],
    [portal.as('ministry.first'), 200, 200, 200],
    [portal.as('admin'), 404, 404, 403],
  ]
  for (const [who, seen, taken, sent] of expected) {
    assert.equal((await who.get(page)).status, seen, who.name)
    assert.equal((await who.get(`${page}/tool`)).status, taken, who.name)
    assert.equal((await send(who, titled)).status, sent, who.name)
  }
  const made = await drafts('Scheda di prova degli accessi')
  assert.equal(made.length, 5)
  for (const draft of made) assert.deepEqual([draft.workflow, draft._status], ['draft', 'draft'])
  const owners = await portal.as('borgo.staff').get('/api/organisations?limit=100&depth=0')
  const slugs = new Map(owners.body.docs.map((one: Row) => [one.id, one.slug]))
  assert.deepEqual(made.map(({ organisation }) => slugs.get(organisation)).sort(), [
    'anci',
    'borgo-esempio',
    'borgo-esempio',
    'ministero-interno',
    'porto-esempio',
  ])
  // A suspended person has no session any more.
  const suspended = portal.nobody.with({ authorization: 'JWT nothing' })
  assert.equal((await send(suspended, titled)).status, 401)
})

describe('a filled form', () => {
  test('becomes a draft of its kind, with its topics, rows and words', async () => {
    const form = await filledBy(await formOf(portal.as('borgo.staff'), 'model'), (one) =>
      one
        .write('title', 'Una casa dopo l’accoglienza')
        .tick('topics', 'Housing e inclusione abitativa')
        .part('period', 'Dal', 'marzo 2023')
        .tick('edition', 'LGNET3')
        .write('problem', 'Primo.', 'Secondo.')
        .rows('costs', [['Fondo', '12.500,00 €', 'Ogni anno', 'FAMI']])
        .rows('partners', [
          ['Cooperativa', ''],
          ['', 'Porto Esempio'],
        ])
        .rows('evidence', [['Risultato', 'meno di 5', 'persone', '2023']]),
    )
    const answer = await send(portal.as('borgo.staff'), form)
    assert.equal(answer.status, 200, answer.text)
    const id = /\/admin\/collections\/resources\/([\w-]+)/.exec(answer.text)?.[1] ?? ''
    const draft = (await portal.as('borgo.staff').get(`/api/resources/${id}?draft=true&depth=1`))
      .body
    assert.deepEqual(
      [draft.kind, draft.title, draft.workflow, draft.edition.code, draft.period.from],
      ['model', 'Una casa dopo l’accoglienza', 'draft', 'LGNET3', '2023-03-01T00:00:00.000Z'],
    )
    assert.deepEqual(
      draft.topics.map((topic: Row) => topic.label),
      ['Housing e inclusione abitativa'],
    )
    assert.equal(draft.problem.root.children.length, 2)
    assert.deepEqual(
      [draft.costs[0].amount, draft.costs[0].per, draft.partners[1].organisation.name],
      [12500, 'year', 'Porto Esempio'],
    )
    // What was not answered is as in every new entry.
    assert.deepEqual([draft.licence, draft.shownTo.costs], ['CC-BY-4.0', 'institutions'])
    // What could not be read is there to be copied.
    assert.match(answer.text, /Una cosa non è entrata nella bozza/)
    assert.match(answer.text, /meno di 5/)
    assert.match(answer.text, /Prima di inviarla completa: .*Che cosa fanno/)
  })

  test('of the other language writes that language, and says so', async () => {
    const staff = portal.as('borgo.staff')
    const form = await filledBy(await formOf(staff, 'report', englishPage), (one) =>
      one.write('title', 'Report in English').write('lessons', 'Begin early.'),
    )
    const answer = await send(staff, form)
    assert.match(answer.text, /modulo in inglese/)
    const id = /\/admin\/collections\/resources\/([\w-]+)/.exec(answer.text)?.[1] ?? ''
    const draft = (await staff.get(`/api/resources/${id}?draft=true&locale=all&depth=0`)).body
    assert.deepEqual(draft.title, { en: 'Report in English' })
  })

  test('sent twice by one click makes one draft; another file of the same page makes another', async () => {
    const staff = portal.as('borgo.staff')
    const empty = await formOf(staff, 'tool')
    const one = await filledBy(empty, (form) => form.write('title', 'Doppio invio'))
    const other = await filledBy(empty, (form) => form.write('title', 'Altro invio'))
    const answers = await Promise.all([
      send(staff, one, 'modulo.docx', 'click'),
      send(staff, one, 'modulo.docx', 'click'),
      send(staff, other, 'modulo.docx', 'click'),
      send(portal.as('borgo.manager'), one, 'modulo.docx', 'click'),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    )
    assert.equal((await drafts('Doppio invio')).length, 2)
    assert.equal((await drafts('Altro invio')).length, 1)
  })

  test('saved by LibreOffice as ODT becomes the same draft', async () => {
    const bytes = await readFile('tests/word-form/saved-by-libreoffice/report.odt')
    const answer = await send(portal.as('borgo.staff'), bytes, 'relazione.odt')
    assert.equal(answer.status, 200, answer.text)
    const [draft] = await drafts('Relazione 2023 dello sportello')
    assert.deepEqual(
      [draft.kind, draft.indicators[0].actual, draft.actions.length],
      ['report', 80, 2],
    )
  })
})

describe('what is no filled form is told plainly, and makes nothing', () => {
  const part = (name: string, content: string | Buffer) => ({ name, content })
  const word = (document: string, more: { name: string; content: string }[] = []) =>
    office('docx', [
      part(
        '_rels/.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      part('word/document.xml', document),
      ...more,
    ])
  const body = (inner: string) =>
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`

  test('files of every wrong kind', async () => {
    const entities = body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>').replace(
      '?>',
      '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    )
    const cases: [string, Buffer | null, string, RegExp, number][] = [
      ['no file', null, '', /Scegli il file/, 422],
      ['empty', Buffer.alloc(0), 'a.docx', /vuoto/, 422],
      ['too large', Buffer.alloc(11 * 1024 * 1024, 'a'), 'a.docx', /10 MB/, 413],
      ['a PDF', pdf(), 'a.pdf', /documento di testo/, 422],
      ['a sheet', office('xlsx'), 'a.xlsx', /documento di testo/, 422],
      ['a picture', Buffer.from('\u0089PNG\r\n'), 'a.png', /documento di testo/, 422],
      ['an old document', oldOffice, 'a.doc', /anteriore al 2007/, 422],
      ['with macros', office('docx', [part('word/vbaProject.bin', 'x')]), 'a.docx', /macro/, 422],
      ['cut', office('docx').subarray(0, 100), 'a.docx', /danneggiato/, 422],
      ['no document in it', office('docx'), 'a.docx', /danneggiato/, 422],
      ['another ending', office('docx'), 'a.odt', /non corrisponde/, 422],
      [
        'a bomb',
        office('docx', [part('word/x.xml', Buffer.alloc(30_000_000))]),
        'a.docx',
        /troppo lungo/,
        422,
      ],
      [
        'long words',
        word(body(`<w:p><w:r><w:t>${'parola '.repeat(900_000)}</w:t></w:r></w:p>`)),
        'a.docx',
        /troppo lungo/,
        422,
      ],
      ['entities', word(entities), 'a.docx', /danneggiato/, 422],
      ['broken XML', word(body('<w:p><w:r>')), 'a.docx', /danneggiato|non ci sono le domande/, 422],
      [
        'a letter',
        word(body(paragraphXml('Gentile collega'))),
        'a.docx',
        /non ci sono le domande/,
        422,
      ],
      ['an ODT without questions', openDocument('text'), 'a.odt', /non ci sono le domande/, 422],
      [
        'a zip',
        zip([{ name: 'a.txt', content: 'a' }]),
        'a.docx',
        /documento di testo|non corrisponde/,
        422,
      ],
    ]
    const before = await portal.payload.db.count({ collection: 'resources' })
    for (const [what, bytes, name, said, status] of cases) {
      const answer = await send(portal.as('borgo.staff'), bytes, name)
      assert.equal(answer.status, status, what)
      assert.match(answer.text, said, what)
      assert.match(answer.text, /type="file"/, what)
    }
    const after = await portal.payload.db.count({ collection: 'resources' })
    assert.equal(after.totalDocs, before.totalDocs)
  })

  test('nested without end, or a table without end, is refused or read in a moment', async () => {
    const deep = body(
      `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`,
    )
    const row = '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'
    const tables = body(`<w:tbl>${row.repeat(60_000)}</w:tbl>`)
    for (const xml of [deep, tables]) {
      const began = performance.now()
      const answer = await send(portal.as('borgo.staff'), word(xml))
      assert.equal(answer.status, 422)
      assert.ok(performance.now() - began < 8000, `${performance.now() - began}`)
    }
  })

  test('a form without a title says where to write it', async () => {
    const form = await filledBy(await formOf(portal.as('borgo.staff'), 'model'), (one) =>
      one.write('problem', 'Senza titolo.'),
    )
    const answer = await send(portal.as('borgo.staff'), form)
    assert.equal(answer.status, 422)
    assert.match(answer.text, /scrivilo sotto la domanda «Titolo»/)
  })

  test('a body that is no form, or comes from elsewhere', async () => {
    const staff = portal.as('borgo.staff')
    assert.equal((await staff.post(page, new URLSearchParams({ a: '1' }))).status, 415)
    const broken = await staff.ask('POST', page, undefined, {
      'content-type': 'multipart/form-data; boundary=x',
    })
    assert.equal(broken.status, 400)
    const foreign = await staff.post(page, new FormData(), { origin: 'https://altrove.example' })
    assert.equal(foreign.status, 403)
  })
})
