import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { newDocument, newImage, send } from '../files/send'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, completeContent } from '../support/build-resource'
import { newCast, newPerson, type Cast } from '../support/cast'
import type { Answer, Client } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

const validCode = 'RSSMRA85T10A562S'
const reason = 'È il numero dello sportello, già sul sito del servizio.'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

interface Told {
  place: string
  kind: string
  path: string
  label: string
  excerpt: string
  overridable: boolean
}

const build = (data: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  buildResource(portal, { organisation: cast.organisations.owner, straight: true, data, ...rest })
const at = (id: string, rest = '') => `/api/resources/${id}${rest}`
const move = (who: Client, id: string, to: string) => who.patch(at(id), { workflow: to })
const clear = (who: Client, id: string, place: string, why = reason) =>
  who.post(at(id, '/cleared-places'), { place, reason: why })
const placesIn = ({ body }: Answer): Told[] => body.errors?.[0]?.data?.places ?? []
const keysIn = (answer: Answer): string[] =>
  placesIn(answer).map(({ kind, path }) => `${kind} ${path}`)
const rows = async (collection: 'cleared-places' | 'activities', id: string) => {
  const field = collection === 'activities' ? 'subject.row' : 'resource'
  const { docs } = await portal.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { [field]: { equals: id } },
    pagination: false,
    limit: 0,
  })
  return docs
}

/** What the reading of a file would have kept. */
async function read(document: string, pages: object[], state = 'read'): Promise<void> {
  const { db } = portal.payload
  const row = await db.findOne<{ id: string; filename: string }>({
    collection: 'documents',
    where: { id: { equals: document } },
  })
  await db.deleteMany({ collection: 'document-texts', where: { document: { equals: document } } })
  await db.create({
    collection: 'document-texts',
    data: { document, filename: row?.filename, pages, language: 'it' },
  })
  await db.updateOne({
    collection: 'documents',
    id: document,
    data: { textState: state, pages: pages.length },
    returning: false,
  })
}

