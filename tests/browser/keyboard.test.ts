import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPortal, phone, type OpenPortal } from './open-portal'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

interface Focused {
  text: string
  outlined: boolean
  inWindow: boolean
  /** Where it stands in the document. */
  order: number
}

const focused = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    return {
      text: (element.textContent || element.getAttribute('name') || '').trim().slice(0, 40),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inWindow: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      order: [...document.querySelectorAll('*')].indexOf(element),
    }
  })

/** Everything the tab key reaches, in its order. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const reached: Focused[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (!now || reached.some(({ order }) => order === now.order) || reached.length > 200)
      return reached
    reached.push(now)
  }
}

describe('with the keyboard alone', () => {
  test('the first stop leads past the header', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Vai al contenuto' })
    assert.ok(await skip.evaluate((link) => link === document.activeElement))
    const box = await skip.boundingBox()
    assert.ok(box && box.y >= 0, 'the skip link is in sight')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content')
    await page.keyboard.press('Tab')
    assert.ok(
      await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
    )
    await page.context().close()
  })

  for (const [who, path] of [
    ['nobody', '/it'],
    ['nobody', '/it/risorse'],
    ['nobody', '/it/cerca?q=sportello'],
    ['nobody', '/it/citta/milano'],
    ['nobody', '/it/risorse/porto-esempio-lo-sportello-che-si-sposta'],
    ['nobody', '/it/accedi'],
    ['borgo.staff', '/it/risorse/porto-esempio-la-scheda-di-primo-colloquio/replica'],
    ['borgo.manager', '/it/risorse/borgo-esempio-lo-sportello-nelle-frazioni'],
    ['nobody', '/it/citta/porto-esempio/scrivi'],
    ['borgo.manager', '/it/area-personale'],
    ['borgo.manager', '/it/area-personale/persone/invita'],
    ['borgo.staff', '/it/area-personale/profilo'],
  ] as const)
    test(`every stop is seen, in the order it is read: ${path}, as ${who}`, async () => {
      const page = await open.visit(who)
      await page.goto(path)
      const stops = await tabThrough(page)
      assert.ok(stops.length > 10, `only ${stops.length} stops`)
      const unseen = stops.filter(({ outlined, inWindow }) => !outlined || !inWindow)
      assert.deepEqual(unseen, [])
      const orders = stops.map(({ order }) => order)
      assert.deepEqual(
        orders,
        [...orders].sort((a, b) => a - b),
      )
      await page.context().close()
    })

  test('a fold opens and closes', async () => {
    const page = await open.visit('nobody', { viewport: phone })
    await page.goto('/it/risorse/porto-esempio-lo-sportello-che-si-sposta')
    const summary = page.locator('summary', { hasText: 'In questa pagina' })
    const isOpen = () => summary.evaluate((one) => one.closest('details')?.open)
    await summary.focus()
    const before = await isOpen()
    await page.keyboard.press('Enter')
    assert.equal(await isOpen(), !before)
    await page.keyboard.press('Space')
    assert.equal(await isOpen(), before)
    await page.context().close()
  })

  test('a mistake in a form is reached from the sentence that tells it, and what was typed is there', async () => {
    const page = await open.visit('borgo.staff')
    await page.goto('/it/risorse/nuova')
    await page.getByLabel('In breve').fill('Due frasi che restano dove sono.')
    await page.getByRole('button', { name: 'Comincia la bozza' }).focus()
    await page.keyboard.press('Enter')
    const line = page.getByRole('alert').getByRole('link', { name: /titolo/ })
    await line.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const near = await page.evaluate(() => document.activeElement?.id)
    assert.ok(near === 'title' || near === 'summary', `the focus is at ${near}`)
    assert.equal(await page.getByLabel('In breve').inputValue(), 'Due frasi che restano dove sono.')
    await page.context().close()
  })
})
