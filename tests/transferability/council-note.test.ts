import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import mammoth from 'mammoth'
import type { Browser } from 'playwright-core'
import { richText } from '../../seed/rich-text'
import { factors } from '../../src/domain/transferability/factors'
import { download } from '../exports/download'
import { unzipped } from '../exports/read-exports'
import { openBrowser } from '../support/browser'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { castKeys, newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let browser: Browser
before(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), openBrowser()])
  cast = await newCast(portal)
})
after(async () => {
  await browser.close()
  await portal.stop()
})

const porto = 'porto-esempio-lo-sportello-che-si-sposta'

interface Note {
  html: string
  /** Of the parts that stand on every page. */
  header: string
  footer: string
  name: string
}

async function noteAt(who: string, path: string): Promise<Note> {
  const client = who in cast.people ? cast.client(who as 'sOwn') : portal.as(who)
  const { status, headers, bytes } = await download(client, path)
  assert.equal(status, 200, `${path} to ${who}: ${String(bytes).slice(0, 200)}`)
  const parts = await unzipped(bytes)
  const words = (part: string) => {
    const [, xml] = [...parts].find(([name]) => name.startsWith(`word/${part}`)) ?? []
    return String(xml).replaceAll(/<[^>]+>/g, '')
  }
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes })
  return {
    html,
    header: words('header'),
    footer: words('footer'),
    name: decodeURIComponent(headers.get('content-disposition') ?? ''),
  }
}

const headings = (html: string) => [...html.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, text]) => text)

/** Its text under a heading, up to the next. */
const under = (html: string, heading: string) =>
  (html.split(`<h1>${heading}</h1>`)[1] ?? '')
    .split('<h1>')[0]
    ?.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/ +/g, ' ') ?? ''

