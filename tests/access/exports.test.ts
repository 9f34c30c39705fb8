import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { openBrowserPath } from '../exports/browser-path'
import { download } from '../exports/download'
import { rowsOfCsv, unzipped, wordsInParts, wordsInPdf } from '../exports/read-exports'
import { send } from '../files/send'
import { pdf } from '../files/made'
import { buildResource, type BuiltResource } from '../support/build-resource'
import {
  castKeys,
  newCast,
  newOrganisation,
  newPerson,
  type Cast,
  type CastKey,
} from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

/*
 * Who may take what away. Every word below stands where some may read it; the tables say who, and
 * each form in which an entry leaves is asked by everybody for all of them.
 */
const words = {
  title: 'Papavero',
  cost: 'papavero-costo',
  failure: 'papavero-critica',
  procedure: 'Affidamento in house',
  origin: 'papavero-origine',
  contact: 'Papavera Referente',
  invited: 'Papavero Invitato',
  ownFile: 'papavero-interno',
  openFile: 'papavero-aperto',
  hidden: 'papavero-bozza-vicina',
  revision: 'papavero-revisione',
} as const
type Word = keyof typeof words

const anyone: Word[] = ['title', 'openFile']
const member: Word[] = [...anyone, 'contact']
const institution: Word[] = [...member, 'cost', 'failure', 'procedure', 'origin']

/** What each may find in an export of the public entry and of the public report. */
const may: Record<CastKey, Word[]> = {
  anon: anyone,
  part: member,
  sOwn: [...institution, 'hidden'],
  mOwn: [...institution, 'hidden'],
  sCo: institution,
  mCo: institution,
  sNam: institution,
  mNam: institution,
  sOth: institution,
  mOth: institution,
  anci: institution,
  mini: institution,
  admi: [...institution, 'hidden'],
  susp: anyone,
  invi: anyone,
  ende: anyone,
}

/** Who is given any form of an entry that is shared with the network, and of one's own draft. */
const network = castKeys.filter((key) => !['anon', 'susp', 'invi', 'ende'].includes(key))
const drafting: CastKey[] = ['sOwn', 'mOwn', 'admi']

const forms = [
  'scheda.docx',
  'citazione.json',
  'citazione.bib',
  'citazione.ris',
  'dossier.zip',
  'stampa',
] as const

let portal: Portal
let cast: Cast
let shown: BuiltResource
let report: BuiltResource
let shared: BuiltResource
let draft: BuiltResource

before(async () => {
  portal = await startPortal({ env: { CHROMIUM_PATH: await openBrowserPath() } })
  cast = await newCast(portal)
  const { owner, coOwner } = cast.organisations
  const invited = await newOrganisation(portal, { name: words.invited, kind: 'publicBody' })
  const contact = await newPerson(portal, {
    key: 'referente',
    role: 'cityStaff',
    organisation: owner,
    displayName: words.contact,
  })
  const audiences = {
    costs: 'institutions',
    procedure: 'institutions',
    whatDidNotWork: 'institutions',
    problems: 'institutions',
  }
  draft = await buildResource(portal, { organisation: owner, title: words.hidden })
  const staff = cast.client('sOwn')
  const file = async (title: string) =>
    (await send(staff, 'documents', pdf(), `${title}.pdf`, { title })).body.doc.id as string
  const [open, own] = [await file(words.openFile), await file(words.ownFile)]
  shown = await buildResource(portal, {
    organisation: owner,
    title: `${words.title}: un modello`,
    workflow: 'public',
    revision: 'draft',
    revisionTitle: words.revision,
    coOwners: [
      { organisation: coOwner, accepted: true },
      { organisation: invited, accepted: false },
    ],
    data: {
      shownTo: audiences,
      costs: [{ item: words.cost, amount: 12345, per: 'year', funding: words.cost }],
      procedure: 'inHouse',
      whatDidNotWork: richText(words.failure),
      contact: contact.profile,
      related: [draft.id],
      documents: [open],
    },
    revisionData: { documents: [open, own] },
  })
  report = await buildResource(portal, {
    organisation: owner,
    kind: 'report',
    title: `${words.title}: una relazione`,
    workflow: 'public',
    data: {
      shownTo: audiences,
      problems: [{ origin: words.origin, problem: richText(words.origin) }],
    },
  })
  shared = await buildResource(portal, { organisation: owner, workflow: 'network' })
})
after(() => portal.stop())

