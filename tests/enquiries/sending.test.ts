import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { newFormMark } from '../../src/domain/enquiries/form-mark'
import { Mailbox } from '../support/mailbox'
import { buildResource } from '../support/build-resource'
import { newCast, newOrganisation, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let cities: Record<'owner' | 'other' | 'named' | 'empty', string>
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const slugOf = async (id: string): Promise<string> => {
    const row = await portal.payload.db.findOne<{ id: string; slug: string }>({
      collection: 'organisations',
      where: { id: { equals: id } },
    })
    return row?.slug ?? ''
  }
  const { owner, other, named } = cast.organisations
  await portal.payload.update({
    collection: 'organisations',
    id: owner,
    data: { publicEmail: 'ufficio@colle.example' },
    // As the system: the office's address is there before anybody writes.
    overrideAccess: true,
  })
  const empty = await newOrganisation(portal, { name: 'Rada Prova', kind: 'city' })
  cities = {
    owner: await slugOf(owner),
    other: await slugOf(other),
    named: await slugOf(named),
    empty: await slugOf(empty),
  }
})
after(() => portal.stop())

/** A mark as a form has it that was shown ten seconds ago. */
const mark = (age = 10_000) => newFormMark(portal.payload.secret, Date.now() - age)
const anna = { name: 'Anna Prova', email: 'anna@fuori.example', message: 'Come avete cominciato?' }
const send = (path: string, typed: Record<string, string>) =>
  portal.nobody.post(path, new URLSearchParams({ mark: mark(), ...typed }))
const writeTo = (city: string) => `/it/citta/${city}/scrivi`

interface Row {
  id: string
  [field: string]: unknown
}
async function rowsWith(message: string): Promise<Row[]> {
  const { docs } = await portal.payload.db.find<Row>({
    collection: 'enquiries',
    where: { message: { equals: message } },
    pagination: false,
  })
  return docs
}
const lettersAbout = async (id: string): Promise<Row[]> => {
  const { docs } = await portal.payload.db.find<Row>({
    collection: 'outgoing-mail',
    where: { about: { equals: `enquiries:${id}` } },
    pagination: false,
  })
  return docs
}

