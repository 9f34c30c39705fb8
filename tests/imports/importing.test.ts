import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { beginRun } from '../../src/domain/imports/import-run'
import { importTable } from '../../src/jobs/imports/import-table'
import { castKeys, newCast, type Cast } from '../support/cast'
import type { Client } from '../support/client'
import { startPortal, type Portal } from '../support/portal'
import { messyTable } from './messy-table'
import { runImport } from './run-import'

let portal: Portal
let cast: Cast

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const list = '/it/area-personale/importazioni'

function sent(bytes: Buffer, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  return form
}

/** Sends a table for a dry run; answers the address of its page. */
async function looked(who: Client, bytes: Buffer, name: string, mapping = ''): Promise<string> {
  const answer = await who.post(list, sent(bytes, name, { mapping }))
  assert.equal(answer.status, 303, answer.text.slice(0, 2000))
  return answer.headers.get('location') ?? ''
}

/** The page of a run that is over. */
async function over(who: Client, address: string): Promise<string> {
  for (let asked = 0; asked < 60; asked += 1) {
    const { status, text } = await who.get(address)
    assert.equal(status, 200)
    if (!text.includes('<progress') && !/in attesa|in corso/.test(text)) return text
    await setTimeout(500)
  }
  throw new Error(`${address} does not end`)
}

const act = (who: Client, address: string, fields: Record<string, string>) =>
  who.post(address, new URLSearchParams(fields))

const count = async (collection: 'resources' | 'imported-rows') =>
  (await portal.payload.db.count({ collection, where: {} })).totalDocs

const lines = (text: string): string[][] => parse(text, { bom: true, delimiter: ';' })

const borgo = (rows: string, head = 'Codice;Titolo;Area;Costo') => Buffer.from(`${head}\n${rows}`)
const mapping = `kind: model
organisation: borgo-esempio
key: Codice
columns:
  Codice: null
  Titolo: title
  Area: topics
  Costo: costs[1].amount
`

test('a table is tried, then becomes drafts of its city alone, whose people read where it came from', async () => {
  const anci = cast.people.anci.client
  const before = await count('resources')
  const table = borgo(
    'A1;Orto dei nonni;housing;1.200\nA2;Cena di quartiere;Impegno civcio;\n;;;\n',
  )
  const page = await looked(anci, table, 'orti.csv', mapping)
  const dry = await over(anci, page)
  assert.match(dry, /una scheda da creare/)
  assert.match(dry, /Forse «Impegno civico»/)
  assert.equal(await count('resources'), before)
  assert.equal((await act(anci, page, { do: 'write' })).status, 303)
  // A second click finds it on its way.
  assert.equal((await act(anci, page, { do: 'write' })).status, 303)
  assert.match(await over(anci, page), /Importazione finita/)
  assert.equal(await count('resources'), before + 1)

  const { docs } = await portal.payload.find({
    collection: 'resources',
    where: { title: { equals: 'Orto dei nonni' } },
    depth: 1,
    // As the system: what was stored.
    overrideAccess: true,
  })
  const [entry] = docs
  assert.ok(entry)
  assert.equal(entry.workflow, 'draft')
  assert.equal(entry._status, 'draft')
  assert.equal(entry.provenance, 'city')
  assert.equal(entry.slug, 'orto-dei-nonni')
  assert.equal((entry.organisation as { slug?: string }).slug, 'borgo-esempio')
  assert.equal(entry.costs?.[0]?.amount, 1200)
  assert.equal((entry.topics?.[0] as { slug?: string }).slug, 'housing')

  const own = await portal.as('borgo.staff').get('/it/risorse/orto-dei-nonni/anteprima')
  assert.equal(own.status, 200)
  assert.match(own.text, /l’ha importata da un file/)
  assert.match(own.text, /orti\.csv › 2/)
  for (const other of [portal.nobody, portal.as('porto.manager'), cast.client('part'), anci])
    assert.equal((await other.get('/it/risorse/orto-dei-nonni/anteprima')).status, 404, other.name)

  const again = await over(anci, await looked(anci, table, 'orti.csv', mapping))
  assert.match(again, /nessuna scheda da creare/)
  assert.match(again, /una già nel portale/)
  assert.doesNotMatch(again, /Importa una scheda/)
})

