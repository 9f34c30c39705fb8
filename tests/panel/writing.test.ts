import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page, Request } from 'playwright-core'
import type { OpenPortal } from '../browser/open-portal'
import { completeContent } from '../support/build-resource'
import { complaintsOf, openEntry, openPanel, writing } from './open-panel'

let open: OpenPortal
before(async () => {
  open = await openPanel()
})
after(() => open.close())

const step = (page: Page, name: string) =>
  page.locator('.tabs-field__tab-button').filter({ hasText: name }).click()
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
    ])
  })

  test('is told the first thing to do, and which steps lack something', async () => {
    const first = page.locator('.portal-first')
    assert.match(
      await first.innerText(),
      /La prima cosa da completare: Periodo o edizione e altre 4/,
    )
    const lacks = page.locator('.tabs-field__tab-button:visible')
    assert.deepEqual(
      await lacks.evaluateAll((all) => all.map((button) => button.getAttribute('data-lacks'))),
      ['manca 1', 'mancano 4', null],
    )
    await where(page).getByRole('button', { name: 'Quando si usa' }).click()
    const editor = page.locator('.rich-text-lexical').filter({ hasText: 'Quando si usa' })
    await editor.locator('[contenteditable=true]:focus').waitFor()
  })

  test('finds a help under every field, and nothing for machines', async () => {
    for (const name of ['Le basi', 'Lo strumento', 'Documenti e fonti']) {
      await step(page, name)
      await page.locator('.tabs-field__tab:visible .portal-help').first().waitFor()
    }
    const side = page.locator('.document-fields__sidebar-fields .field-label')
    assert.deepEqual(await side.allInnerTexts(), ['Origine del contenuto'])
  })

  test('is told what is missing, and sees it become less while writing', async () => {
    const missing = where(page).locator('.portal-where__missing li')
    assert.deepEqual(await missing.allInnerTexts(), [
      'Periodo o edizione',
      'Tipo di strumento',
      'Quando si usa',
      'Come si usa',
      'Attenzioni per la privacy',
    ])
    await step(page, 'Lo strumento')
    await writing(page, async () => {
      await field(page, 'toolType').click()
      await page.getByText('Modulo', { exact: true }).click()
      await write(page, 'Quando si usa', 'Al primo colloquio.')
      await write(page, 'Come si usa', 'Una domanda alla volta.')
      await write(page, 'Attenzioni per la privacy', 'Nessuna diagnosi.')
    })
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
    await writing(page, async () => {
      // The month is enough, as its help says.
      await field(page, 'period__from').locator('input').fill('03/2024')
      await page.keyboard.press('Enter')
    })
    const { cover, documents, period } = await stored(id)
    assert.match(String(period?.from), /^2024-03-01/)
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
    await writing(page, () => fill(page, 'summary', 'Si compila insieme, in dieci minuti.'))
    assert.equal((await stored(id)).summary, 'Si compila insieme, in dieci minuti.')
  })

  test('a move takes along what was typed a moment before', async () => {
    await fill(page, 'summary', 'Cambiata un attimo prima.')
    await move(page, 'Invia al referente')
    const { summary, workflow } = await stored(id)
    assert.deepEqual([summary, workflow], ['Cambiata un attimo prima.', 'submitted'])
  })

  test('reads in Italian, at the field, what cannot be saved, and loses nothing', async () => {
    const before = complaints.length
    await fill(page, 'title', 'x'.repeat(120))
    await page
      .getByRole('alert')
      .filter({ hasText: /Non si riesce a salvare.*Titolo/ })
      .waitFor()
    await page.getByText('Al massimo 100 caratteri.', { exact: true }).waitFor()
    assert.equal(await field(page, 'title').inputValue(), 'x'.repeat(120))
    await writing(page, () => fill(page, 'title', 'Scheda per il primo colloquio'))
    await page.locator('.portal-notice').waitFor({ state: 'detached' })
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
    await writing(first, () => fill(first, 'summary', 'La prima scrive.'))
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
    assert.equal((await stored(id)).summary, 'La prima scrive.')
    await Promise.all([first.context().close(), second.context().close()])
  })
})
