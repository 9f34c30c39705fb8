import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { completeContent } from '../support/build-resource'
import { openPortal, type OpenPortal } from './open-portal'

let open: OpenPortal
let staff: Page
let manager: Page
let anci: Page
let partner: Page
let nobody: Page
before(async () => {
  open = await openPortal()
  ;[staff, manager, anci, partner, nobody] = await Promise.all([
    open.visit('borgo.staff'),
    open.visit('borgo.manager'),
    open.visit('anci.first'),
    open.visit('partner'),
    open.visit('nobody'),
  ])
})
after(() => open.close())

const title = 'La scheda che fa tutto il giro'
let id: string
let at: string

const state = (page: Page) => page.locator('.where-it-is .where-state').innerText()
const text = (page: Page) => page.locator('main').innerText()
const statusFor = async (page: Page) => (await page.goto(at))?.status()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const unfold = (page: Page, name: string) =>
  page.locator('.where-it-is summary', { hasText: name }).click()

/** The move's own form, where several stand on the page. */
const formOf = (page: Page, name: string) =>
  page.locator('.where-it-is form').filter({ has: page.getByRole('button', { name, exact: true }) })

describe('an entry goes from its first line to every reader, on the portal’s own pages', () => {
  test('the short form starts a draft and leads to the panel', async () => {
    await staff.goto('/it/area-personale')
    await staff.getByRole('link', { name: 'Comincia una scheda' }).click()
    await staff.getByLabel('Modello').check()
    await staff.getByLabel('Titolo').fill(title)
    await staff.getByLabel('In breve').fill('Comincia bozza e finisce pubblica.')
    await staff.getByRole('button', { name: 'Comincia la bozza' }).click()
    await staff.waitForURL('**/admin/collections/resources/**')
    id = new URL(staff.url()).pathname.split('/').at(-1) ?? ''
    const { slug } = await open.portal.payload.findByID({ collection: 'resources', id, depth: 0 })
    at = `/it/risorse/${slug}`
  })

  test('what is missing is said before it is sent, and refused when sent', async () => {
    await staff.goto(at)
    assert.match(await text(staff), /Prima di inviarla completa: .*Il problema/)
    await press(staff, 'Invia al referente')
    assert.match(await staff.getByRole('alert').innerText(), /Prima di inviarla completa/)
    assert.match(await state(staff), /Bozza/)
  })

  test('completed, it is sent, with a note, and taken back', async () => {
    const answer = await open.portal
      .as('borgo.staff')
      .patch(`/api/resources/${id}`, await completeContent(open.portal))
    assert.equal(answer.status, 200)
    await staff.goto(at)
    await formOf(staff, 'Invia al referente').getByLabel('Nota').fill('È la prima versione.')
    await press(staff, 'Invia al referente')
    await staff.getByRole('status').waitFor()
    assert.match(
      await state(staff),
      /Da approvare[^]*In attesa da oggi presso referente di Borgo Esempio/,
    )
    await press(staff, 'Riprendi la bozza')
    assert.match(await staff.getByRole('status').innerText(), /Ora è: Bozza/)
    await press(staff, 'Invia al referente')
    await staff.goto('/it/area-personale')
    assert.match(await text(staff), /In attesa di altri[^]*La scheda che fa tutto il giro/)
  })

  test('the city lead finds it waiting, and sends it back with what is wrong', async () => {
    await manager.goto('/it/area-personale')
    assert.match(await text(manager), /Da approvare\s+La scheda che fa tutto il giro/)
    await manager.getByRole('link', { name: title }).click()
    await unfold(manager, 'Rimanda con una nota')
    const form = formOf(manager, 'Rimanda con una nota')
    await press(manager, 'Rimanda con una nota')
    assert.match(await state(manager), /Da approvare/, 'a note is asked')
    await form.getByLabel('Nota').fill('Manca chi paga.')
    await press(manager, 'Rimanda con una nota')
    await manager.getByRole('status').waitFor()
    await staff.goto('/it/area-personale')
    assert.match(await text(staff), /Rimandata con una nota[^]*Manca chi paga\./)
  })

  test('approved, the network reads it and nobody else', async () => {
    await staff.goto(at)
    await press(staff, 'Invia al referente')
    await staff.getByRole('status').waitFor()
    assert.equal(await statusFor(partner), 404)
    await manager.goto(at)
    await press(manager, 'Approva e condividi con la rete')
    assert.match(await manager.getByRole('status').innerText(), /Condivisa con la rete/)
    assert.equal(await statusFor(partner), 200)
    assert.equal(await statusFor(nobody), 404)
    assert.ok(await nobody.getByRole('main').getByRole('link', { name: 'Accedi' }).isVisible())
  })

  test('anyone else who tries a step is told whose it is', async () => {
    const other = await open.visit('porto.manager')
    const answer = await other.request.post(`${at}/passaggio`, {
      form: { workflow: 'proposed' },
      headers: { origin: open.portal.url },
    })
    assert.equal(answer.status(), 403)
    assert.match(await answer.text(), /spetta a referente di Borgo Esempio/)
    await other.context().close()
  })

  test('proposed, it waits with who validates; sent back and proposed again, it is made public', async () => {
    await manager.goto(at)
    await press(manager, 'Proponi per la pubblicazione')
    await manager.getByRole('status').waitFor()
    assert.match(await state(manager), /redazione ANCI o regia nazionale/)
    await anci.goto('/it/area-personale')
    assert.match(await text(anci), /Da controllare per la pubblicazione[^]*La scheda che fa tutto/)
    await anci.getByRole('link', { name: title }).click()
    await unfold(anci, 'Rimanda con una nota')
    await formOf(anci, 'Rimanda con una nota').getByLabel('Nota').fill('Aggiungere una fonte.')
    await press(anci, 'Rimanda con una nota')
    await anci.getByRole('status').waitFor()
    await manager.goto(at)
    await unfold(manager, 'Che cosa è successo finora')
    assert.match(await text(manager), /l’ha rimandata con una nota[^]*Aggiungere una fonte\./)
    await press(manager, 'Proponi per la pubblicazione')
    await manager.getByRole('status').waitFor()
    await anci.goto(at)
    await press(anci, 'Rendi pubblica')
    assert.match(await anci.getByRole('status').innerText(), /Pubblica/)
    assert.equal(await statusFor(nobody), 200)
    assert.match(await text(nobody), /Controllata e pubblicata da/)
  })
})

