import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** WCAG 2.2 AA, and what is good besides. */
export const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface AxeOptions {
  /** The rules that have one of these tags; default what axe runs by itself. */
  tags?: readonly string[]
  /** Selectors of the parts that are looked at; default the whole page. */
  within?: readonly string[]
}

/**
 * What axe finds on a page as it is now. Run in the page itself and put in once a document:
 * `AxeBuilder` reads axe again into a second, blank page every time, and takes along what passed,
 * which costs seven times as much. It does so for frames, of which this refuses any.
 */
export async function axeViolations(
  page: Page,
  { tags, within }: AxeOptions = {},
): Promise<Violation[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which nobody looks into`)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
  return page.evaluate(
    async ({ tags, within }) => {
      const axe = Reflect.get(window, 'axe') as {
        run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }>
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

const axeCore = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const axeSource = readFile(axeCore.resolve('axe-core/axe.min.js'), 'utf8')
