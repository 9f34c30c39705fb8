import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, and what is good besides. */
export const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface AxeOptions {
  /** The rules that have one of these tags; default what axe runs by itself. */
  tags?: readonly string[]
  /** Selectors of the parts that are looked at; default the whole page. */
  within?: readonly string[]
}

/**
 * What axe finds on a page as it is now, put into each document once. Frames, of which it would know
 * nothing, are refused.
 */
export async function axeViolations(
  page: Page,
  { tags, within }: AxeOptions = {},
): Promise<Result[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which nobody looks into`)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
  return page.evaluate(
    async ({ tags, within }) => {
      const axe = Reflect.get(window, 'axe') as {
        run: (context: unknown, options: unknown) => Promise<AxeResults>
      }
      const { violations } = await axe.run(within ? { include: within } : document, {
        resultTypes: ['violations'],
        ...(tags ? { runOnly: { type: 'tag', values: tags } } : {}),
      })
      return violations
    },
    { tags, within },
  )
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