/** The words of an export, however it is packed. */
async function read(form: string, bytes: Buffer): Promise<string> {
  if (/\.(docx|xlsx)$/.test(form)) return wordsInParts(bytes)
  if (form.endsWith('.pdf')) return (await wordsInPdf(bytes)).join(' ')
  if (!form.endsWith('.zip')) return String(bytes)
  return [...(await unzipped(bytes))].map(([path, part]) => `${path}\n${String(part)}`).join('\n')
}

const at = (slug: string, form: string) => `/it/risorse/${slug}/${form}`

describe('an entry is taken away with what its reader may read', () => {
  for (const key of castKeys)
    test(key, async () => {
      const allowed = new Set<Word>(may[key])
      for (const form of forms) {
        const found = new Set<string>()
        for (const { slug } of [shown, report]) {
          const { status, bytes } = await download(cast.client(key), at(slug, form))
          assert.equal(status, 200, `${form} ${String(bytes).slice(0, 200)}`)
          const text = await read(form, bytes)
          for (const [word, value] of Object.entries(words))
            if (text.includes(value)) found.add(word)
        }
        const citation = form.startsWith('citazione')
        const expected = citation ? ['title'] : form === 'dossier.zip' ? [...allowed] : [...allowed]
        assert.deepEqual([...found].sort(), expected.sort(), `${form} to ${key}`)
      }
    })

  test('as a PDF, which is kept for nobody who reads less', async () => {
    for (const key of ['mOwn', 'anon', 'part', 'sOth'] as const)
      for (const { slug } of [shown, report]) {
        const { status, bytes } = await download(cast.client(key), at(slug, 'scheda.pdf'))
        assert.equal(status, 200)
        const text = await read('scheda.pdf', bytes)
        for (const [word, value] of Object.entries(words))
          if (text.includes(value)) assert.ok(may[key].includes(word as Word), `${word} to ${key}`)
        assert.ok(text.includes(words.title))
      }
  })

  test('what is not there for somebody is not there in any form', async () => {
    for (const key of castKeys)
      for (const [{ slug }, readers] of [
        [shared, network],
        [draft, drafting],
      ] as const)
        for (const form of [...forms, 'scheda.pdf']) {
          if (form === 'scheda.pdf' && readers.includes(key)) continue
          const { status, bytes } = await download(cast.client(key), at(slug, form))
          assert.equal(status, readers.includes(key) ? 200 : 404, `${form} of ${slug} to ${key}`)
          if (status === 404) assert.ok(!String(bytes).includes(words.hidden))
        }
  })

  test('and nobody keeps what was made for somebody', async () => {
    for (const form of [...forms.slice(0, 5), 'scheda.pdf']) {
      const own = await download(cast.client('sOwn'), at(shown.slug, form))
      assert.equal(own.headers.get('cache-control'), 'private, no-store', form)
      const anybody = await download(portal.nobody, at(shown.slug, form))
      assert.match(anybody.headers.get('cache-control') ?? '', /^public, max-age=0/, form)
      for (const { headers } of [own, anybody]) {
        assert.equal(headers.get('x-robots-tag'), 'noindex')
        assert.match(headers.get('vary') ?? '', /Cookie/)
        assert.match(headers.get('content-disposition') ?? '', /^attachment; filename/)
      }
    }
  })
})

describe('the list of the library is taken away with what its reader may read', () => {
  const columns = { procedure: 'Come è stato affidato', cost: 'Costo annuo (euro)' }
  for (const key of castKeys)
    test(key, async () => {
      const member = network.includes(key)
      const trusted = member && key !== 'part'
      const csv = await download(cast.client(key), '/it/risorse.csv?sort=title')
      const [head = [], ...rows] = rowsOfCsv(csv.bytes, ';')
      const row = (title: string) => rows.find(([first]) => first === title)
      const own = row(shown.title)
      assert.ok(own)
      for (const [word, name] of Object.entries(columns))
        assert.equal(head.includes(name), trusted, `${word} to ${key}`)
      assert.equal(own.includes('12345'), trusted)
      assert.equal(own.includes(words.procedure), trusted)
      assert.equal(row(shared.title) !== undefined, member)
      assert.ok(!rows.some((cells) => cells.join().includes(words.hidden)))
      assert.ok(!rows.some((cells) => cells.join().includes(words.revision)))
      const xlsx = await wordsInParts((await download(cast.client(key), '/it/risorse.xlsx')).bytes)
      assert.equal(xlsx.includes('12345'), trusted)
      assert.equal(xlsx.includes(words.procedure), trusted)
      assert.equal(xlsx.includes(shared.title), member)
      for (const word of ['hidden', 'revision', 'cost', 'failure'] as const)
        assert.ok(!xlsx.includes(words[word]), word)
    })
})
