import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page, Request } from 'playwright-core'
import type { OpenPortal } from '../browser/open-portal'
import { completeContent } from '../support/build-resource'
import { complaintsOf, openEntry, openPanel, save } from './open-panel'

let open: OpenPortal
before(async () => {
  open = await openPanel()
})
after(() => open.close())

const step = (page: Page, name: string) =>
  page.locator('.tabs-field__tabs').getByRole('button', { name, exact: true }).click()
const where = (page: Page) => page.locator('.portal-where')
const field = (page: Page, name: string) => page.locator(`#field-${name}`)

async function write(page: Page, label: string, text: string): Promise<void> {
  await page
    .locator('.rich-text-lexical')
    .filter({ hasText: label })
    .locator('[contenteditable=true]')
    .click()
  await page.keyboard.type(text)
}

/** Fills a field, and waits until the server has seen the form: it locks it, and knows its age. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  const seen = page.waitForResponse((response) => isFormState(response.request()))
  await field(page, name).fill(text)
  await seen
}

const isFormState = (request: Request): boolean =>
  request.method() === 'POST' && request.headers()['next-action'] !== undefined

/** The form has heard what was typed: only then may it be saved. */
const typed = (page: Page) => where(page).getByText('Salva prima le modifiche').waitFor()

async function move(page: Page, name: string): Promise<void> {
  await where(page).getByRole('button', { name, exact: true }).click()
  await where(page)
    .getByRole('button', { name: `Conferma: ${name}` })
    .click()
  await where(page).getByText(`Fatto: ${name}.`).waitFor()
}

async function newTool(title: string): Promise<string> {
  const { status, body } = await open.portal
    .as('borgo.staff')
    .post('/api/resources', { kind: 'tool', title })
  assert.equal(status, 201)
  return String(body.doc.id)
}

const stored = (id: string) =>
  open.portal.payload.findByID({ collection: 'resources', id, draft: true, depth: 0 })

describe('a person of a city writes an entry', () => {
  let page: Page
  let complaints: string[]
  let id: string
  before(async () => {
    page = await open.visit('borgo.staff')
    complaints = complaintsOf(page, open.portal.url)
  })
  after(() => page.context().close())

  test('begins it by the portal’s short form, which leads here', async () => {
    await page.goto('/it/risorse/nuova')
    await page.getByLabel('Strumento').check()
    await page.getByLabel('Titolo').fill('Scheda per il primo colloquio di prova')
    await page.getByLabel('In breve').fill('Si compila insieme, in venti minuti.')
    await page.getByLabel('Area di lavoro').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Comincia la bozza' }).click()
    await page.waitForURL('**/admin/collections/resources/**')
    id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await where(page).getByText('Bozza', { exact: true }).waitFor()
  })

  test('finds the steps of this kind and of no other', async () => {
    assert.deepEqual(await page.locator('.tabs-field__tab-button:visible').allInnerTexts(), [
      'Le basi',
      'Lo strumento',
      'Documenti e fonti',
      'Chi legge',
    ])
  })

  test('is told what is missing, and that a change is saved before it is sent', async () => {
    const missing = where(page).locator('.portal-where__missing li')
    assert.deepEqual(await missing.allInnerTexts(), [
      'Periodo o edizione',
      'Tipo di strumento',
      'Quando si usa',
      'Come si usa',
      'Attenzioni per la privacy',
    ])
    await step(page, 'Lo strumento')
    await field(page, 'toolType').click()
    await page.getByText('Modulo', { exact: true }).click()
    await write(page, 'Quando si usa', 'Al primo colloquio.')
    await write(page, 'Come si usa', 'Una domanda alla volta.')
    await write(page, 'Attenzioni per la privacy', 'Nessuna diagnosi.')
    await typed(page)
    assert.equal(await save(page), 'Salvato.')
    await missing.getByText('Quando si usa').waitFor({ state: 'detached' })
    assert.deepEqual(await missing.allInnerTexts(), ['Periodo o edizione'])
  })

  test('opens an example beside a hard field', async () => {
    const help = page.locator('.portal-help').filter({ hasText: 'Quali dati raccoglie' })
    await help.getByText('Un esempio').click()
    assert.match(await help.innerText(), /Non scrivere diagnosi/)
  })

  test('attaches a document and a cover', async () => {
    await step(page, 'Documenti e fonti')
    const drawer = page.locator('.drawer:visible').last()
    await field(page, 'documents').getByRole('button', { name: 'Aggiungi' }).click()
    await drawer.locator('input[type=file]').setInputFiles({
      name: 'Protocollo di prova.pdf',
      mimeType: 'application/pdf',
      buffer: await readFile('media/protocollo-unita-mobile.pdf'),
    })
    await drawer.getByRole('button', { name: 'Salva' }).click()
    await field(page, 'documents').getByText('Protocollo di prova.pdf').waitFor()

    await field(page, 'cover').getByRole('button', { name: 'Aggiungi' }).click()
    await drawer.locator('input[type=file]').setInputFiles('media/sportello-mobile.png')
    await drawer.locator('#field-alt').fill('Un furgone davanti a tre palazzi')
    await drawer.locator('#field-people').click()
    await drawer.getByText('Nessuna persona', { exact: true }).click()
    await drawer.getByRole('button', { name: 'Salva' }).click()
    await field(page, 'cover').getByText('sportello-mobile.png').waitFor()

    await step(page, 'Le basi')
    await field(page, 'period__from').locator('input').fill('01/03/2024')
    await page.keyboard.press('Enter')
    await typed(page)
    assert.equal(await save(page), 'Salvato.')
    const { cover, documents } = await stored(id)
    assert.ok(cover)
    assert.equal(documents?.length, 1)
  })

  test('sends it, and takes it back', async () => {
    await where(page).getByText('C’è tutto quello che serve per inviarla.').waitFor()
    await move(page, 'Invia al referente')
    await where(page).getByText('Da approvare', { exact: true }).waitFor()
    assert.match(
      await where(page).innerText(),
      /In attesa da oggi presso referente di Borgo Esempio/,
    )
    assert.equal((await stored(id)).workflow, 'submitted')
    await move(page, 'Riprendi la bozza')
    assert.equal((await stored(id)).workflow, 'draft')
  })

  test('goes on writing after a move, without having to reload', async () => {
    await fill(page, 'summary', 'Si compila insieme, in dieci minuti.')
    await typed(page)
    assert.equal(await save(page), 'Salvato.')
    assert.equal((await stored(id)).summary, 'Si compila insieme, in dieci minuti.')
  })

  test('reads in Italian, at the field, what cannot be saved, and loses nothing', async () => {
    const before = complaints.length
    await fill(page, 'title', 'x'.repeat(120))
    await typed(page)
    assert.match(await save(page), /Titolo/)
    await page.getByText('Al massimo 100 caratteri.', { exact: true }).waitFor()
    assert.equal(await field(page, 'title').inputValue(), 'x'.repeat(120))
    // The browser itself notes the answer 400.
    complaints.splice(before)
  })

  test('nobody asked anything of a third party, and the browser complained of nothing', () => {
    assert.deepEqual(complaints, [])
  })
})