/** Letters as wide as Calibri's, its line, the note's sizes and margins. */
async function pagesOf({ html }: Note): Promise<number> {
  const font = await readFile(
    'node_modules/@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff2',
  )
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: Note; src: url(data:font/woff2;base64,${font.toString('base64')}) }
    @page { size: A4; margin: 22mm 20mm 18mm }
    body { font: 10pt/1.25 Note; margin: 0 }
    p { margin: 0 0 3pt } ul { margin: 0; padding-left: 36pt } li { margin-bottom: 1.5pt }
    h1 { font-size: 11pt; margin: 6pt 0 1.5pt; break-after: avoid }
    table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin-bottom: 3pt }
    td, th { padding: 1pt 6pt 1pt 0; text-align: left; vertical-align: top; width: 30% }
    td:first-child { width: 50% } td p, th p { margin: 0 } tr { break-inside: avoid }
  </style>${html}`)
  await page.evaluate(() => document.fonts.ready)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** As much as a field takes, in words that do not end a sentence. */
const long = (characters: number) =>
  'accompagnamento individualizzato '.repeat(characters).slice(0, characters).trim()

const italian = [
  'Che cosa si propone',
  'Il bisogno',
  'Che cosa fanno a Porto Esempio',
  'Risultati e fonti',
  'Costi e personale',
  'Procedura e norme',
  'Che cosa va cambiato a Valle Esempio',
  'Rischi',
  'Contatti e fonte',
]

describe('the note of a city that wonders', () => {
  test('has the entry’s parts and says what nobody has written yet', async () => {
    const note = await noteAt('valle.manager', `/it/risorse/${porto}/nota-giunta.docx`)
    assert.deepEqual(headings(note.html), italian)
    assert.match(under(note.html, 'Che cosa si propone'), /Non ancora fatta\./)
    assert.match(
      under(note.html, italian[2] ?? ''),
      /Stessi giorni, stesse persone \(indispensabile\)/,
    )
    assert.match(under(note.html, 'Risultati e fonti'), /61 % \(2024\).*Registro degli accessi/s)
    assert.match(
      under(note.html, 'Costi e personale'),
      /Mediazione linguistica: 46\.000\s€ all’anno/,
    )
    assert.match(under(note.html, 'Procedura e norme'), /Co-progettazione/)
    assert.match(under(note.html, italian[6] ?? ''), /Ancora da scrivere/)
    assert.match(under(note.html, 'Rischi'), /Nei primi tre mesi giravamo sei quartieri/)
    assert.match(
      under(note.html, 'Contatti e fonte'),
      /Porto Esempio \(2026\).*\/it\/risorse\/porto/s,
    )
    assert.equal(note.header, 'Valle Esempiobozza')
    assert.match(note.footer, /^bozza · Contenuto dimostrativo · http/)
    assert.match(note.name, /Nota per la Giunta – Valle Esempio – Lo sportello che si sposta/)
  })

  test('speaks its reader’s language', async () => {
    const note = await noteAt('valle.manager', `/en/resources/${porto}/council-note.docx`)
    assert.equal(headings(note.html)[1], 'The need')
    assert.equal(note.header, 'Valle Esempiodraft')
    assert.match(note.footer, /^draft · Demonstration content/)
  })

  test('takes what the city wrote: remedies are changes, weak factors without one are risks', async () => {
    const page = `/it/risorse/${porto}/valuta`
    const answer = await portal.as('valle.staff').post(
      page,
      new URLSearchParams({
        version: '',
        'need.sourceScore': '4',
        'need.adopterScore': '4',
        'need.evidence': 'Due quartieri senza sportello.',
        'skills.sourceScore': '4',
        'skills.adopterScore': '1',
        'skills.evidence': 'Nessuna mediatrice in organico.',
        'partners.sourceScore': '3',
        'partners.adopterScore': '1',
        'partners.mitigation': 'Un patto con le parrocchie.',
      }),
    )
    assert.equal(answer.status, 303)
    const { html } = await noteAt('valle.manager', `/it/risorse/${porto}/nota-giunta.docx`)
    assert.match(under(html, 'Il bisogno'), /A Valle Esempio: Due quartieri senza sportello\./)
    assert.match(under(html, italian[6] ?? ''), /Partner: Un patto con le parrocchie\./)
    assert.match(under(html, 'Rischi'), /Competenze: qui debole\. Nessuna mediatrice in organico\./)
    assert.doesNotMatch(under(html, 'Rischi'), /Partner:/)
    assert.match(under(html, 'Rischi'), /Ancora da valutare: Sostegno dell’amministrazione, Norme/)
    assert.match(under(html, 'Che cosa si propone'), /Non basta ancora per un suggerimento/)
  })
})

describe('the note of a city that replicates', () => {
  test('tells what it changes, and how far it is', async () => {
    const running = await portal.payload.db.findOne<{ id: string; source: string }>({
      collection: 'replications',
      where: { outcome: { equals: 'active' } },
    })
    assert.ok(running)
    const { adopter } = (await portal.payload.findByID({
      collection: 'replications',
      id: running.id,
      depth: 1,
    })) as unknown as { adopter: { slug: string; name: string } }
    const manager = `${adopter.slug.split('-')[0]}.manager`
    const note = await noteAt(manager, `/it/repliche/${running.id}/nota-giunta.docx`)
    assert.match(note.header, new RegExp(`^${adopter.name}bozza$`))
    assert.match(under(note.html, 'Che cosa si propone'), /Fase: /)
    assert.match(
      under(note.html, `Che cosa va cambiato a ${adopter.name}`),
      /Modificato|Tolto|Aggiunto/,
    )
    const { source } = (await portal.payload.findByID({
      collection: 'replications',
      id: running.id,
      depth: 1,
    })) as unknown as { source: { slug: string } }
    const same = await noteAt(manager, `/it/risorse/${source.slug}/nota-giunta.docx`)
    assert.deepEqual(
      headings(same.html),
      headings(note.html),
      'asked from the entry, it is the same',
    )
  })
})

describe('it holds two pages', () => {
  test('of the longest entries of the seed', async () => {
    const { docs } = await portal.payload.find({
      collection: 'resources',
      where: { workflow: { in: ['network', 'proposed', 'public'] } },
      // As the system: all there are.
      overrideAccess: true,
      depth: 0,
      limit: 500,
      select: { slug: true },
    })
    assert.ok(docs.length > 10)
    const notes: { slug: string; note: Note }[] = []
    for (const slug of docs.map((doc) => String(doc.slug)))
      notes.push({ slug, note: await noteAt('mOth', `/it/risorse/${slug}/nota-giunta.docx`) })
    notes.sort((a, b) => b.note.html.length - a.note.html.length)
    for (const { slug, note } of notes.slice(0, 8)) {
      const pages = await pagesOf(note)
      assert.ok(pages === 1 || pages === 2, `${slug}: ${pages}`)
    }
  })

  test('of one that is as long as fields let it be', async () => {
    const rich = richText(long(7000))
    const many = <Row>(row: Row) => Array.from({ length: 12 }, () => row)
    const entry = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'network',
      title: long(100),
      straight: true,
      data: {
        problem: rich,
        approach: rich,
        preconditions: rich,
        whatDidNotWork: rich,
        legalBasis: long(1900),
        procedure: 'coDesign',
        coreElements: many({ title: long(90), essential: true, description: rich }),
        team: many({ role: long(90), fte: 1.25 }),
        costs: many({ item: long(90), amount: 123456.78, per: 'year', funding: long(90) }),
        evidence: many({
          claim: long(190),
          value: 123456,
          unit: long(40),
          period: '2023-2024',
          source: long(190),
          evaluatedBy: long(90),
        }),
      },
    })
    const fields = factors.flatMap((factor): [string, string][] => [
      [`${factor}.sourceScore`, '4'],
      [`${factor}.adopterScore`, '1'],
      [`${factor}.evidence`, long(1900)],
      [`${factor}.mitigation`, factor < 'm' ? long(1900) : ''],
    ])
    const client = cast.client('mOth')
    const page = `/it/risorse/${entry.slug}/valuta`
    const sent = new URLSearchParams({ version: '', ...Object.fromEntries(fields) })
    assert.equal((await client.post(page, sent)).status, 303)
    const note = await noteAt('mOth', `/it/risorse/${entry.slug}/nota-giunta.docx`)
    assert.equal(await pagesOf(note), 2)
    assert.ok(note.html.length > 6000)
    assert.match(under(note.html, 'Rischi'), /E (un altro punto|altri \d punti), sul portale/)
  })
})

test('of what its reader may not read, nothing is in it', async () => {
  const words = { revision: 'parole-della-revisione', other: 'parole-di-altra-citta' }
  const entry: BuiltResource = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
    revision: 'draft',
    revisionTitle: words.revision,
  })
  const page = `/it/risorse/${entry.slug}/valuta`
  const said = new URLSearchParams({ version: '', 'need.evidence': words.other })
  assert.equal((await cast.client('mCo').post(page, said)).status, 303)
  const path = `/it/risorse/${entry.slug}/nota-giunta.docx`
  const statuses = new Map<string, number>()
  for (const key of castKeys) {
    const { status, bytes } = await download(cast.client(key), path)
    statuses.set(key, status)
    if (status !== 200) continue
    const text = [...(await unzipped(bytes)).values()].map(String).join()
    assert.ok(!text.includes(words.revision), key)
    assert.equal(text.includes(words.other), key === 'mCo' || key === 'sCo', key)
  }
  const expected = { sCo: 200, mCo: 200, sNam: 200, mNam: 200, sOth: 200, mOth: 200 }
  const own = { sOwn: 409, mOwn: 409 }
  const out = { anon: 303, susp: 303, invi: 303, ende: 303 }
  const none = { part: 404, anci: 404, mini: 404, admi: 404 }
  assert.deepEqual(Object.fromEntries(statuses), { ...expected, ...own, ...out, ...none })
})