describe('writing to a city', () => {
  test('reaches its office by mail, which answers to who wrote, and its lead in the portal', async () => {
    const entry = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'public',
    })
    const path = `${writeTo(cities.owner)}?scheda=${entry.slug}`
    const form = await portal.nobody.get(path)
    assert.equal(form.status, 200)
    assert.ok(form.text.includes(entry.title))
    assert.match(form.headers.get('cache-control') ?? '', /no-cache|no-store/)
    const text = 'Buongiorno,\r\nvorremmo <b>provare</b>.'
    const answer = await send(path, { ...anna, message: text })
    assert.equal(answer.status, 303, answer.text)
    const sent = await portal.nobody.get(answer.headers.get('location') ?? '')
    assert.match(sent.text, /Messaggio inviato/)
    assert.ok(sent.text.includes(`/it/risorse/${entry.slug}`))
    const [row, ...more] = await rowsWith('Buongiorno,\nvorremmo <b>provare</b>.')
    assert.ok(row && more.length === 0)
    assert.equal(row.organisation, cast.organisations.owner)
    assert.equal(row.resource, entry.id)
    const letter = await new Mailbox(portal.dataDir).letterTo('ufficio@colle.example')
    assert.equal(letter.replyTo?.text, anna.email)
    assert.ok(letter.subject?.includes(entry.title))
    assert.match(letter.text ?? '', /> vorremmo <b>provare<\/b>\./)
    assert.doesNotMatch(String(letter.html), /<b>provare/)
    const lead = await cast.client('mOwn').get(`/it/area-personale/messaggi/${row.id}`)
    assert.match(lead.text, /vorremmo &lt;b&gt;provare/)
    assert.match(lead.text, /mailto:anna@fuori\.example/)
    const [emptied] = await lettersAbout(row.id)
    assert.equal(emptied?.replyTo ?? null, null)
    const told = await portal.payload.db.findOne<Row>({
      collection: 'activities',
      where: { 'subject.row': { equals: row.id } },
    })
    assert.equal(told?.verb, 'enquiry.received')
    assert.equal(told?.note ?? null, null)
  })

  test('its address is on no page', async () => {
    for (const path of [
      `/it/citta/${cities.owner}`,
      `/en/cities/${cities.owner}`,
      writeTo(cities.owner),
    ])
      assert.doesNotMatch((await portal.nobody.get(path)).text, /ufficio@colle/)
  })

  test('without an address it reaches the lead, without a lead ANCI', async () => {
    await send(writeTo(cities.other), { ...anna, message: 'Al referente' })
    const [toLead] = await rowsWith('Al referente')
    assert.equal(toLead?.organisation, cast.organisations.other)
    assert.deepEqual(await lettersAbout(toLead.id), [])
    await send(writeTo(cities.empty), { ...anna, message: 'A nessuno' })
    const [toAnci] = await rowsWith('A nessuno')
    assert.equal(toAnci?.organisation ?? null, null)
    const list = await cast.client('anci').get('/it/area-personale/messaggi')
    assert.match(list.text, /A nessuno/)
    assert.doesNotMatch(list.text, /Al referente/)
    const one = await cast.client('anci').get(`/it/area-personale/messaggi/${toAnci?.id}`)
    assert.ok(one.text.includes(`/it/citta/${cities.empty}`))
  })

  test('about an entry that the writer may not read is writing about none', async () => {
    const draft = await buildResource(portal, { organisation: cast.organisations.owner })
    const path = `${writeTo(cities.owner)}?scheda=${draft.slug}`
    assert.ok(!(await portal.nobody.get(path)).text.includes(draft.title))
    await send(path, { ...anna, message: 'Della bozza' })
    const [row] = await rowsWith('Della bozza')
    assert.equal(row?.resource ?? null, null)
    const [letter] = await lettersAbout(row?.id ?? '')
    assert.ok(!String(letter?.subject).includes(draft.title))
  })

  test('sent twice, also at once, it is one message', async () => {
    const typed = { ...anna, email: 'due@fuori.example', mark: mark(), message: 'Due volte' }
    const answers = await Promise.all([
      send(writeTo(cities.other), typed),
      send(writeTo(cities.other), typed),
    ])
    answers.push(await send(writeTo(cities.other), typed))
    for (const { status } of answers) assert.equal(status, 303)
    assert.equal((await rowsWith('Due volte')).length, 1)
    // Corrected and sent again from the same form, it is another.
    await send(writeTo(cities.other), { ...typed, message: 'Due volte, corretto' })
    assert.equal((await rowsWith('Due volte, corretto')).length, 1)
  })

  test('a city that is not there cannot be written to', async () => {
    assert.equal((await portal.nobody.get(writeTo('nessuna'))).status, 404)
    assert.equal((await send(writeTo('nessuna'), anna)).status, 404)
  })
})

describe('a form that is stopped keeps what was typed', () => {
  test('with every field that is wrong, in the reader’s language', async () => {
    const typed = { name: '', email: 'non un indirizzo', message: 'Resta qui' }
    const { status, text } = await send(writeTo(cities.other), typed)
    assert.equal(status, 422)
    assert.match(text, /href="#name"[^>]*>Scrivi il tuo nome/)
    assert.match(text, /href="#email"[^>]*>Scrivi un indirizzo email valido/)
    assert.match(text, /aria-invalid="true"/)
    assert.match(text, />Resta qui<\/textarea>/)
    assert.match(text, /value="non un indirizzo"/)
    const english = await send(`/en/cities/${cities.other}/write`, typed)
    assert.match(english.text, /Write your name/)
    const long = await send('/it/segnala', { message: 'x'.repeat(4001) })
    assert.match(long.text, /al massimo 4000 caratteri/)
  })

  test('when it is sent too fast, too late or from nowhere, and then goes through', async () => {
    const typed = { ...anna, email: 'fretta@fuori.example', message: 'In fretta' }
    const fast = mark(0)
    const first = await send(writeTo(cities.other), { ...typed, mark: fast })
    assert.equal(first.status, 422)
    assert.match(first.text, /In fretta<\/textarea>/)
    // Its time goes on counting: the same form, later.
    assert.ok(first.text.includes(`value="${fast}"`))
    for (const wrong of [mark(25 * 3_600_000), 'x', `${mark().slice(0, -3)}abc`, '']) {
      const { status, text } = await send(writeTo(cities.other), { ...typed, mark: wrong })
      assert.equal(status, 422)
      assert.match(text, /rimasto aperto a lungo/)
      assert.match(text, /name="mark" value="[^"]{40,}"/)
    }
    assert.equal((await rowsWith('In fretta')).length, 0)
    assert.equal((await send(writeTo(cities.other), typed)).status, 303)
    assert.equal((await rowsWith('In fretta')).length, 1)
  })

  test('when the field that nobody sees is filled in', async () => {
    const typed = { ...anna, message: 'Da un programma', trap: 'http://x.example' }
    const { status, text } = await send(writeTo(cities.other), typed)
    assert.equal(status, 422)
    assert.match(text, /Da un programma<\/textarea>/)
    assert.doesNotMatch(text, /x\.example/)
    assert.equal((await rowsWith('Da un programma')).length, 0)
  })
})

