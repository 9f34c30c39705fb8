import type { Page } from 'playwright-core'
import { openPortal, type OpenPortal } from '../browser/open-portal'

/**
 * The portal with its panel built and prepared. As in production, which is what the panel is built
 * for: React has another build for anything else, and the two do not mix.
 */
export const openPanel = (): Promise<OpenPortal> =>
  openPortal({ panel: true, env: { NODE_ENV: 'production' } })

/** What a page complains of: the browser's own errors, and requests that leave the portal. */
export function complaintsOf(page: Page, portal: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !url.startsWith(portal)) complaints.push(`asked of ${url}`)
  })
  return complaints
}

/** Opens an entry and waits until the card beside it tells where it is. */
export async function openEntry(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/resources/${id}`)
  await page.locator('.portal-where').getByRole('link').first().waitFor()
}

/** What the form says of its saving. */
export const said = (page: Page) => page.locator('.portal-saving > p:first-child')

/** Writes, and waits until the form has saved itself with nothing left over. */
export async function writing(page: Page, write: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && /resources/.test(response.url()),
  )
  await write()
  await answered
  await said(page)
    .filter({ hasText: /^(Salvata|Ritrovata e salvata) alle/ })
    .waitFor()
}
