import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPortal, phone, type OpenPortal } from './open-portal'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

const field = (page: Page) => page.getByLabel('Che cosa cerchi?')
const status = (page: Page) => page.locator('#library-status')
const count = async (page: Page): Promise<number> =>
  Number(/^\d+/.exec(await status(page).innerText())?.[0] ?? 0)
const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return decodeURIComponent(pathname + search)
}

/** A page that is left loses this mark: what happens in place keeps it. */
const markPage = (page: Page) => page.evaluate(() => Object.assign(window, { stayed: true }))
const stayed = (page: Page) => page.evaluate(() => 'stayed' in window)

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

describe('suggestions while one types', () => {
  test('are chosen with the keyboard alone', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    const input = field(page)
    await input.focus()
    assert.equal(await input.getAttribute('role'), 'combobox')
    assert.equal(await input.getAttribute('aria-expanded'), 'false')
    await page.keyboard.type('tori')
    const torino = page.getByRole('option', { name: 'Torino', exact: true })
    await torino.waitFor()
    assert.equal(await input.getAttribute('aria-expanded'), 'true')
    assert.match(await page.locator('.search-line [role=status]').innerText(), /Suggerimenti: \d/)
    while ((await torino.getAttribute('aria-selected')) !== 'true')
      await page.keyboard.press('ArrowDown')
    assert.equal(
      await input.getAttribute('aria-activedescendant'),
      await torino.getAttribute('id'),
      'the field says which option is meant',
    )
    assert.equal(await input.inputValue(), 'tori', 'what was typed stays')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/it/citta/torino')
    await page.context().close()
  })

  test('lead round: up from the field to the last, down from the last to the field', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it')
    await field(page).focus()
    await page.keyboard.type('sportello')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowUp')
    assert.equal(await page.getByRole('option').last().getAttribute('aria-selected'), 'true')
    await page.keyboard.press('ArrowDown')
    assert.equal(await field(page).getAttribute('aria-activedescendant'), null)
    await page.context().close()
  })

  test('go away with Escape, and with Enter what was typed is asked', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/cerca')
    await field(page).focus()
    await page.keyboard.type('sportello')
    const list = page.getByRole('listbox')
    await list.waitFor()
    await page.keyboard.press('Escape')
    assert.ok(await list.isHidden())
    assert.equal(await field(page).inputValue(), 'sportello')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/it/cerca?q=sportello')
    await page.context().close()
  })

  test('offer cities, topics and entries, each kind under its name', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    await field(page).focus()
    await page.keyboard.type('senza dimora')
    await page.getByRole('group', { name: 'Argomenti' }).getByRole('option').first().click()
    await page.waitForURL('**/it/risorse?target=senza-dimora')
    assert.ok((await count(page)) > 0)
    await page.context().close()
  })
})