describe('no header of a letter comes from outside', () => {
  test('lines in a name become spaces, an address with more in it is none', async () => {
    const name = 'Anna\r\nBcc: tutti@fuori.example'
    await send(writeTo(cities.owner), {
      ...anna,
      email: 'riga@fuori.example',
      name,
      message: 'Righe',
    })
    const [row] = await rowsWith('Righe')
    assert.equal(row?.name, 'Anna Bcc: tutti@fuori.example')
    const [letter] = await lettersAbout(row.id)
    assert.doesNotMatch(String(letter?.subject), /[\r\n]|Bcc/)
    for (const email of [
      'anna@fuori.example\r\nBcc: x@fuori.example',
      'anna@fuori.example, altra@fuori.example',
      'Anna <anna@fuori.example>',
      'anna@fuori.example;x@fuori.example',
    ]) {
      const { status } = await send(writeTo(cities.owner), { ...anna, email, message: 'Testata' })
      assert.equal(status, 422, email)
    }
    assert.equal((await rowsWith('Testata')).length, 0)
  })

  test('an office’s address that is none gets no letter', async () => {
    await portal.payload.db.updateOne({
      collection: 'organisations',
      id: cast.organisations.named,
      data: { publicEmail: 'a@b.example, c@d.example' },
    })
    await send(writeTo(cities.named), {
      ...anna,
      email: 'ufficio@fuori.example',
      message: 'Senza ufficio',
    })
    const [kept] = await rowsWith('Senza ufficio')
    assert.equal(kept?.organisation, cast.organisations.named)
    assert.deepEqual(await lettersAbout(kept.id), [])
  })
})

