import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeViolations } from './axe-violations'
import { openPortal, phone, wide, type OpenPortal } from './open-portal'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Asks again, as a person does, until the run is over. */
async function over(page: Page): Promise<string> {
  const refresh = page.getByRole('link', { name: 'Aggiorna' })
  while ((await refresh.count()) > 0) await refresh.click()
  return page.locator('main').innerText()
}

test('a table is tried, its mapping mended and its entries imported, without scripts', async () => {
  const page = await open.visit('anci.first', { javaScriptEnabled: false })
  await page.goto('/it/area-personale')
  await page.getByRole('main').getByRole('link', { name: 'Importazioni' }).click()
  await page.getByLabel('Tabella').setInputFiles('docs/import/sample.csv')
  await press(page, 'Prova, senza scrivere niente')
  await over(page)
  const mapping = page.getByRole('textbox', { name: 'Mappa' })
  const suggested = await mapping.inputValue()
  assert.match(suggested, /"Titolo": title/)
  await mapping.fill(`${suggested}\nspiegazioni: nessuna\n`)
  await press(page, 'Prova di nuovo con questa mappa')
  assert.match(await over(page), /«spiegazioni» non è un’impostazione/)
  await mapping.fill(
    suggested
      .replace('"Area": topics', '"Area": { field: topics, values: { Casa: housing } }')
      .replace('defaults: {}', ''),
  )
  await press(page, 'Prova di nuovo con questa mappa')
  const tried = await over(page)
  assert.match(tried, /da creare/)
  assert.match(tried, /Forse «Impegno civico»/)

  const seeing = await open.visit('anci.first')
  for (const path of [page.url(), '/it/area-personale/importazioni'])
    for (const viewport of [wide, phone]) {
      await seeing.setViewportSize(viewport)
      await seeing.goto(path)
      const violations = await axeViolations(seeing)
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
        `${path} at ${viewport.width}`,
      )
      const sideways = await seeing.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (process.env.SCREENSHOTS)
        await seeing.screenshot({
          path: `${process.env.SCREENSHOTS}/${path.split('/').length}-${viewport.width}.png`,
          fullPage: true,
        })
      assert.ok(sideways <= 0, `${path} at ${viewport.width} scrolls sideways`)
    }

  await press(page, /^Importa (una scheda|\d+ schede)$/)
  assert.match(await over(page), /Importazione finita/)
})
