import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTextDocument } from '../../src/documents/localise/text-document'
import { documentTypes } from '../../src/documents/document-types'
import { send } from '../files/send'
import { buildResource } from '../support/build-resource'
import type { Client, Row } from '../support/client'
import { startPortal, type Portal } from '../support/portal'
import { docx, odt, p, run } from './made'

let portal: Portal
let staff: Client
before(async () => {
  portal = await startPortal()
  staff = portal.as('borgo.staff')
})
after(() => portal.stop())

const rows = [
  { placeholder: '[ufficio competente]', help: 'Chi riceve la domanda' },
  { placeholder: '[numero verde]', help: 'A cui risponde una persona' },
]

async function document(bytes: Buffer, name: string): Promise<Row> {
  const { status, body, text } = await send(staff, 'documents', bytes, name)
  assert.equal(status, 201, text)
  return body.doc
}

/** A tool of Borgo with these documents, where the state says. */
async function tool(workflow: 'draft' | 'network' | 'public', documents: Row[], toLocalise = rows) {
  const owner = documents[0]?.organisation
  return buildResource(portal, {
    organisation: String(owner?.id ?? owner),
    kind: 'tool',
    provenance: 'demonstration',
    workflow,
    data: { documents: documents.map(({ id }) => id), toLocalise },
  })
}

