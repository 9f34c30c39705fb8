import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openTextDocument } from '../../src/documents/localise/text-document'
import { readFile } from 'node:fs/promises'
import { changedForm, PaperForm } from '../word-form/fill'
import { axeViolations, wcagTags } from './axe-violations'
import { openPortal, phone, wide, type OpenPortal } from './open-portal'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

const tool = '/it/risorse/porto-esempio-la-scheda-di-primo-colloquio'

async function assertAccessible(page: Page): Promise<void> {
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport)
    const violations = await axeViolations(page, { tags: wcagTags })
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      [],
    )
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= viewport.width, `${width} of ${viewport.width}`)
  }
}

/** Downloads what a link or button gives, as bytes and the name it is saved under. */
async function downloaded(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function filledModel(page: Page): Promise<Buffer> {
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('main').getByRole('link', { name: 'Modello', exact: true }).click(),
  )
  assert.equal(name, 'Modulo Modello.docx')
  return changedForm(bytes, (xml) => {
    const form = new PaperForm(xml).write('title', 'Una casa dopo l’accoglienza')
    return form
      .part('period', 'Dal', 'la primavera scorsa')
      .write('problem', 'Chi esce resta senza casa.').xml
  })
}

const asFile = (buffer: Buffer) => ({
  name: 'modulo.docx',
  mimeType: 'application/octet-stream',
  buffer,
})

test('from the new entry to the form, and with the form to a draft: without JavaScript', async () => {
  const page = await open.visit('borgo.staff', { javaScriptEnabled: false, acceptDownloads: true })
  await page.goto('/it/risorse/nuova')
  await page.getByRole('link', { name: 'Scrivi la scheda in Word' }).click()
  await page.getByRole('button', { name: 'Crea la bozza' }).click()
  await page.getByRole('alert').getByText('Scegli il file da caricare').waitFor()
  const form = await filledModel(page)
  await page.getByLabel('Il modulo compilato').setInputFiles(asFile(form))
  await page.getByRole('button', { name: 'Crea la bozza' }).click()
  await page.getByRole('heading', { name: 'La bozza è pronta' }).waitFor()
  await page.getByText('la primavera scorsa').waitFor()
  const draft = page.getByRole('link', { name: 'Apri la bozza e completala' })
  assert.match((await draft.getAttribute('href')) ?? '', /^\/admin\/collections\/resources\//)
  await page.context().close()
})

test('the pages of the form are accessible, also with what was not read', async () => {
  const page = await open.visit('borgo.staff', { acceptDownloads: true })
  await page.goto('/it/risorse/nuova/modulo-word')
  await assertAccessible(page)
  const form = await filledModel(page)
  await page.getByLabel('Il modulo compilato').setInputFiles(asFile(form))
  await page.getByRole('button', { name: 'Crea la bozza' }).click()
  await page.getByRole('heading', { name: 'La bozza è pronta' }).waitFor()
  await assertAccessible(page)
  await page.context().close()
})

test('a tool is adapted by anybody, without JavaScript', async () => {
  const page = await open.visit('nobody', { javaScriptEnabled: false, acceptDownloads: true })
  await page.goto(tool)
  await page.getByRole('link', { name: 'Adatta alla tua città' }).click()
  await page.getByRole('button', { name: 'Scarica il documento riempito' }).click()
  await page.getByRole('alert').getByText('Scrivi almeno una delle parti').waitFor()
  await page.getByLabel('[CONTATTI DELLO SPORTELLO]').fill('Via Roma 1\nIl martedì')
  await page.getByLabel('La tua città o il tuo ente').fill('Monte Esempio')
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Scarica il documento riempito' }).click(),
  )
  assert.match(name, / – Monte Esempio\.docx$/)
  const document = await openTextDocument(bytes, 'a.docx')
  assert.ok(!('refused' in document))
  const lines = document.texts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  assert.ok(
    lines.some((line) => line.includes('Via Roma 1 Il martedì')),
    lines.join('\n'),
  )
  await page.context().close()
})

test('the page of a tool to adapt is accessible', async () => {
  const page = await open.visit('nobody')
  await page.goto(`${tool}/adatta`)
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Scarica il documento riempito' }).click()
  await page.getByRole('alert').waitFor()
  await assertAccessible(page)
  await page.context().close()
})