describe('the library in place', () => {
  test('follows a choice, keeps the focus, says the count, and has an address', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    await markPage(page)
    const all = await count(page)
    const tool = page.getByRole('checkbox', { name: /^Strumento/ })
    await tool.focus()
    await page.keyboard.press('Space')
    await page.waitForURL('**/it/risorse?kind=tool')
    await page.getByRole('list', { name: 'Filtri attivi' }).waitFor()
    assert.ok(await stayed(page), 'the page was left')
    assert.ok((await count(page)) < all)
    assert.equal(await focusedId(page), 'kind-tool')
    assert.ok(await tool.isChecked())
    assert.equal(await page.locator('.resource-card').count(), await count(page))
    const address = pathOf(page)
    const shared = await open.visit('nobody')
    await shared.goto(address)
    assert.equal(await count(shared), await count(page), 'the shared address says the same')
    await shared.context().close()
    await page.context().close()
  })

  test('goes back and forth with the browser', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    const all = await count(page)
    await page.getByRole('checkbox', { name: /^Modello/ }).check()
    await page.waitForURL('**/it/risorse?kind=model')
    const chips = page.getByRole('list', { name: 'Filtri attivi' })
    await chips.waitFor()
    const models = await count(page)
    await page.getByLabel('Ordina per').selectOption('title')
    await page.waitForURL('**/it/risorse?kind=model&sort=title')
    await page.goBack()
    await page.waitForURL('**/it/risorse?kind=model')
    await page.goBack()
    await chips.waitFor({ state: 'detached' })
    assert.equal(await count(page), all)
    assert.ok(!(await page.getByRole('checkbox', { name: /^Modello/ }).isChecked()))
    await page.goForward()
    await chips.waitFor()
    assert.equal(await count(page), models)
    await page.context().close()
  })

  test('takes a chip away, and leads on from the count of the results', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse?kind=model&kind=tool&status=active')
    await markPage(page)
    const chips = page.getByRole('list', { name: 'Filtri attivi' })
    await chips.getByRole('link', { name: /Strumento/ }).click()
    await page.waitForURL('**/it/risorse?kind=model&status=active')
    await page.waitForFunction(() => document.activeElement?.id === 'results')
    assert.ok(!(await chips.innerText()).includes('Strumento'))
    await chips.getByRole('link', { name: 'Togli tutti i filtri' }).click()
    await chips.waitFor({ state: 'detached' })
    assert.equal(pathOf(page), '/it/risorse')
    assert.ok(await stayed(page))
    await page.context().close()
  })

  test('turns pages and takes words with what was chosen', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    await markPage(page)
    await page.getByRole('link', { name: 'Pagina 2' }).click()
    await page.waitForURL('**/it/risorse?page=2')
    await page.waitForFunction(() => document.activeElement?.id === 'results')
    await page.getByRole('checkbox', { name: /^Modello/ }).check()
    await page.waitForURL('**/it/risorse?kind=model')
    await field(page).fill('sportello')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/it/risorse?q=sportello&kind=model')
    await page.locator('.resource-card mark').first().waitFor()
    assert.match(await status(page).innerText(), /\d+ schede per «sportello»/)
    assert.ok(await stayed(page))
    await page.context().close()
  })

  test('shows what was chosen last, and gives up what was asked before', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    // The first choice is not answered before the second is made.
    await page.route('**/it/risorse?kind=model', () => undefined)
    const asked = page.waitForRequest('**/it/risorse?kind=model')
    const givenUp = page.waitForEvent('requestfailed')
    await page.getByRole('checkbox', { name: /^Modello/ }).check()
    const first = await asked
    await page.getByRole('checkbox', { name: /^Strumento/ }).check()
    await page.waitForURL('**/it/risorse?kind=model&kind=tool')
    const chips = page.getByRole('list', { name: 'Filtri attivi' })
    await chips.getByText('Tipo: Strumento').waitFor()
    assert.equal(await givenUp, first)
    assert.match(await chips.innerText(), /Tipo: Modello[^]*Tipo: Strumento/)
    await page.context().close()
  })

  test('leaves a fold as the reader left it', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse')
    const edition = page.locator('#facet-edition')
    await edition.locator('summary').click()
    await page.locator('#facet-target summary').click()
    await edition.getByRole('checkbox').first().check()
    await page.waitForURL('**/it/risorse?edition=*')
    await page.getByRole('list', { name: 'Filtri attivi' }).waitFor()
    const isOpen = (id: string) => page.locator(id).evaluate((fold) => fold.hasAttribute('open'))
    assert.ok(await isOpen('#facet-edition'))
    assert.ok(!(await isOpen('#facet-target')))
    await page.context().close()
  })

  test('on a phone the choices make way for what they found', async () => {
    const page = await open.visit('nobody', { viewport: phone })
    await page.goto('/it/risorse')
    await page.locator('summary', { hasText: 'Filtra i risultati' }).click()
    await page.getByRole('checkbox', { name: /^Strumento/ }).check()
    await page.waitForURL('**/it/risorse?kind=tool')
    await page.getByRole('button', { name: /^Mostra \d+ sched/ }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'results')
    assert.ok(await page.getByRole('checkbox', { name: /^Strumento/ }).isHidden())
    assert.ok(await page.locator('.resource-card').first().isVisible())
    await page.context().close()
  })
})

describe('a question that is not met as it stands', () => {
  test('misspelt, is answered in the nearest spelling, which is said and leads there', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse?q=integrazzione')
    const notice = page.getByText('Forse cercavi')
    assert.ok((await count(page)) > 0)
    await notice.getByRole('link', { name: 'integrazione' }).click()
    await page.waitForURL('**/it/risorse?q=integrazione')
    await notice.waitFor({ state: 'detached' })
    assert.equal(await field(page).inputValue(), 'integrazione')
    await page.context().close()
  })

  test('narrowed too far, is told what to take away and how much that finds', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse?q=sportello&kind=model&city=aosta')
    assert.match(
      await page.locator('.nothing').innerText(),
      /«sportello», Tipo: Modello, Città: Aosta/,
    )
    const way = page.getByRole('link', { name: /Togli «Città: Aosta»: restano \d+ schede/ })
    const told = Number(/restano (\d+)/.exec(await way.innerText())?.[1])
    await way.click()
    await page.waitForURL('**/it/risorse?q=sportello&kind=model')
    await page.locator('.resource-card').first().waitFor()
    assert.equal(await count(page), told)
    await page.context().close()
  })

  test('with words that nobody has, leads on to topics and to the whole portal', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse?q=xyzzyq')
    assert.match(await status(page).innerText(), /Nessuna scheda per «xyzzyq»/)
    assert.ok((await page.locator('.nothing-topics a').count()) > 0)
    await page.getByRole('link', { name: 'Cerca «xyzzyq» in tutto il portale' }).click()
    await page.waitForURL('**/it/cerca?q=xyzzyq')
    assert.match(await page.locator('main').innerText(), /Nessun risultato/)
    await page.context().close()
  })

  test('past its last page, is led back to it', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/risorse?q=sportello&page=900')
    await page.getByRole('link', { name: /Vai alla pagina \d/ }).click()
    assert.ok(await page.locator('.resource-card').first().isVisible())
    await page.context().close()
  })
})

