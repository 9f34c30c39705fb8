import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeViolations } from './axe-violations'
import { openPortal, phone, wide, type OpenPortal } from './open-portal'

let open: OpenPortal
let anci: Page
let nobody: Page
before(async () => {
  open = await openPortal()
  ;[anci, nobody] = await Promise.all([open.visit('anci.first'), open.visit('nobody')])
})
after(() => open.close())

const at = '/it/risorse/porto-esempio-lo-sportello-che-si-sposta'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function assertSound(page: Page): Promise<void> {
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport)
    const violations = await axeViolations(page)
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      [],
      `${viewport.width} pixels`,
    )
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    assert.ok(overflow <= 0, `${overflow} pixels too wide at ${viewport.width}`)
  }
}

describe('ANCI removes words for good, on the portal’s own pages', () => {
  let words: string

  test('pastes what it reads on the page, and is shown where it stands', async () => {
    await nobody.goto(at)
    const line = await nobody.locator('.resource-text .rich-text p').first().innerText()
    words = line.split(' ').slice(2, 7).join(' ')
    await anci.goto(at)
    await anci.getByRole('link', { name: 'Rimozione definitiva' }).click()
    await button(anci, 'Vedi dove si trova').click()
    assert.match(await anci.getByRole('alert').innerText(), /poche/)
    await anci.getByLabel('Le parole da togliere').fill(`  ${words.replace(' ', '\n')}`)
    await anci.getByLabel('Perché').fill('Fa riconoscere una persona.')
    await button(anci, 'Vedi dove si trova').click()
    const told = await anci.locator('main').innerText()
    assert.match(told, /Nel testo di oggi ci sono/)
    assert.match(told, /Parti della scheda: /)
    await assertSound(anci)
  })

  test('nothing goes before the word is typed', async () => {
    await button(anci, 'Rimuovi per sempre').click()
    assert.match(await anci.getByRole('alert').innerText(), /scrivi RIMUOVI/)
    await assertSound(anci)
    await nobody.goto(at)
    assert.ok((await nobody.locator('main').innerText()).includes(words))
  })

  test('then it is gone for everybody, and every reader is told that something was removed', async () => {
    await anci.getByLabel('Scrivi RIMUOVI per confermare').fill('rimuovi')
    await button(anci, 'Rimuovi per sempre').click()
    assert.match(await anci.getByRole('status').innerText(), /rimosso per sempre/)
    await nobody.goto(at)
    const told = await nobody.locator('main').innerText()
    assert.ok(!told.includes(words))
    assert.match(told, /\[passaggio rimosso il \d\d\/\d\d\/\d{4}\]/)
    assert.match(told, /è stato rimosso definitivamente un passaggio/)
    await assertSound(nobody)
  })

  test('others have neither the way nor the page', async () => {
    const manager = await open.visit('porto.manager')
    await manager.goto(at)
    assert.equal(await manager.getByRole('link', { name: 'Rimozione definitiva' }).count(), 0)
    assert.equal((await manager.goto(`${at}/rimozione`))?.status(), 404)
  })
})

describe('a draft from the structure of another entry', () => {
  test('says what will be ready, then begins', async () => {
    const staff = await open.visit('borgo.staff')
    await staff.goto(at)
    await staff.getByRole('link', { name: 'Parti dalla struttura di questa scheda' }).click()
    assert.match(await staff.locator('main').innerText(), /Elementi principali: /)
    await assertSound(staff)
    await staff.setViewportSize(wide)
    await staff.getByLabel('Titolo').fill('La nostra, dalla loro struttura')
    await button(staff, 'Comincia la bozza').click()
    await staff.waitForURL('**/admin/collections/resources/**')
  })
})

describe('two versions side by side in words', () => {
  test('rows, rich text and folds are sound on both widths', async () => {
    const staff = await open.visit('borgo.staff')
    await staff.goto('/it/risorse/borgo-esempio-lo-sportello-nelle-frazioni/versioni')
    assert.match(await staff.locator('main').innerText(), /l’ha /)
    await assertSound(staff)
    await staff.setViewportSize(wide)
    await button(staff, 'Confronta le due scelte').click()
    for (const fold of await staff.locator('main summary').all()) await fold.click()
    await assertSound(staff)
  })
})