describe('the city’s lead, in the panel', () => {
  test('cannot send back without a note, and with one does', async () => {
    const id = await newTool('Da rimandare')
    const staff = open.portal.as('borgo.staff')
    const content = await completeContent(open.portal, 'tool')
    assert.equal((await staff.patch(`/api/resources/${id}`, content)).status, 200)
    assert.equal((await staff.patch(`/api/resources/${id}`, { workflow: 'submitted' })).status, 200)
    const page = await open.visit('borgo.manager')
    await openEntry(page, id)
    await where(page).getByRole('button', { name: 'Rimanda con una nota' }).click()
    const confirm = where(page).getByRole('button', { name: 'Conferma: Rimanda con una nota' })
    assert.equal(await confirm.isDisabled(), true)
    await where(page).getByLabel('Nota', { exact: true }).fill('Manca che cosa non ha funzionato')
    await confirm.click()
    await where(page).getByText('Fatto: Rimanda con una nota.').waitFor()
    await page.context().close()
  })
})

describe('two people open one entry', () => {
  test('the second is told who is writing, and cannot overwrite', async () => {
    const id = await newTool('Scritta in due')
    const first = await open.visit('borgo.staff')
    const second = await open.visit('borgo.manager')
    await openEntry(first, id)
    await fill(first, 'summary', 'La prima scrive.')
    await typed(first)
    await openEntry(second, id)
    const told = second.getByRole('dialog').filter({ hasText: 'C’è già chi ci sta lavorando' })
    await told.waitFor()
    assert.match(await told.innerText(), new RegExp(open.portal.user('borgo.staff').displayName))
    const refused = await open.portal
      .as('borgo.manager')
      .patch(`/api/resources/${id}`, { summary: 'La seconda scrive sopra.' })
    assert.equal(refused.status, 423)
    await second.getByRole('button', { name: 'Leggi senza modificare' }).click()
    await told.waitFor({ state: 'detached' })
    assert.equal(await field(second, 'summary').isDisabled(), true)
    assert.equal(await save(first), 'Salvato.')
    assert.equal((await stored(id)).summary, 'La prima scrive.')
    await Promise.all([first.context().close(), second.context().close()])
  })

  test('who saved meanwhile elsewhere is not overwritten, and what was typed stays', async () => {
    const id = await newTool('Salvata altrove')
    const page = await open.visit('borgo.staff')
    await openEntry(page, id)
    await fill(page, 'summary', 'Scritta nel pannello.')
    await typed(page)
    // As after a lock that ran out: the other's save takes the lock away.
    await open.portal.payload.db.deleteMany({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
    })
    const other = await open.portal
      .as('borgo.manager')
      .patch(`/api/resources/${id}`, { summary: 'Scritta altrove.' })
    assert.equal(other.status, 200)
    assert.match(await save(page), /Un’altra persona ha modificato la scheda/)
    assert.equal(await field(page, 'summary').inputValue(), 'Scritta nel pannello.')
    assert.equal((await stored(id)).summary, 'Scritta altrove.')
    await page.context().close()
  })
})