async function fill(who: Client, path: string, fields: Record<string, string>) {
  const token = typeof who.token === 'function' ? await who.token() : who.token
  const answer = await fetch(who.url + path, {
    method: 'POST',
    headers: token === null ? {} : { authorization: `JWT ${token}` },
    body: new URLSearchParams(fields),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

const wordBytes = () =>
  docx(p(run('Rivolgersi a [ufficio '), run('competente]')) + p(run('[sindaco]')))

test('whoever reads a tool and opens its document adapts it; for the others there is nothing', async () => {
  const file = await document(wordBytes(), 'Protocollo.docx')
  const who: [Client, boolean, boolean, boolean][] = [
    [portal.nobody, true, false, false],
    [portal.as('partner'), true, true, false],
    [portal.as('borgo.staff'), true, true, true],
    [portal.as('borgo.manager'), true, true, true],
    [portal.as('porto.staff'), true, true, false],
    [portal.as('anci.first'), true, true, false],
    [portal.as('ministry.first'), true, true, false],
    [portal.as('admin'), true, true, true],
  ]
  for (const [at, workflow] of (['public', 'network', 'draft'] as const).entries()) {
    const own = at === 0 ? file : await document(wordBytes(), 'Protocollo.docx')
    const { slug } = await tool(workflow, [own])
    const path = `/it/risorse/${slug}/adatta`
    const seen = (await staff.get(`${path}/${own.id}`)).text
    const field = /name="(part-[\da-f]+)"/.exec(seen)?.[1] ?? ''
    for (const [client, ...allowed] of who) {
      const expected = allowed[at] ? 200 : 404
      assert.equal((await client.get(path)).status, expected, `${client.name} ${workflow}`)
      const { status } = await fill(client, `${path}/${own.id}`, { [field]: 'Ufficio casa' })
      assert.equal(status, expected, `${client.name} ${workflow}`)
    }
  }
})

test('the parts are asked one by one, and come back in the document, named for the city', async () => {
  for (const [bytes, format] of [
    [wordBytes(), 'docx'],
    [
      odt(
        '<text:p>Rivolgersi a [ufficio <text:span>competente]</text:span></text:p><text:p>[sindaco]</text:p>',
      ),
      'odt',
    ],
  ] as const) {
    const file = await document(bytes, `Protocollo sanità.${format}`)
    const { slug } = await tool('public', [file])
    const path = `/it/risorse/${slug}/adatta`
    const { text } = await staff.get(path)
    assert.match(text, /Chi riceve la domanda/)
    assert.match(text, /Non conserviamo niente/)
    assert.match(text, /Non sono in questo documento[\s\S]*\[numero verde\]/)
    assert.match(text, /Sembrano altre parti da riempire[\s\S]*\[sindaco\]/)
    assert.match(text, /name="city"[^>]*value="Borgo Esempio"/)
    const [listed = '', other = ''] = [...text.matchAll(/name="(part-[\da-f]+)"/g)].map(
      ([, name]) => name,
    )
    const before = await portal.payload.db.count({ collection: 'documents' })
    const answer = await fill(staff, `${path}/${file.id}`, {
      [listed]: 'Ufficio casa',
      [other]: '',
      city: 'Borgo Esempio / à',
    })
    assert.equal(answer.headers.get('content-type'), documentTypes[format])
    assert.match(
      decodeURIComponent(answer.headers.get('content-disposition') ?? ''),
      new RegExp(`filename\\*=UTF-8''Protocollo sanità – Borgo Esempio à\\.${format}$`),
    )
    assert.equal(answer.headers.get('cache-control'), 'private, no-store')
    const opened = await openTextDocument(answer.bytes, `a.${format}`)
    assert.ok(!('refused' in opened))
    assert.deepEqual(
      opened.texts.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)),
      ['Rivolgersi a Ufficio casa', '[sindaco]'],
    )
    // Nothing is stored: no file, no row.
    assert.deepEqual(await portal.payload.db.count({ collection: 'documents' }), before)
  }
})

test('nothing written, or too much, comes back with what was typed', async () => {
  const file = await document(wordBytes(), 'Protocollo.docx')
  const { slug } = await tool('public', [file])
  const path = `/it/risorse/${slug}/adatta/${file.id}`
  const { text } = await staff.get(path)
  const field = /name="(part-[\da-f]+)"/.exec(text)?.[1] ?? ''
  const empty = await fill(staff, path, { city: 'Monte Esempio' })
  assert.equal(empty.status, 422)
  assert.match(empty.bytes.toString(), /Scrivi almeno una delle parti[\s\S]*Monte Esempio/)
  const long = await fill(staff, path, { [field]: 'a'.repeat(2001) })
  assert.equal(long.status, 422)
  assert.match(long.bytes.toString(), /Accorcia «\[ufficio competente\]»/)
})

test('several documents are chosen from; one that cannot be filled in says why', async () => {
  const first = await document(wordBytes(), 'Primo.docx')
  const foreign =
    '<Relationships><Relationship Id="rId1" Type="x/oleObject" Target="http://altrove.example/" TargetMode="External"/></Relationships>'
  const second = await document(
    docx(p(run('[a]')), { more: [{ name: 'word/_rels/document.xml.rels', content: foreign }] }),
    'Secondo.docx',
  )
  const { slug } = await tool('public', [first, second])
  const choice = await portal.nobody.get(`/en/resources/${slug}/localise`)
  assert.match(choice.text, /Which document[\s\S]*Primo\.docx[\s\S]*Secondo\.docx/)
  const refused = await portal.nobody.get(`/en/resources/${slug}/localise/${second.id}`)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /calls for content from other sites/)
  // The document of another entry is none of this one's.
  const other = await document(wordBytes(), 'Altro.docx')
  assert.equal((await staff.get(`/en/resources/${slug}/localise/${other.id}`)).status, 404)
})

test('a tool without parts to adapt, or without such a document, offers nothing', async () => {
  const file = await document(wordBytes(), 'Protocollo.docx')
  const bare = await tool('public', [file], [])
  assert.equal((await staff.get(`/it/risorse/${bare.slug}/adatta`)).status, 404)
  const porto = '/it/risorse/porto-esempio-lo-sportello-che-si-sposta'
  assert.equal((await staff.get(`${porto}/adatta`)).status, 404)
  const page = await portal.nobody.get('/it/risorse/porto-esempio-la-scheda-di-primo-colloquio')
  assert.match(page.text, /porto-esempio-la-scheda-di-primo-colloquio\/adatta"/)
})
