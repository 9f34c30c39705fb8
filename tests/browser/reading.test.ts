import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPortal, phone, type OpenPortal } from './open-portal'
import { openType } from './open-type'
import { pageTypes } from './page-types'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

const forEveryone = pageTypes.filter(({ who, status }) => who === 'nobody' && !status)
/** Content has a date and a place in what others list; a form, and what is for paper, has neither. */
const content = forEveryone.filter(
  ({ path }) =>
    !/accedi|password|conferma|\/(adatta|stampa|write)$|\/(scrivi|segnala)\?/.test(path),
)
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10

describe('a page for everyone', () => {
  for (const type of forEveryone)
    test(`is light, all from here, and needs no script: ${type.name}`, async () => {
      const page = await open.visit('nobody', { javaScriptEnabled: false, viewport: phone })
      const weights: { url: string; type: string; bytes: number }[] = []
      const weighed: Promise<void>[] = []
      page.on('requestfinished', (request) =>
        weighed.push(
          request.sizes().then(({ responseBodySize }) => {
            weights.push({
              url: request.url(),
              type: request.resourceType(),
              bytes: responseBodySize,
            })
          }),
        ),
      )
      await openType(page, type)
      await page.waitForLoadState('networkidle')
      await Promise.all(weighed)
      assert.deepEqual(
        weights.map(({ url }) => url).filter((url) => !url.startsWith(open.portal.url)),
        [],
        'something comes from elsewhere',
      )
      const sum = (types: string[]) =>
        kilobytes(
          weights
            .filter((one) => types.includes(one.type))
            .reduce((all, { bytes }) => all + bytes, 0),
        )
      assert.ok(sum(['document', 'stylesheet', 'script']) <= 40, 'HTML, CSS and JS over 40 kB')
      assert.ok(sum(['script']) <= 10, 'JS over 10 kB')
      assert.ok(sum(['font']) <= 60, 'fonts over 60 kB')
      assert.equal(await page.locator('h1').count(), 1)
      assert.ok((await page.locator('main').innerText()).length > 80)
      await page.context().close()
    })
})

describe('what is written', () => {
  let page: Page
  before(async () => {
    page = await open.visit('nobody')
  })

  for (const type of content)
    test(`has an address, a twin, a description for others and a date: ${type.name}`, async () => {
      await openType(page, type)
      assert.match(
        await page.getByRole('contentinfo').innerText(),
        /(Ultimo aggiornamento|Last updated): \d{1,2} \p{L}+ \d{4}/u,
      )
      const locale = type.path.slice(1, 3)
      assert.equal(await page.locator('html').getAttribute('lang'), locale)
      const attribute = (selector: string, name = 'content') =>
        page.locator(`head ${selector}`).getAttribute(name)
      assert.ok((await attribute('meta[name=description]'))?.trim())
      for (const property of ['og:title', 'og:description', 'og:url', 'og:image'])
        assert.ok((await attribute(`meta[property="${property}"]`))?.trim(), property)
      assert.ok((await attribute('link[rel=canonical]', 'href'))?.includes(`/${locale}`))
      for (const lang of ['it', 'en']) {
        const twin = await attribute(`link[rel=alternate][hreflang=${lang}]`, 'href')
        const { pathname, search } = new URL(String(twin))
        assert.equal((await page.request.get(pathname + search)).status(), 200, `${lang}: ${twin}`)
      }
    })

  test('shows whose a demonstration is on every card and page', async () => {
    await page.goto('/it/risorse?city=porto-esempio')
    const cards = page.locator('.resource-card')
    assert.ok((await cards.count()) >= 2)
    for (const card of await cards.all())
      assert.match(await card.innerText(), /Contenuto dimostrativo/)
    await page.goto('/it/risorse/porto-esempio-lo-sportello-che-si-sposta')
    assert.match(await page.locator('main').innerText(), /Contenuto dimostrativo/)
  })
})

describe('the other language', () => {
  test('is one link away, at the same page, and back', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse/porto-esempio-lo-sportello-che-si-sposta')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/resources/porto-esempio-lo-sportello-che-si-sposta')
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    assert.match(await page.locator('h1').innerText(), /The desk that travels/)
    await page.getByRole('link', { name: 'Italiano' }).click()
    await page.waitForURL('**/it/risorse/porto-esempio-lo-sportello-che-si-sposta')
    await page.context().close()
  })

  test('says what was not translated, in the language it is written in', async () => {
    const written = await open.portal.as('borgo.staff').post('/api/resources?locale=it', {
      kind: 'model',
      title: 'Soltanto in italiano',
      summary: 'Una scheda che nessuno ha ancora tradotto.',
    })
    const page = await open.visit('borgo.staff')
    await page.goto(`/en/resources/${written.body.doc.slug}`)
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    assert.equal(await page.locator('h1').getAttribute('lang'), 'it')
    assert.ok(await page.getByText('Available in Italian only').first().isVisible())
    await page.context().close()
  })
})

describe('use', () => {
  test('is counted by month and room, without a cookie', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/citta')
    await page.goto('/it/pagine/statistiche')
    assert.deepEqual(await page.context().cookies(), [])
    assert.match(await page.locator('main').innerText(), /Pagine aperte|primo totale/)
    await page.context().close()
  })
})
