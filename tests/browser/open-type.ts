import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { PageType } from './page-types'

/** Opens a type of page as the table says, and what it answers is what the table says. */
export async function openType(page: Page, { path, status = 200, then = [] }: PageType) {
  const answer = await page.goto(path)
  assert.equal(answer?.status(), status)
  for (const name of then) {
    const target = page.getByRole('link', { name }).or(page.getByRole('button', { name }))
    await target.first().click()
  }
}