describe('what readers see stays while it is being changed', () => {
  test('changes are seen by who works on them, word by word, and by nobody else', async () => {
    const answer = await open.portal
      .as('borgo.staff')
      .patch(`/api/resources/${id}`, { summary: 'Ora dice una cosa nuova.' })
    assert.equal(answer.status, 200)
    await nobody.goto(at)
    assert.match(await text(nobody), /Una scheda per le prove\./)
    assert.doesNotMatch(await text(nobody), /una cosa nuova/)
    await staff.goto(at)
    await staff.getByRole('link', { name: 'Che cosa è cambiato' }).click()
    const added = await staff.locator('ins').allInnerTexts()
    assert.ok(added.some((words) => /Ora dice una cosa nuova/.test(words)))
    assert.ok((await staff.locator('del').count()) > 0)
  })

  test('they may be discarded, after a word about what will happen', async () => {
    await staff.goto(at)
    await staff.getByRole('link', { name: 'Annulla le modifiche' }).click()
    assert.match(await text(staff), /resta quello che gli altri leggono oggi/)
    await press(staff, 'Annulla le modifiche')
    assert.match(await staff.getByRole('status').innerText(), /modifiche sono annullate/)
    assert.match(await state(staff), /Pubblica/)
  })

  test('an old version may be taken up again, as changes in work', async () => {
    await staff.getByRole('link', { name: 'Versioni' }).click()
    await staff.getByRole('link', { name: 'Riparti da questa' }).first().click()
    assert.match(await text(staff), /finché il nuovo non è approvato/)
    await press(staff, 'Riparti da qui')
    assert.match(await staff.getByRole('status').innerText(), /è la bozza su cui lavorare/)
    assert.ok(staff.url().includes('/anteprima'))
    assert.equal(await statusFor(nobody), 200)
  })

  test('it is confirmed as still valid without touching the text', async () => {
    await staff.goto('/it/risorse/borgo-esempio-custodia-sociale-di-condominio')
    assert.match(await text(staff), /Da verificare/)
    await press(staff, 'Confermo: è ancora valida')
    assert.match(await staff.getByRole('status').innerText(), /verificata oggi/)
    assert.doesNotMatch(await text(staff), /Da verificare/)
  })

  test('a city named as owner says yes, and its name appears', async () => {
    const gardens = '/it/risorse/valle-esempio-gli-orti-della-ferrovia'
    await nobody.goto(gardens)
    assert.doesNotMatch(await text(nobody), /con Borgo Esempio/)
    await manager.goto(gardens)
    await manager.getByRole('link', { name: /titolarità condivisa/ }).click()
    await press(manager, 'Sì, siamo titolari anche noi')
    await manager.getByRole('status').waitFor()
    await nobody.goto(gardens)
    assert.match(await text(nobody), /con Borgo Esempio/)
  })
})