describe('the whole portal', () => {
  test('is searched from every page, at 320 pixels too', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/pagine/progetto')
    await page.getByRole('searchbox', { name: 'Cerca nel portale' }).fill('Torino')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/it/cerca?q=Torino')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/it/pagine/progetto')
    await page.getByRole('link', { name: 'Cerca nel portale' }).click()
    await page.waitForURL('**/it/cerca')
    await page.context().close()
  })

  test('answers by noun, the best of each, and all of one', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/cerca?q=housing')
    const kinds = page.getByRole('navigation', { name: 'Risultati per tipo' })
    const entries = kinds.getByRole('link', { name: /Modelli, strumenti e relazioni/ })
    const many = Number(/\d+/.exec(await entries.innerText())?.[0])
    const cities = kinds.getByRole('link', { name: /Città/ })
    const manyCities = Number(/\d+/.exec(await cities.innerText())?.[0])
    await cities.click()
    await page.waitForURL('**/it/cerca?q=housing&in=organisations')
    assert.equal(await page.locator('.found-item').count(), Math.min(manyCities, 20))
    await kinds.getByRole('link', { name: /Modelli, strumenti e relazioni/ }).click()
    await page.waitForURL('**/it/risorse?q=housing')
    assert.equal(await count(page), many)
    await page.context().close()
  })

  test('shows people to members alone', async () => {
    for (const [who, found] of [
      ['nobody', false],
      ['partner', true],
    ] as const) {
      const page = await open.visit(who)
      await page.goto('/it/cerca?q=Olivieri')
      assert.equal((await page.locator('main').innerText()).includes('Marta Olivieri'), found, who)
      await page.context().close()
    }
  })
})

describe('without JavaScript', () => {
  test('the library is searched, narrowed, widened and paged', async () => {
    const page = await open.visit('nobody', { javaScriptEnabled: false })
    await page.goto('/it/risorse')
    await page.getByRole('checkbox', { name: /^Modello/ }).check()
    await page.getByRole('checkbox', { name: /^Strumento/ }).check()
    await page.getByLabel('Ordina per').selectOption('title')
    await page.getByRole('button', { name: 'Applica i filtri' }).click()
    assert.ok(pathOf(page).includes('kind=model&kind=tool&sort=title'))
    assert.ok(await page.getByRole('checkbox', { name: /^Modello/ }).isChecked())
    assert.equal(await page.getByLabel('Ordina per').inputValue(), 'title')
    await field(page).fill('sportello')
    await page.getByRole('main').getByRole('button', { name: 'Cerca', exact: true }).click()
    const both = await count(page)
    assert.ok(both > 0)
    assert.ok((await page.locator('.resource-card mark').count()) > 0)
    await page
      .getByRole('list', { name: 'Filtri attivi' })
      .getByRole('link', { name: /Strumento/ })
      .click()
    assert.ok(pathOf(page).includes('q=sportello&kind=model'))
    assert.ok((await count(page)) <= both)
    await page.goto('/it/risorse')
    await page.getByRole('link', { name: 'Successiva' }).click()
    assert.equal(pathOf(page), '/it/risorse?page=2')
    await page.context().close()
  })

  test('the whole portal is searched', async () => {
    const page = await open.visit('nobody', { javaScriptEnabled: false, viewport: phone })
    await page.goto('/en/search')
    await page.getByLabel('What are you looking for?').fill('housing')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    assert.match(await page.locator('main').innerText(), /\d+ results for “housing”/)
    await page.context().close()
  })
})

describe('examples', () => {
  for (const home of ['/it', '/en'])
    test(`each example question of ${home} finds something`, async () => {
      const page = await open.visit('nobody')
      await page.goto(home)
      const examples = await page
        .locator('.search-examples a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      assert.equal(examples.length, 3)
      for (const example of examples) {
        await page.goto(example)
        assert.ok((await count(page)) >= 2, example)
        assert.equal(
          await page.locator('.search-notices').count(),
          0,
          `${example}: met as it stands`,
        )
      }
      await page.context().close()
    })
})