describe('a step upwards is stopped', () => {
  test('by each kind, in every place of a text and in both languages', async () => {
    const { id } = await build({
      problem: richText('Amina, vittima di tratta, è arrivata nel 2021.'),
      coreElements: [
        { title: 'Sportello' },
        { title: 'Ascolto', description: richText('Si chiama il 347 1234567 la sera.') },
      ],
      evidence: [{ claim: 'Donne accolte', value: 3, unit: 'donne', source: 'Registro' }],
      noEvidenceYet: null,
      links: [{ label: 'Scrivi a fatima.diallo92@gmail.com', url: 'https://esempio.example/' }],
      sources: [{ name: `Fascicolo ${validCode}` }],
    })
    await portal.payload.update({
      collection: 'resources',
      id,
      draft: true,
      locale: 'en',
      data: { summary: 'Her residence permit, no. I09876543, was renewed.' },
      // As the system: the other language, written.
      overrideAccess: true,
    })
    const sent = await move(cast.client('sOwn'), id, 'submitted')
    assertRefused(sent, 422, 'personal_data')
    assert.deepEqual(keysIn(sent), ['documentNumber summary', 'taxCode sources.0.name'])
    const approved = await move(cast.client('mOwn'), id, 'network')
    assertRefused(approved, 422, 'personal_data')
    assert.deepEqual(keysIn(approved).toSorted(), [
      'documentNumber summary',
      'email links.0.label',
      'name problem',
      'phone coreElements.1.description',
      'smallCell evidence.0',
      'taxCode sources.0.name',
    ])
    const phone = placesIn(approved).find(({ kind }) => kind === 'phone')
    assert.equal(phone?.label, 'campo «Elementi principali», riga 2')
    assert.match(phone?.excerpt ?? '', /347 1234567/)
    assert.match(
      approved.body.errors[0].message,
      /^Togli i dati che fanno riconoscere una persona: /,
    )
    const english = placesIn(approved).find(({ kind }) => kind === 'documentNumber')
    assert.match(english?.label ?? '', /testo inglese/)
    for (const { overridable, kind } of placesIn(approved))
      assert.equal(overridable, kind !== 'taxCode' && kind !== 'documentNumber', kind)
  })

  test('in a licence, a credit, a quotation after other words, where no page shows it', async () => {
    const said = richText('Si ascolta.')
    const { id } = await build({
      licence: `CC-BY ${validCode}`,
      problem: richText(`Una di loro ha scritto\n\n> ${validCode} è il mio codice.`),
      approach: { root: { ...said.root, note: [{ about: [validCode] }] } },
    })
    const image = await newImage(cast.client('sOwn'), { credit: `Foto ${validCode}` })
    assert.equal((await cast.client('sOwn').patch(at(id), { cover: image.id })).status, 200)
    const sent = await move(cast.client('sOwn'), id, 'submitted')
    assertRefused(sent, 422, 'personal_data')
    assert.deepEqual(keysIn(sent).toSorted(), [
      'taxCode approach',
      'taxCode cover',
      'taxCode licence',
      'taxCode problem',
    ])
  })

  test('after what is incomplete, and not when it goes back', async () => {
    const { id } = await build({ problem: null, legalBasis: validCode })
    assertRefused(await move(cast.client('sOwn'), id, 'submitted'), 422, 'incomplete')
    const shared = await build({ legalBasis: validCode }, { workflow: 'proposed' })
    assertRefused(await move(cast.client('anci'), shared.id, 'public'), 422, 'personal_data')
    assertRefused(await move(cast.client('sOwn'), shared.id, 'public'), 403, 'forbidden')
    docOf(await move(cast.client('mOwn'), shared.id, 'network'))
    docOf(await move(cast.client('mOwn'), shared.id, 'archived'))
  })

  test('by what an attached document says, its tables and its name; a scan stops nobody', async () => {
    const mine = await newDocument(cast.client('sOwn'), { title: 'Atto di Maria, incinta' })
    const scan = await newDocument(cast.client('sOwn'))
    const table = [
      ['Nazionalità', 'Donne'],
      ['Eritrea', '2'],
      ['Mali', '12'],
    ]
    await read(mine.id, [
      { page: 1, text: 'Niente da dire.' },
      { page: 2, text: `Cell. 328 000 1122. Codice fiscale ${validCode}.`, tables: [table] },
    ])
    await read(scan.id, [], 'noText')
    const { id } = await build({ documents: [mine.id, scan.id] })
    const approved = await move(cast.client('mOwn'), id, 'network')
    assertRefused(approved, 422, 'personal_data')
    assert.deepEqual(keysIn(approved).toSorted(), [
      `name documents:${mine.id}`,
      `phone documents:${mine.id}:2`,
      `smallCell documents:${mine.id}:2`,
      `taxCode documents:${mine.id}:2`,
    ])
    assert.match(placesIn(approved)[1]?.label ?? '', /^documento «Atto\.pdf», pagina 2$/)
    assert.deepEqual(keysIn(await move(cast.client('sOwn'), id, 'submitted')), [
      `taxCode documents:${mine.id}:2`,
    ])
    await read(mine.id, [{ page: 1, text: 'Niente da dire.' }])
    const { body } = await cast.client('mOwn').get(at(id, '/whereabouts'))
    assert.deepEqual(body.unchecked, [{ id: scan.id, name: scan.name, why: 'noText' }])
    await portal.payload.db.updateOne({
      collection: 'documents',
      id: mine.id,
      data: { warnings: ['tooLong'] },
      returning: false,
    })
    const long = (await cast.client('mOwn').get(at(id, '/whereabouts'))).body.unchecked
    assert.deepEqual(
      long.map(({ why }: { why: string }) => why),
      ['tooLong', 'noText'],
    )
    assert.deepEqual(
      body.places.map(({ kind }: Told) => kind),
      ['name'],
    )
    docOf(await clear(cast.client('mOwn'), id, body.places[0].place))
    docOf(await move(cast.client('mOwn'), id, 'network'))
  })

  test('by a file that has just been sent, once it has been read', async () => {
    const csv = 'Nazionalità;Donne;Telefono\nEritrea;2;347 1234567\nMali;12;\nGambia;meno di 5;\n'
    const sent = await send(cast.client('sOwn'), 'documents', Buffer.from(csv), 'Presenze.csv')
    const { id } = await build({ documents: [docOf(sent, 201).id] })
    let answer = await move(cast.client('mOwn'), id, 'network')
    // A busy machine takes longer than a person is kept waiting.
    for (let times = 0; keysIn(answer)[0]?.startsWith('unread') && times < 6; times += 1)
      answer = await move(cast.client('mOwn'), id, 'network')
    assertRefused(answer, 422, 'personal_data')
    assert.deepEqual(
      placesIn(answer)
        .map(({ kind }) => kind)
        .toSorted(),
      ['phone', 'smallCell'],
    )
    assert.match(placesIn(answer)[0]?.label ?? '', /^documento «Presenze\.csv»$/)
  })

  test('by a document that is still being read, from the approval on', async () => {
    const waiting = await newDocument(cast.client('sOwn'))
    // Nobody reads it: whoever was to do it looks for a file of another name.
    await portal.payload.db.updateOne({
      collection: 'documents',
      id: waiting.id,
      data: { textState: 'waiting', filename: 'un-altro-nome.pdf' },
      returning: false,
    })
    const { id } = await build({ documents: [waiting.id] })
    docOf(await move(cast.client('sOwn'), id, 'submitted'))
    const begun = performance.now()
    const approved = await move(cast.client('mOwn'), id, 'network')
    assertRefused(approved, 422, 'personal_data')
    assert.deepEqual(keysIn(approved), [`unread documents:${waiting.id}`])
    assert.match(approved.body.errors[0].message, /ancora in lettura/)
    assert.ok(performance.now() - begun < 13_000)
    await read(waiting.id, [{ page: 1, text: 'Un atto senza nomi.' }])
    docOf(await move(cast.client('mOwn'), id, 'network'))
  })
})

