import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { startPortal, type Portal, type PortalOptions } from '../support/portal'

export interface OpenPortal {
  portal: Portal
  /** A page of a browser of one's own, signed in as somebody of the cast or as nobody. */
  visit(who: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

export const wide = { width: 1280, height: 900 }
export const phone = { width: 375, height: 760 }

/** A page that takes longer does not come. */
const longestMs = 15_000

/** The portal with its stylesheet built, and a browser to look at it. */
export async function openPortal(options: PortalOptions = {}): Promise<OpenPortal> {
  await promisify(execFile)(process.execPath, ['src/build.ts'])
  const [portal, browser] = await Promise.all([startPortal(options), openBrowser()])
  return {
    portal,
    async visit(who, options = {}) {
      const context = await browser.newContext({
        baseURL: portal.url,
        viewport: wide,
        locale: 'it-IT',
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(longestMs)
      if (who !== 'nobody') {
        const { email, password } = portal.user(who)
        const answer = await context.request.post('/api/users/login', { data: { email, password } })
        if (!answer.ok()) throw new Error(`${who} could not sign in: ${answer.status()}`)
      }
      return context.newPage()
    },
    async close() {
      await browser.close()
      await portal.stop()
    },
  }
}
