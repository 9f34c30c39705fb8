import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPortal, type OpenPortal } from './open-portal'
import { openType } from './open-type'
import { pageTypes } from './page-types'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

/** What a screen of 1280 pixels holds at 400 %, and at 200 %. */
const zoomed = [320, 640]

/** Whatever sticks out of the window to the right, by its tag and class. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5)
  })

describe('nothing scrolls sideways at 320 pixels, nor at 200 %', () => {
  for (const who of [...new Set(pageTypes.map((type) => type.who))]) {
    let page: Page
    before(async () => {
      page = await open.visit(who, { viewport: { width: 320, height: 640 } })
    })
    after(() => page.context().close())
    for (const type of pageTypes.filter((one) => one.who === who))
      test(`${type.name}, as ${who}`, async () => {
        await openType(page, type)
        for (const width of zoomed) {
          await page.setViewportSize({ width, height: 640 })
          assert.deepEqual(await sticksOut(page), [], `${width} pixels`)
        }
      })
  }
})