test('what was set aside comes back under its headers, mended and imported with the same mapping', async () => {
  const anci = cast.people.anci.client
  const head = 'Buone pratiche;;;\n;;;\nCodice;Titolo;Area;Costo'
  const rows = 'B1;=1+1;abc;5\nB2;+39;housing;circa 3\nB3;Mensa;housing;12,5\n'
  const page = await looked(anci, borgo(rows, head), 'messe.csv', mapping)
  const text = await over(anci, page)
  assert.match(text, /2 da correggere/)
  const rejects = await anci.get(`${page}/rejects.csv`)
  assert.match(rejects.headers.get('content-disposition') ?? '', /^attachment/)
  const report = await anci.get(`${page}/report.csv`)
  for (const file of [rejects, report])
    for (const cell of lines(file.text).flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
  assert.deepEqual(lines(rejects.text)[3], ['B1', "'=1+1", 'abc', '5'])
  assert.deepEqual(
    lines(report.text)
      .slice(1)
      .map(([row, field]) => [row, field]),
    [
      ['4', 'Area (Area di lavoro e argomenti)'],
      ['5', 'Costo (Costi – Importo in euro)'],
    ],
  )
  const mended = rejects.text.replace('abc', 'housing').replace('circa 3', '3')
  const fixed = await looked(anci, Buffer.from(mended), 'messe-rejects.csv', mapping)
  assert.match(await over(anci, fixed), /2 schede da creare/)
  await act(anci, fixed, { do: 'write' })
  await over(anci, fixed)
  const { totalDocs } = await portal.payload.count({
    collection: 'resources',
    where: { title: { in: ['=1+1', '+39'] } },
    // As the system: what was stored.
    overrideAccess: true,
  })
  assert.equal(totalDocs, 2)
})

test('a mapping is suggested, and one that is wrong says where and what was meant', async () => {
  const admin = cast.people.admi.client
  const sample = await readFile('docs/import/sample.csv')
  const page = await looked(admin, sample, 'sample.csv')
  const suggested = await over(admin, page)
  for (const line of [
    'organisation: { column: &quot;Comune&quot; }',
    'key: [&quot;Cod.&quot;]',
    '&quot;Titolo&quot;: title',
    '&quot;Periodo / Dal&quot;: period.from',
    '&quot;Costo annuo&quot;: costs[1].amount',
  ])
    assert.ok(suggested.includes(line), line)
  const own = await readFile('docs/import/mapping.yaml', 'utf8')
  const wrong = own
    .replace('Titolo: title', 'Titolo: tittle')
    .replace('language: it', 'lingua: it')
    .replace("'costs[1].per': year", "'costs[1].per': secolo")
  await act(admin, page, { do: 'try', mapping: wrong })
  assert.match(await over(admin, page), /riga \d+: «lingua» non è un’impostazione/)
  await act(admin, page, { do: 'try', mapping: wrong.replace('lingua: it', 'language: it') })
  const said = await over(admin, page)
  assert.match(said, /riga \d+: «tittle» non è un campo: forse «title»/)
  await act(admin, page, { do: 'try', mapping: own.replace('Titolo: title', 'Titoli: title') })
  assert.match(await over(admin, page), /non c’è la colonna «Titoli»: forse «Titolo»/)
  assert.equal((await act(admin, page, { do: 'write' })).status, 409)
  await act(admin, page, { do: 'try', mapping: own })
  const dry = await over(admin, page)
  assert.match(dry, /2 schede da creare/)
  assert.match(dry, /javascript:alert\(1\)/)
})

test('files that are no tables are refused on the page, with what to do', async () => {
  const anci = cast.people.anci.client
  const refused: [Buffer, string, RegExp][] = [
    [Buffer.alloc(0), 'vuoto.csv', /Il file è vuoto/],
    [Buffer.from('parole'), 'tabella.xlsx', /non corrisponde all’estensione/],
    [Buffer.from('%PDF-1.7'), 'tabella.pdf', /danneggiato|XLSX e CSV/],
    [Buffer.from('1;2;3\n4;5;6\n'), 'numeri.csv', /intestazioni/],
  ]
  for (const [bytes, name, words] of refused) {
    const answer = await anci.post(list, sent(bytes, name))
    assert.equal(answer.status, 422, name)
    assert.match(answer.text, words)
  }
  assert.equal((await anci.post(list, new URLSearchParams({ mapping }))).status, 415)
  assert.equal((await anci.get(`${list}/nessuna`)).status, 404)
})

test('only ANCI and the technicians import, read how it went and take its files', async () => {
  const anci = cast.people.anci.client
  const page = await looked(anci, borgo('C1;Scheda riservata;zzz;1\n'), 'riservata.csv', mapping)
  await over(anci, page)
  const id = page.split('/').at(-1) ?? ''
  for (const key of castKeys) {
    const who = cast.client(key)
    const may = key === 'anci' || key === 'admi'
    const member = !['anon', 'susp', 'invi', 'ende'].includes(key)
    const reading = may ? 200 : member ? 404 : 303
    for (const path of [
      list,
      '/en/my-area/imports',
      page,
      `${page}/report.csv`,
      `${page}/rejects.csv`,
    ]) {
      const answer = await who.get(path)
      assert.equal(answer.status, reading, `${key} GET ${path}`)
      if (!may) assert.doesNotMatch(answer.text, /Scheda riservata|zzz/)
    }
    const doing = may ? 303 : member ? 403 : 401
    assert.equal((await act(who, page, { do: 'try', mapping })).status, doing, `${key} POST run`)
    if (may) await over(who, page)
    const upload = await who.post(list, sent(borgo('D1;D;;\n'), 'd.csv', { mapping }))
    assert.equal(upload.status, doing, `${key} POST`)
    assert.equal((await who.get('/api/imports')).status, may ? 200 : 403, `${key} REST`)
    assert.equal((await who.get(`/api/imports/${id}`)).status, may ? 200 : 404, `${key} REST one`)
    assert.equal((await who.get('/api/imported-rows')).status, 403, `${key} rows`)
    assert.equal(
      (await who.post('/api/imports', { name: 'x', state: 'waiting', mapping: 'x' })).status,
      403,
    )
    assert.equal((await who.patch(`/api/imports/${id}`, { state: 'waiting' })).status, 403)
    const area = await who.get('/it/area-personale')
    assert.equal(area.text.includes(`href="${list}"`), may, `${key} link`)
  }
})

test('a messy table gives what it must; stopped on the way it goes on, and a second time writes nothing', async () => {
  const { bytes, mapping: own, expected } = messyTable(120)
  const input = { bytes, name: 'buone-pratiche.csv', mapping: own }
  const rows = await count('imported-rows')
  const run = await beginRun(portal.payload, { name: input.name, mapping: own, by: null })
  const stopping = new AbortController()
  const first = await importTable(portal.payload, input, {
    write: { run, actor: null },
    aside: null,
    signal: stopping.signal,
    progress: ({ created }) => void (created >= 20 && stopping.abort()),
  })
  assert.equal(first.isWhole, false)
  const whole = await importTable(portal.payload, input, {
    write: { run, actor: null },
    aside: null,
  })
  const { total, created, rejected, skipped, unchanged } = whole.counts
  assert.deepEqual({ total, created, rejected, skipped }, expected)
  assert.equal(unchanged, 0)
  assert.equal((await count('imported-rows')) - rows, expected.created)
  const later = await beginRun(portal.payload, { name: input.name, mapping: own, by: null })
  const second = await importTable(portal.payload, input, {
    write: { run: later, actor: null },
    aside: null,
  })
  assert.deepEqual(
    { ...second.counts },
    { ...whole.counts, created: 0, unchanged: expected.created },
  )
  assert.equal((await count('imported-rows')) - rows, expected.created)
})

test('the command writes beside a portal that runs, which has its entries at once', async () => {
  const { bytes, mapping: own, expected } = messyTable(45)
  const renamed = Buffer.from(bytes.toString('latin1').replaceAll('BP-', 'XX-'), 'latin1')
  const [file, map] = [join(portal.dataDir, 'altre.csv'), join(portal.dataDir, 'mappa.yaml')]
  await writeFile(file, renamed)
  await writeFile(map, own)
  const env = { DATA_DIR: portal.dataDir }
  const nobody = runImport(
    [file, '--map', map, '--write', '--as', portal.user('borgo.manager').email],
    env,
  )
  assert.equal(await nobody.ended, 2, nobody.said())
  assert.match(nobody.said(), /non è un account attivo di ANCI/)
  const rows = await count('imported-rows')
  const written = runImport([file, '--map', map, '--write', '--as', cast.people.anci.email], env)
  assert.equal(await written.ended, 0, written.said())
  // One process writes SQLite: the portal that runs.
  assert.equal(
    /Il portale è aperto: importa lui/.test(written.said()),
    portal.database === 'sqlite',
  )
  assert.match(written.said(), new RegExp(`${expected.created} bozze create`))
  assert.equal((await count('imported-rows')) - rows, expected.created)
  const runs = await cast.people.anci.client.get(list)
  assert.match(runs.text, /altre\.csv/)
  assert.match(runs.text, /Persona anci/)
})
