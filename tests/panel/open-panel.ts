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

/** Saves, and answers what the panel says of it. */
export async function save(page: Page): Promise<string> {
  // What it said before goes away by itself.
  await page.waitForFunction(() => document.querySelector('[data-sonner-toast]') === null)
  await page.getByRole('button', { name: /^Salva (la bozza|le modifiche)$/ }).click()
  const toast = page.locator('[data-sonner-toast]:not([data-type=loading])').first()
  await toast.waitFor()
  return (await toast.innerText()).trim()
}
