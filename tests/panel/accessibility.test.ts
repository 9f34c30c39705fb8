import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeViolations, wcagTags } from '../browser/axe-violations'
import { phone, wide, type OpenPortal } from '../browser/open-portal'
import { openEntry, openPanel } from './open-panel'

let open: OpenPortal
let entry: string
before(async () => {
  open = await openPanel()
  const { body } = await open.portal
    .as('borgo.staff')
    .post('/api/resources', { kind: 'model', title: 'Guardata da vicino' })
  entry = String(body.doc.id)
})
after(() => open.close())

/** What this portal adds to the panel. */
const ours = [
  '.portal-home',
  '.portal-where',
  '.portal-help',
  '.portal-back',
  '.portal-sign-out',
  '.portal-files',
  '.portal-icon',
  '.portal-first',
  '.portal-saving',
  '.portal-notice',
]

const step = (page: Page, name: string) =>
  page.locator('.tabs-field__tab-button').filter({ hasText: name }).click()

/** Payload's own findings, by page and rule: how many elements. They may become fewer, not more. */
const baselineFile = 'tests/panel/findings-of-payload.json'
type Findings = Record<string, number>

const pages: Record<string, (page: Page) => Promise<void>> = {
  'first page': async (page) => {
    await page.goto('/admin')
    await page.locator('.portal-home').waitFor()
  },
  list: async (page) => {
    await page.goto('/admin/collections/resources')
    await page.locator('table a').first().waitFor()
  },
  entry: async (page) => {
    await openEntry(page, entry)
    await step(page, 'Le basi')
    await page.locator('#field-title').waitFor()
  },
  'entry, the model’s step': async (page) => {
    await openEntry(page, entry)
    await step(page, 'Il modello')
    await page.locator('[contenteditable=true]').first().waitFor()
  },
  'what keeps a text from being saved': async (page) => {
    await openEntry(page, entry)
    await step(page, 'Le basi')
    await page.locator('#field-title').fill('x'.repeat(120))
    await page.locator('.portal-notice').waitFor()
  },
  'a step of the workflow': async (page) => {
    await openEntry(page, entry)
    await page.locator('.portal-where__moves').getByRole('button').first().click()
    await page.locator('.portal-where textarea').waitFor()
  },
}

for (const [width, viewport] of [
  ['wide', wide],
  ['phone', phone],
] as const)
  describe(`axe, ${width}`, () => {
    let page: Page
    before(async () => {
      page = await open.visit('borgo.staff', { viewport })
    })
    after(() => page.context().close())
    for (const [name, show] of Object.entries(pages))
      test(`${name}: nothing in what is ours, nothing new in Payload’s`, async () => {
        await show(page)
        await controlsNamed(page)
        const violations = await axeViolations(page, { tags: wcagTags })
        const own = await ownFindings(page)
        assert.deepEqual(own, [])
        const found = Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.length]))
        await assertNoMore(`${name}, ${width}`, found)
      })
  })

/** The panel names Payload's controls in the frame after they appear. */
const controlsNamed = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('main, [role=main]') !== null &&
      [
        ...document.querySelectorAll(
          '.rs__input, .ContentEditable__root, .toolbar-popup__dropdown',
        ),
      ].every((control) => control.hasAttribute('aria-label') || control.textContent?.trim()),
  )

async function ownFindings(page: Page): Promise<string[]> {
  const there: string[] = []
  for (const selector of ours) if ((await page.locator(selector).count()) > 0) there.push(selector)
  const violations = await axeViolations(page, { tags: wcagTags, within: there })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

async function assertNoMore(where: string, found: Findings): Promise<void> {
  const known = JSON.parse(await readFile(baselineFile, 'utf8')) as Record<string, Findings>
  if (process.env.RECORD_FINDINGS) {
    const all = { ...known, [where]: found }
    await writeFile(baselineFile, `${JSON.stringify(all, null, 2)}\n`)
    return
  }
  const more = Object.entries(found).filter(([rule, count]) => count > (known[where]?.[rule] ?? 0))
  assert.deepEqual(more, [], where)
}
