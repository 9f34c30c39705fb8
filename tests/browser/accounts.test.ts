import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeViolations } from './axe-violations'
import { linkIn, mailTo } from './mailbox'
import { openPortal, phone, type OpenPortal } from './open-portal'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

const newcomer = 'agata.serra@borgo-esempio.example'
const password = 'una frase che ricordo bene'
const main = (page: Page) => page.getByRole('main')

async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await page.goto('/it/accedi')
  await page.getByLabel('Indirizzo email').fill(email)
  await page.getByLabel('Password').fill(secret)
  await main(page).getByRole('button', { name: 'Accedi' }).click()
}

async function assertNoFindings(page: Page): Promise<void> {
  const violations = await axeViolations(page)
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  )
}

describe('a person comes into the network', () => {
  test('invited by the city lead, by email', async () => {
    const manager = await open.visit('borgo.manager')
    await manager.goto('/it/area-personale/persone/invita')
    await manager.getByLabel('Nome e cognome').fill('Agata Serra')
    await manager.getByLabel('Indirizzo email').fill(newcomer)
    await manager.getByLabel('Personale della città').check()
    await manager
      .getByLabel('Organizzazione', { exact: true })
      .selectOption({ label: 'Borgo Esempio' })
    await manager.getByRole('button', { name: 'Manda l’invito' }).click()
    await manager.getByRole('status').waitFor()
    assert.match(await main(manager).innerText(), /Agata Serra[^]*Invitata/)
    await manager.context().close()
  })

  test('accepts, having seen the privacy notice, and signs in', async () => {
    const page = await open.visit('nobody', { viewport: phone })
    const path = linkIn(await mailTo(open.portal.dataDir, newcomer, /./))
    await page.goto(path)
    await assertNoFindings(page)
    await page.getByLabel('Nuova password').fill('corta')
    await page.getByLabel('Ho letto l’informativa').check()
    await page.getByRole('button', { name: 'Entra' }).click()
    assert.match(await page.getByRole('alert').innerText(), /almeno 12 caratteri/)
    assert.equal(await page.getByLabel('Nome e cognome').inputValue(), 'Agata Serra')
    await page.getByLabel('Nuova password').fill(password)
    await page.getByRole('button', { name: 'Entra' }).click()
    await page.waitForURL('**/it/accedi?done=accepted')
    await assertNoFindings(page)
    await signIn(page, newcomer, password)
    await page.waitForURL('**/it/area-personale')
    await page.goto(path)
    assert.match(await main(page).innerText(), /non è più valido/)
    await assertNoFindings(page)
    await page.context().close()
  })

  test('forgets the password and chooses another', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/accedi')
    await page.getByRole('link', { name: 'Ho dimenticato la password' }).click()
    await page.getByLabel('Indirizzo email').fill(newcomer)
    await page.getByRole('button', { name: 'Invia il collegamento' }).click()
    assert.match(await main(page).innerText(), /Controlla la posta/)
    await page.goto(linkIn(await mailTo(open.portal.dataDir, newcomer, /password/i)))
    await assertNoFindings(page)
    await page.getByLabel('Nuova password').fill('un’altra frase da ricordare')
    await page.getByRole('button', { name: 'Cambia la password' }).click()
    await page.waitForURL('**/it/accedi**')
    await signIn(page, newcomer, password)
    assert.match(await page.getByRole('alert').innerText(), /non corrett/)
    await signIn(page, newcomer, 'un’altra frase da ricordare')
    await page.waitForURL('**/it/area-personale**')
    await page.context().close()
  })

  test('suspended, reaches nothing, open sessions included', async () => {
    const page = await open.visit('nobody')
    await signIn(page, newcomer, 'un’altra frase da ricordare')
    await page.waitForURL('**/it/area-personale**')
    const manager = await open.visit('borgo.manager')
    await manager.goto('/it/area-personale/persone')
    await manager.getByRole('link', { name: 'Agata Serra' }).click()
    await manager.getByRole('button', { name: /[Ss]ospendi/ }).click()
    await manager.getByRole('status').waitFor()
    await page.goto('/it/area-personale')
    assert.ok(page.url().includes('/it/accedi'))
    await manager.context().close()
    await page.context().close()
  })
})

describe('a session that ends while one writes', () => {
  test('asks to sign in again and keeps what was typed', async () => {
    const page = await open.visit('porto.staff')
    await page.goto('/it/area-personale/profilo')
    await page.getByLabel('Di che cosa ti occupi').fill('Una frase scritta con calma.')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Salva il profilo' }).click()
    assert.match(await main(page).innerText(), /La sessione è scaduta/)
    await assertNoFindings(page)
    const { email, password: secret } = open.portal.user('porto.staff')
    await page.getByLabel('Indirizzo email').fill(email)
    await page.getByLabel('Password').fill(secret)
    await main(page).getByRole('button', { name: 'Accedi' }).click()
    await page.getByRole('button', { name: 'Invia ciò che avevo scritto' }).click()
    await page.goto('/it/area-personale/profilo')
    assert.equal(
      await page.getByLabel('Di che cosa ti occupi').inputValue(),
      'Una frase scritta con calma.',
    )
    await page.context().close()
  })

  test('leads back to the page that was asked for', async () => {
    const page = await open.visit('nobody')
    await page.goto('/it/area-personale/profilo')
    const { email, password: secret } = open.portal.user('porto.staff')
    await page.getByLabel('Indirizzo email').fill(email)
    await page.getByLabel('Password').fill(secret)
    await main(page).getByRole('button', { name: 'Accedi' }).click()
    await page.waitForURL('**/it/area-personale/profilo')
    await page.context().close()
  })
})