describe('saying that a page is wrong', () => {
  test('is offered by every page, with its address but without what opens an account', async () => {
    const library = await portal.nobody.get('/it/risorse?q=casa')
    assert.ok(library.text.includes('/it/segnala?pagina=%2Fit%2Frisorse%3Fq%3Dcasa'))
    const invitation = await portal.nobody.get('/it/invito/segretissimo')
    assert.ok(invitation.text.includes('/it/segnala?pagina=%2Fit%2Finvito"'))
    const missing = await portal.nobody.get('/it/nessuna-pagina')
    assert.ok(missing.text.includes('/it/segnala?pagina=%2Fit%2Fnessuna-pagina'))
  })

  test('needs no address, and leads back to the page', async () => {
    const form = await portal.nobody.get('/it/segnala?pagina=/it/risorse')
    assert.match(form.text, /name="page"[^>]*value="\/it\/risorse"/)
    const answer = await send('/it/segnala', { page: '/it/risorse', message: 'Non si legge' })
    const sent = await portal.nobody.get(answer.headers.get('location') ?? '')
    assert.match(sent.text, /Segnalazione inviata/)
    assert.match(sent.text, /href="\/it\/risorse">Torna alla pagina/)
    const elsewhere = await portal.nobody.get('/it/segnala?pagina=//altrove.example&sent=1')
    assert.doesNotMatch(elsewhere.text, /href="\/\/altrove/)
    for (const key of ['anci', 'admi'] as const)
      assert.match((await cast.client(key).get('/it/area-personale/messaggi')).text, /Non si legge/)
  })
})

describe('asking to be let in', () => {
  const path = '/it/accedi/richiesta'

  test('is offered where one signs in, makes no account and says the same whoever asks', async () => {
    assert.ok((await portal.nobody.get('/it/accedi')).text.includes(path))
    const accounts = () => portal.payload.db.count({ collection: 'users' })
    const before = await accounts()
    const { email } = cast.people.sOwn
    const answers = []
    for (const address of [email, 'mai-visto@fuori.example'])
      answers.push(
        await send(path, {
          ...anna,
          email: address,
          city: cities.owner,
          role: 'cityStaff',
          message: `Vorrei entrare, ${address}`,
        }),
      )
    assert.deepEqual(
      answers.map(({ status, text, headers }) => [status, text, headers.get('location')]),
      Array(2).fill([303, answers[0]?.text, `${path}?sent=1`]),
    )
    assert.deepEqual(await accounts(), before)
    const [row] = await rowsWith('Vorrei entrare, mai-visto@fuori.example')
    assert.equal(row?.organisation, cast.organisations.owner)
    assert.deepEqual(await lettersAbout(row.id), [])
    const invite = await cast
      .client('mOwn')
      .get(`/it/area-personale/persone/invita?request=${row.id}`)
    assert.match(invite.text, /name="displayName"[^>]*value="Anna Prova"/)
    assert.match(invite.text, /value="mai-visto@fuori.example"/)
    assert.match(invite.text, /checked="" value="cityStaff"/)
    const another = await cast
      .client('mOth')
      .get(`/it/area-personale/persone/invita?request=${row.id}`)
    assert.equal(another.status, 404)
    const invited = await cast.client('mOwn').post(
      `/it/area-personale/persone/invita?request=${row.id}`,
      new URLSearchParams({
        once: randomUUID(),
        displayName: 'Anna Prova',
        email: 'mai-visto@fuori.example',
        role: 'cityStaff',
        organisation: cast.organisations.owner,
        locale: 'it',
      }),
    )
    const back = invited.headers.get('location')
    assert.equal(back, `/it/area-personale/messaggi/${row.id}?done=invited`)
    const after = await cast.client('mOwn').get(back)
    assert.match(after.text, /Invito mandato/)
    // What was done is not offered again: closing is what is left.
    assert.doesNotMatch(after.text, /Prepara l’invito/)
    assert.match(after.text, /class="btn btn-primary"[^>]*>Segna come chiuso/)
  })

  test('where no city is named it reaches ANCI, and one of the two must be said', async () => {
    assert.equal((await send(path, { ...anna, message: 'Da dove?' })).status, 422)
    await send(path, { ...anna, workplace: 'Cooperativa', message: 'Da un ente' })
    const [row] = await rowsWith('Da un ente')
    assert.equal(row?.organisation ?? null, null)
    await send(path, {
      ...anna,
      email: 'rada@fuori.example',
      city: cities.empty,
      message: 'Da Rada',
    })
    const [city] = await rowsWith('Da Rada')
    assert.equal(city?.organisation ?? null, null)
    assert.equal(city?.workplace, 'Rada Prova')
  })
})

describe('too many', () => {
  test('from one sender, then from one network address: told when to come again, with the text kept', async () => {
    let last = await send('/it/segnala', { email: 'molti@fuori.example', message: 'Molti 0' })
    for (let n = 1; last.status === 303 && n < 10; n += 1)
      last = await send('/it/segnala', { email: 'molti@fuori.example', message: `Molti ${n}` })
    assert.equal(last.status, 429)
    assert.ok(Number(last.headers.get('retry-after')) > 0)
    assert.match(last.text, /<h1>Segnala un problema<\/h1>[^]*Molti 6<\/textarea>/)
    last = await send('/it/segnala', { email: 'altri@fuori.example', message: 'Altri' })
    assert.equal(last.status, 303, 'another sender still gets through')
    for (let n = 0; last.status === 303 && n < 30; n += 1)
      last = await send('/it/segnala', { message: `Da un indirizzo ${n}` })
    assert.equal(last.status, 429)
  })
})
