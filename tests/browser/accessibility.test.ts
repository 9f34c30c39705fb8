import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeViolations, wcagTags } from './axe-violations'
import { openPortal, phone, wide, type OpenPortal } from './open-portal'
import { openType } from './open-type'
import { pageTypes } from './page-types'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

const visitors = [...new Set(pageTypes.map(({ who }) => who))]

async function findingsOn(page: Page): Promise<string[]> {
  const violations = await axeViolations(page, { tags: wcagTags })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

describe('axe finds nothing, on a wide screen and on a phone', () => {
  for (const who of visitors) {
    let page: Page
    before(async () => {
      page = await open.visit(who)
    })
    after(() => page.context().close())
    for (const type of pageTypes.filter((one) => one.who === who))
      test(`${type.name}, as ${who}`, async () => {
        await page.setViewportSize(wide)
        await openType(page, type)
        for (const viewport of [wide, phone]) {
          await page.setViewportSize(viewport)
          assert.deepEqual(await findingsOn(page), [], `${viewport.width} pixels`)
        }
      })
  }
})

describe('axe finds nothing on what a form answers', () => {
  test('a sign-in that fails', async () => {
    const page = await open.visit('nobody', { viewport: phone })
    await page.goto('/it/accedi')
    await page.getByLabel('Indirizzo email').fill('nessuno@borgo-esempio.example')
    await page.getByLabel('Password').fill('sbagliata')
    await page.getByRole('main').getByRole('button', { name: 'Accedi' }).click()
    await page.getByRole('alert').waitFor()
    assert.deepEqual(await findingsOn(page), [])
    await page.context().close()
  })

  test('a new entry without a title', async () => {
    const page = await open.visit('borgo.staff', { viewport: phone })
    await page.goto('/it/risorse/nuova')
    await page.getByRole('button', { name: 'Comincia la bozza' }).click()
    await page.getByRole('alert').waitFor()
    assert.deepEqual(await findingsOn(page), [])
    await page.context().close()
  })

  test('folds that were opened, the history and the note that is asked', async () => {
    const page = await open.visit('borgo.manager', { viewport: phone })
    await page.goto('/it/risorse/borgo-esempio-lo-sportello-nelle-frazioni')
    for (const fold of await page.locator('summary').all()) await fold.click()
    assert.deepEqual(await findingsOn(page), [])
    await page.context().close()
  })
})
