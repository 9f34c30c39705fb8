import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import type { OpenPortal } from '../browser/open-portal'
import { openPanel, said } from './open-panel'

/**
 * From four fields to a public, printed practice, as people who never did it: by what the pages
 * say, with the pointer and the keyboard, counted.
 */
let open: OpenPortal
before(async () => {
  open = await openPanel()
})
after(() => open.close())

const title = 'Un custode di quartiere per chi entra in casa'

class Hands {
  clicks = 0
  fields = 0
  constructor(readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.clicks += 1
    await what.click()
  }
  async fill(what: Locator, text: string): Promise<void> {
    this.fields += 1
    await what.fill(text)
  }
  /** Into the field where the cursor was put. */
  async type(text: string): Promise<void> {
    this.fields += 1
    await this.page.keyboard.type(text)
  }
}

/** Goes where the card says that something is missing, and waits for the cursor. */
async function goTo(hands: Hands, name: string): Promise<void> {
  const { page } = hands
  await hands.click(page.locator('.portal-where__missing').getByRole('button', { name }))
  await page.waitForFunction(
    () =>
      document.activeElement?.closest('.document-fields__main') !== null &&
      document.activeElement?.matches('input, textarea, [contenteditable=true], button'),
  )
}

const lacks = async (page: Page, name: string): Promise<void> =>
  page
    .locator('.portal-where__missing')
    .getByRole('button', { name, exact: true })
    .waitFor({ state: 'detached' })

async function press(hands: Hands, name: string): Promise<void> {
  await hands.click(hands.page.getByRole('button', { name, exact: true }))
  await hands.page.getByRole('status').first().waitFor()
}

test('a person of the city writes it: four fields, then what the panel asks for', async (t) => {
  const page = await open.visit('borgo.staff')
  const hands = new Hands(page)
  await page.goto('/it/area-personale')
  await hands.click(page.getByRole('link', { name: 'Comincia una scheda' }))
  hands.fields += 2
  await hands.click(page.getByLabel('Modello'))
  await hands.fill(page.getByLabel('Titolo'), title)
  await hands.fill(
    page.getByLabel('In breve'),
    'Un custode segue per sei mesi chi ha appena avuto le chiavi: bollette, vicini, scuola.',
  )
  await page.getByLabel('Area di lavoro').selectOption({ index: 1 })
  await hands.click(page.getByRole('button', { name: 'Comincia la bozza' }))
  await page.locator('.portal-first').waitFor()
  const began = { clicks: hands.clicks, fields: hands.fields }

  await goTo(hands, 'Periodo o edizione')
  await hands.type('01/03/2024')
  await page.keyboard.press('Enter')
  await goTo(hands, 'Il problema')
  await hands.type('Chi esce dall’accoglienza perde la casa nei primi mesi per bollette e liti.')
  await goTo(hands, 'Che cosa fanno')
  await hands.type('Il custode passa due volte a settimana e chiama i servizi quando serve.')
  await goTo(hands, 'Elementi principali')
  await page.keyboard.press('Enter')
  await hands.fill(page.locator('#field-coreElements__0__title'), 'Custode di quartiere')
  await goTo(hands, 'Che cosa non ha funzionato')
  await hands.type('All’inizio il custode aveva venti famiglie: erano troppe, ora sono otto.')
  await hands.fill(
    page.locator('#field-noEvidenceYet'),
    'È partita a marzo: i primi dati arrivano a fine anno.',
  )
  await lacks(page, 'Risultati e fonti')
  await page.getByText('C’è tutto quello che serve per inviarla.').first().waitFor()
  await said(page)
    .filter({ hasText: /^Salvata alle/ })
    .waitFor()
  await hands.click(
    page.locator('.portal-where').getByRole('button', { name: 'Invia al referente' }),
  )
  assert.match(
    await page.locator('.portal-where__step').innerText(),
    /Poi tocca a: referente di Borgo Esempio/,
  )
  await hands.click(page.getByRole('button', { name: 'Conferma: Invia al referente' }))
  await page.locator('.portal-where').getByText('Da approvare', { exact: true }).waitFor()
  t.diagnostic(`the draft: ${began.fields} fields, ${began.clicks} clicks`)
  t.diagnostic(`sent: ${hands.fields} fields, ${hands.clicks} clicks`)
  assert.ok(began.fields <= 4 && began.clicks <= 3, 'four fields begin it')
  assert.ok(hands.fields <= 10 && hands.clicks <= 10, 'ten fields send it')
  await page.context().close()
})

test('the city lead shares and proposes it, the direction makes it public', async (t) => {
  const lead = new Hands(await open.visit('borgo.manager'))
  await lead.page.goto('/it/area-personale')
  await lead.click(lead.page.getByRole('link', { name: title }))
  await press(lead, 'Approva e condividi con la rete')
  await lead.page.getByText('Condivisa con la rete').first().waitFor()
  await press(lead, 'Proponi per la pubblicazione')
  await lead.page.getByText('Proposta per la pubblicazione').first().waitFor()
  const direction = new Hands(await open.visit('ministry.first'))
  await direction.page.goto('/it/area-personale')
  await direction.click(direction.page.getByRole('link', { name: title }))
  await press(direction, 'Rendi pubblica')
  t.diagnostic(`the city lead: ${lead.clicks} clicks; the direction: ${direction.clicks} clicks`)
  assert.ok(lead.clicks <= 3 && direction.clicks <= 2)
  await Promise.all([lead.page.context().close(), direction.page.context().close()])
})

test('anyone finds it, reads it and prints it on two pages', async () => {
  const page = await open.visit('nobody')
  await page.goto('/it/risorse')
  await page.getByRole('main').getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  assert.ok(
    !(await page.locator('main').innerText()).includes('venti famiglie'),
    'said to the network',
  )
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  assert.ok(pages >= 1 && pages <= 2, `${pages} pages`)
  await page.context().close()
})
