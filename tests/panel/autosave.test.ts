import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import type { OpenPortal } from '../browser/open-portal'
import { openEntry, openPanel, said, writing } from './open-panel'

let open: OpenPortal
before(async () => {
  open = await openPanel()
})
after(() => open.close())

const summary = (page: Page) => page.locator('#field-summary')
const notice = (page: Page) => page.locator('.portal-notice')
const unsaved = (page: Page) =>
  said(page).filter({ hasText: 'Modifiche non ancora salvate' }).waitFor()

async function newEntry(title: string): Promise<string> {
  const { status, body } = await open.portal
    .as('borgo.staff')
    .post('/api/resources', { kind: 'model', title })
  assert.equal(status, 201)
  return String(body.doc.id)
}

async function stored(id: string): Promise<string> {
  const { body } = await open.portal.as('borgo.staff').get(`/api/resources/${id}?draft=true`)
  return String(body.summary)
}

/** As after a lock that ran out. */
const unlock = (id: string) =>
  open.portal.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
  })

describe('what is typed is saved by itself, or kept', () => {
  let page: Page
  let id: string
  before(async () => {
    id = await newEntry('Si salva da sola')
    page = await open.visit('borgo.staff')
    await openEntry(page, id)
  })
  after(() => page.context().close())

  test('it says when it saved, and goes on with the same rows', async () => {
    await writing(page, () => summary(page).fill('Prima frase.'))
    assert.match(await said(page).innerText(), /^Salvata alle \d\d:\d\d$/)
    await page.locator('.tabs-field__tab-button').filter({ hasText: 'Il modello' }).click()
    await page.getByRole('button', { name: 'Aggiungi: elemento' }).click()
    const title = page.locator('#field-coreElements__0__title')
    await writing(page, () => title.fill('Fondo di garanzia'))
    const rowOf = async () => {
      const { body } = await open.portal.as('borgo.staff').get(`/api/resources/${id}?draft=true`)
      return body.coreElements[0]
    }
    const first = await rowOf()
    await writing(page, () => title.pressSequentially(' per l’affitto'))
    assert.deepEqual(await rowOf(), { ...first, title: 'Fondo di garanzia per l’affitto' })
  })

  test('a new row is drawn also if the answer to an earlier change comes at that moment', async () => {
    const asked = Promise.withResolvers<Route>()
    await page.route(
      ({ pathname }) => pathname.startsWith('/admin/'),
      (route) => asked.resolve(route),
      { times: 1 },
    )
    await page.locator('#field-coreElements__0__title').fill('Fondo per l’affitto')
    const route = await asked.promise
    const response = await route.fetch()
    await page.getByRole('button', { name: 'Aggiungi: elemento' }).click()
    await route.fulfill({ response })
    await writing(page, () => page.locator('#field-coreElements__1__title').fill('Garante'))
    await page.locator('.tabs-field__tab-button').filter({ hasText: 'Le basi' }).click()
  })

  test('a page that is loaded anew in the middle of a word has it again', async () => {
    await summary(page).fill('Scritta e ricaricata.')
    await page.waitForFunction(() => Object.values(sessionStorage).join().includes('ricaricata'))
    await page.reload()
    await said(page)
      .filter({ hasText: /^Ritrovata e salvata|^Si salva/ })
      .waitFor()
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#field-summary')?.value ===
        'Scritta e ricaricata.',
    )
    await page.waitForFunction(() => !Object.values(sessionStorage).join().includes('ricaricata'))
    assert.equal(await stored(id), 'Scritta e ricaricata.')
  })

  test('a lost connection is told, and what was typed is saved once it is back', async () => {
    await page.context().setOffline(true)
    await summary(page).fill('Scritta in galleria.')
    await notice(page).getByText('Il portale non risponde').waitFor()
    await unsaved(page)
    assert.equal(await summary(page).inputValue(), 'Scritta in galleria.')
    await writing(page, () => page.context().setOffline(false))
    await notice(page).waitFor({ state: 'detached' })
    assert.equal(await stored(id), 'Scritta in galleria.')
  })

  test('the history holds one version for all of it', async () => {
    const { body } = await open.portal
      .as('borgo.staff')
      .get(`/api/resources/versions?where[parent][equals]=${id}&limit=100`)
    // One that saved itself, and the one it was begun with.
    assert.equal(body.totalDocs, 2)
  })

  test('a session that ended is told, and after signing in the text is there', async () => {
    await page.context().clearCookies()
    await summary(page).fill('Scritta a sessione finita.')
    await notice(page)
      .getByText('La sessione è scaduta. Accedi di nuovo: ritrovi ciò che hai scritto')
      .waitFor()
    await notice(page).getByRole('link', { name: 'Accedi' }).click()
    const { email, password } = open.portal.user('borgo.staff')
    await page.getByLabel('Indirizzo email').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('main').getByRole('button', { name: 'Accedi' }).click()
    await page.waitForURL(`**/admin/collections/resources/${id}`)
    await said(page)
      .filter({ hasText: /^Ritrovata e salvata alle/ })
      .waitFor()
    assert.equal(await summary(page).inputValue(), 'Scritta a sessione finita.')
    assert.equal(await stored(id), 'Scritta a sessione finita.')
  })
})

describe('two who write one entry', () => {
  test('the second is told; her text stays, and saved over the other’s leaves it in the history', async () => {
    const id = await newEntry('Scritta altrove')
    const page = await open.visit('borgo.staff')
    await openEntry(page, id)
    await writing(page, () => summary(page).fill('La sua prima frase.'))
    await unlock(id)
    const other = await open.portal
      .as('borgo.manager')
      .patch(`/api/resources/${id}?autosave=true`, { summary: 'Scritta altrove.' })
    assert.equal(other.status, 200)
    await summary(page).fill('Scritta nel pannello.')
    await notice(page)
      .getByText('Un’altra persona ha modificato la scheda. Il tuo testo è salvo')
      .waitFor()
    assert.equal(await summary(page).inputValue(), 'Scritta nel pannello.')
    assert.equal(await stored(id), 'Scritta altrove.')
    await writing(page, () =>
      notice(page).getByRole('button', { name: 'Tieni il mio testo' }).click(),
    )
    assert.equal(await stored(id), 'Scritta nel pannello.')
    const { body } = await open.portal
      .as('borgo.staff')
      .get(`/api/resources/versions?where[parent][equals]=${id}&sort=-updatedAt`)
    const texts = body.docs.map(({ version }: { version: { summary?: string } }) => version.summary)
    assert.deepEqual(texts.slice(0, 3), [
      'Scritta nel pannello.',
      'Scritta altrove.',
      'La sua prima frase.',
    ])
    await page.context().close()
  })
})