describe('a manager answers for a place', () => {
  test('with a reason that validators read, once, whatever is edited elsewhere', async () => {
    const { id } = await build({ legalBasis: 'Per informazioni: 347 1234567' })
    const manager = cast.client('mOwn')
    const [place] = placesIn(await move(manager, id, 'network'))
    assert.ok(place)
    assertRefused(await clear(manager, id, place.place, '  troppo  '), 422, 'incomplete', [
      'reason',
    ])
    assertRefused(
      await clear(manager, id, place.place, 'È il 347 1234567, si sa'),
      422,
      'personal_data',
    )
    assertRefused(await clear(manager, id, 'un altro posto'), 409, 'place_gone')
    assertRefused(await clear(cast.client('sOwn'), id, place.place), 403, 'forbidden')
    docOf(await clear(manager, id, place.place))
    docOf(await clear(manager, id, place.place, 'Un altro motivo, arrivato dopo.'))
    const [row, ...more] = await rows('cleared-places', id)
    assert.equal(more.length, 0)
    assert.equal(row?.reason, reason)
    assert.doesNotMatch(JSON.stringify(row), /347|1234567/)
    const told = (await rows('activities', id)).filter(
      ({ verb }) => verb === 'resource.placeCleared',
    )
    assert.equal(told.length, 1)
    assert.equal(told[0]?.note, reason)
    docOf(
      await cast.client('sOwn').patch(at(id), {
        summary: 'Cambiata altrove.',
        legalBasis: 'Legge 241/1990. Per informazioni: 347/1234567, la sera.',
      }),
    )
    docOf(await move(manager, id, 'network'))
    docOf(await move(manager, id, 'proposed'))
    const { body } = await cast.client('anci').get(at(id, '/whereabouts'))
    assert.deepEqual(body.places, [])
    assert.equal(body.cleared[0].reason, reason)
    assert.ok(body.cleared[0].by)
    docOf(await move(cast.client('anci'), id, 'public'))
  })

  test('and again when what was found has changed; never for what is certain', async () => {
    const { id } = await build({ legalBasis: 'Per informazioni: 347 1234567' })
    const manager = cast.client('mOwn')
    const [place] = placesIn(await move(manager, id, 'network'))
    docOf(await clear(manager, id, place?.place ?? ''))
    docOf(
      await manager.patch(at(id), { legalBasis: `Per informazioni: 347 7654321; ${validCode}` }),
    )
    const refused = await move(manager, id, 'network')
    assert.deepEqual(keysIn(refused).toSorted(), ['phone legalBasis', 'taxCode legalBasis'])
    const code = placesIn(refused).find(({ kind }) => kind === 'taxCode')
    assertRefused(await clear(manager, id, code?.place ?? ''), 409, 'place_certain')
  })

  test('in a revision of something shared, which readers do not see meanwhile', async () => {
    const { id } = await build({}, { workflow: 'public' })
    const manager = cast.client('mOwn')
    docOf(await manager.patch(at(id), { timeToAdopt: 'x', legalBasis: 'Cell. 347 1234567' }))
    const refused = await move(manager, id, 'network')
    assert.deepEqual(keysIn(refused), ['phone legalBasis'])
    docOf(await clear(manager, id, placesIn(refused)[0]?.place ?? ''))
    docOf(await move(manager, id, 'network'))
    assert.doesNotMatch((await portal.nobody.get(at(id))).text, /347 1234567/)
  })

  test('and two at once answer once', async () => {
    const second = await newPerson(portal, {
      key: 'mTwo',
      role: 'cityManager',
      organisation: cast.organisations.owner,
    })
    const { id } = await build({ legalBasis: 'Cell. 347 1234567, oppure 328 000 1122' })
    const places = placesIn(await move(cast.client('mOwn'), id, 'network'))
    assert.equal(places.length, 2)
    const answers = await Promise.all(
      places.flatMap(({ place }) =>
        [cast.client('mOwn'), second.client, cast.client('mOwn')].map((who) =>
          clear(who, id, place),
        ),
      ),
    )
    for (const answer of answers) assert.equal(answer.status, 200, answer.text)
    assert.equal((await rows('cleared-places', id)).length, 2)
    const told = (await rows('activities', id)).filter(
      ({ verb }) => verb === 'resource.placeCleared',
    )
    assert.equal(told.length, 2)
  })

  test('and nothing of it is left when the draft is deleted', async () => {
    const { id } = await build({ legalBasis: 'Cell. 347 1234567' })
    const [place] = placesIn(await move(cast.client('mOwn'), id, 'network'))
    docOf(await clear(cast.client('mOwn'), id, place?.place ?? ''))
    assert.equal((await cast.client('mOwn').delete(at(id))).status, 200)
    const { totalDocs } = await portal.payload.count({
      collection: 'cleared-places',
      where: { or: [{ resource: { equals: id } }, { resource: { exists: false } }] },
      // As the system: nobody reads them over REST.
      overrideAccess: true,
    })
    assert.equal(totalDocs, 0)
  })
})

test('what comes from public sources is looked through too, though not asked to be complete', async () => {
  const { id } = await build(
    { problem: null, legalBasis: 'Cell. 347 1234567' },
    { provenance: 'publicSources' },
  )
  const refused = await move(cast.client('anci'), id, 'network')
  assert.deepEqual(keysIn(refused), ['phone legalBasis'])
  docOf(await clear(cast.client('anci'), id, placesIn(refused)[0]?.place ?? ''))
  docOf(await move(cast.client('anci'), id, 'network'))
})

test('a text as people write it is not stopped', async () => {
  const created = docOf(
    await cast.client('sOwn').post('/api/resources', {
      kind: 'model',
      title: 'Uno sportello per chi cerca casa',
      ...(await completeContent(portal)),
      problem: richText('Una donna di 34 anni, vittima di tratta, ha trovato casa in tre mesi.'),
    }),
    201,
  )
  docOf(await move(cast.client('mOwn'), created.id, 'network'))
})