describe('two at once lose nothing', () => {
  test('a step on a page that is no longer true is refused, and the note is kept', async () => {
    const hamlets = '/it/risorse/borgo-esempio-lo-sportello-nelle-frazioni'
    await manager.goto(hamlets)
    await unfold(manager, 'Rimanda con una nota')
    await formOf(manager, 'Rimanda con una nota').getByLabel('Nota').fill('Una nota lunga.')
    await staff.goto(hamlets)
    await press(staff, 'Riprendi la bozza')
    await staff.getByRole('status').waitFor()
    await press(staff, 'Invia al referente')
    await staff.getByRole('status').waitFor()
    await press(manager, 'Rimanda con una nota')
    assert.match(await manager.getByRole('alert').innerText(), /Un’altra persona ha modificato/)
    assert.equal(
      await formOf(manager, 'Rimanda con una nota').getByLabel('Nota').inputValue(),
      'Una nota lunga.',
    )
  })

  test('a button pressed twice takes its step once, and the second answer is no error', async () => {
    const protocol = '/it/risorse/monte-esempio-la-garanzia-per-l-affitto'
    await anci.goto(protocol)
    const form = formOf(anci, 'Rendi pubblica')
    const sent = {
      workflow: await form.locator('[name=workflow]').inputValue(),
      ifMatch: await form.locator('[name=ifMatch]').inputValue(),
    }
    const send = () =>
      anci.request.post(`${protocol}/passaggio`, {
        form: sent,
        headers: { origin: open.portal.url },
        maxRedirects: 0,
      })
    const answers = await Promise.all([send(), send()])
    assert.deepEqual(
      answers.map((answer) => answer.status()),
      [303, 303],
    )
  })

  test('a new entry sent twice begins one draft', async () => {
    await staff.goto('/it/risorse/nuova')
    const once = await staff.locator('[name=once]').inputValue()
    const send = () =>
      staff.request.post('/it/risorse/nuova', {
        form: { kind: 'tool', title: 'Inviata due volte', summary: '', area: '', once },
        headers: { origin: open.portal.url },
        maxRedirects: 0,
      })
    const [first, second] = await Promise.all([send(), send()])
    assert.equal(first.status(), 303)
    assert.equal(first.headers().location, second.headers().location)
    const { totalDocs } = await open.portal.payload.count({
      collection: 'resources',
      where: { title: { equals: 'Inviata due volte' } },
    })
    assert.equal(totalDocs, 1)
  })
})
