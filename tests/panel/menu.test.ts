import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { OpenPortal } from '../browser/open-portal'
import { complaintsOf, openPanel } from './open-panel'

let open: OpenPortal
before(async () => {
  open = await openPanel()
})
after(() => open.close())

/** What each role finds in the panel, and nothing else. */
const menus: Record<string, string[]> = {
  'borgo.staff': ['Schede', 'Documenti', 'Immagini'],
  'borgo.manager': ['Schede', 'Documenti', 'Immagini', 'Organizzazioni'],
  'anci.first': ['Schede', 'Documenti', 'Immagini', 'Organizzazioni', 'Argomenti', 'Pagine'],
  'ministry.first': ['Schede', 'Documenti', 'Immagini', 'Pagine'],
  admin: [
    'Schede',
    'Immagini',
    'Organizzazioni',
    'Edizioni',
    'Argomenti',
    'Pagine',
    'Attività',
    'Account',
    'Posta in uscita',
  ],
}

/** Where each noun is. */
const addresses: Record<string, string> = {
  Schede: 'resources',
  Documenti: 'documents',
  Immagini: 'media',
  Organizzazioni: 'organisations',
  Edizioni: 'editions',
  Argomenti: 'topics',
  Pagine: 'pages',
  Attività: 'activities',
  Account: 'users',
  'Posta in uscita': 'outgoing-mail',
  Profili: 'profiles',
  Variazioni: 'changes',
}

test('without scripts it says that it needs them, and where one writes without', async () => {
  const page = await open.visit('borgo.staff', { javaScriptEnabled: false })
  await page.goto('/admin')
  const words = page.locator('.portal-no-script')
  assert.match(await words.innerText(), /Per scrivere nel pannello serve JavaScript/)
  await words.getByRole('link', { name: 'Scrivi la scheda in Word' }).click()
  assert.equal(await page.locator('h1').innerText(), 'Scrivi la scheda in Word')
})

describe('each role finds in the panel what is theirs, in Italian', () => {
  for (const [who, nouns] of Object.entries(menus)) {
    test(`${who} sees ${nouns.join(', ')} and no other noun`, async () => {
      const page = await open.visit(who, { viewport: { width: 1600, height: 900 } })
      const complaints = complaintsOf(page, open.portal.url)
      await page.goto('/admin')
      assert.equal(await page.locator('h1').innerText(), 'Che cosa vuoi fare?')
      assert.deepEqual(await page.locator('nav .nav__link').allInnerTexts(), nouns)
      assert.deepEqual(await page.locator('.portal-home li a').allInnerTexts(), nouns)
      assert.equal(await page.locator('html').getAttribute('lang'), 'it')
      assert.deepEqual(complaints, [])
      for (const [noun, address] of Object.entries(addresses)) {
        const answer = await page.goto(`/admin/collections/${address}`)
        assert.equal(answer?.status(), nouns.includes(noun) ? 200 : 404, noun)
      }
      await page.context().close()
    })
  }

  test('the list holds the entries of one’s own city and of no other', async () => {
    const page = await open.visit('borgo.staff')
    await page.goto('/admin/collections/resources')
    const owners = page.locator('td.cell-organisation')
    await owners.getByText('Borgo Esempio').first().waitFor()
    assert.deepEqual([...new Set(await owners.allInnerTexts())], ['Borgo Esempio'])
    await page.context().close()
  })

  test('an English-speaking person is spoken to in English, whatever the browser says', async () => {
    const { email } = open.portal.user('borgo.staff')
    await open.portal.payload.update({
      collection: 'users',
      where: { email: { equals: email } },
      data: { locale: 'en' },
      // As the system: the test puts the account as its owner would.
      overrideAccess: true,
    })
    const page = await open.visit('borgo.staff')
    await page.goto('/admin')
    assert.equal(await page.locator('h1').innerText(), 'What would you like to do?')
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    await page.goto('/admin/collections/resources')
    assert.equal(await page.locator('h1').innerText(), 'Entries')
    await page.context().close()
  })
})

describe('people come in and go out by the portal', () => {
  test('whoever is not signed in is led to sign in, and then to the page asked for', async () => {
    const page = await open.visit('nobody')
    await page.goto('/admin/collections/resources?page=1')
    assert.equal(new URL(page.url()).pathname, '/it/accedi')
    const { email, password } = open.portal.user('porto.staff')
    await page.getByLabel('Indirizzo email').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('main').getByRole('button', { name: 'Accedi' }).click()
    await page.waitForURL('**/admin/collections/resources?page=1')
    await page.getByRole('heading', { name: 'Schede' }).waitFor()
    await page.context().close()
  })

  test('signing out of the panel is signing out of the portal', async () => {
    const page = await open.visit('porto.manager', { viewport: { width: 1600, height: 900 } })
    await page.goto('/admin')
    await page.getByRole('button', { name: 'Esci' }).click()
    await page.waitForURL('**/it/accedi?done=signedOut')
    await page.goto('/admin')
    assert.equal(new URL(page.url()).pathname, '/it/accedi')
    await page.context().close()
  })

  test('a partner is told that the panel is not for them', async () => {
    const page = await open.visit('partner')
    const answer = await page.goto('/admin/collections/resources')
    assert.equal(answer?.status(), 403)
    assert.equal(await page.locator('h1').innerText(), 'Il pannello serve a chi scrive le schede')
    await page.context().close()
  })

  const instead: Record<string, string> = {
    '/admin/login': '/it/accedi',
    '/admin/logout': '/it/esci',
    '/admin/logout-inactivity': '/it/esci',
    '/admin/forgot': '/it/password-dimenticata',
    '/admin/reset/a-token': '/it/password-dimenticata',
    '/admin/create-first-user': '/it',
    '/admin/account': '/it/area-personale/profilo',
    '/admin/collections/resources/create': '/it/risorse/nuova',
  }
  test('Payload’s own pages for accounts lead to the portal’s', async () => {
    const page = await open.visit('porto.manager')
    for (const [view, path] of Object.entries(instead)) {
      const answer = await page.request.get(view, { maxRedirects: 0 })
      assert.equal(answer.status(), 303, view)
      const at = new URL(answer.headers().location ?? '', open.portal.url)
      assert.equal(at.pathname, path, view)
    }
    await page.context().close()
  })

  test('a session that ended while writing is told, and nothing is rendered', async () => {
    const page = await open.visit('nobody')
    const answer = await page.request.post('/admin/collections/resources', {
      headers: { Origin: open.portal.url },
      data: [],
    })
    assert.equal(answer.status(), 401)
    await page.context().close()
  })
})

test('the panel runs scripts by a nonce that changes at every answer', async () => {
  const page = await open.visit('admin')
  const policyOf = async () =>
    (await page.goto('/admin'))?.headers()['content-security-policy'] ?? ''
  const nonce = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1]
  const [first, second] = [await policyOf(), await policyOf()]
  assert.match(first, /'strict-dynamic'/)
  assert.ok(nonce(first))
  assert.notEqual(nonce(first), nonce(second))
  assert.doesNotMatch(first, /script-src[^;]*unsafe/)
})
