import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { richText } from '../../seed/rich-text'
import { buildResource } from '../support/build-resource'
import { axeViolations } from './axe-violations'
import { openPortal, phone, wide, type OpenPortal } from './open-portal'

let open: OpenPortal
let manager: Page
let anci: Page
let at: string
before(async () => {
  open = await openPortal()
  ;[manager, anci] = await Promise.all([
    open.visit('borgo.manager', { javaScriptEnabled: false }),
    open.visit('anci.first'),
  ])
  const { docs } = await open.portal.payload.find({
    collection: 'organisations',
    where: { slug: { equals: 'borgo-esempio' } },
    depth: 0,
    // As the system: the city that the person of the cast works for.
    overrideAccess: true,
  })
  const { slug } = await buildResource(open.portal, {
    organisation: String(docs[0]?.id),
    workflow: 'submitted',
    straight: true,
    data: {
      problem: richText('Amina, vittima di tratta, si chiama al 347 1234567.'),
      evidence: [{ claim: 'Donne accolte', value: 2, unit: 'donne' }],
    },
  })
  at = `/it/risorse/${slug}`
})
after(() => open.close())

const shots = process.env.SHOTS
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}
const findings = async (page: Page): Promise<string[]> => {
  const violations = await axeViolations(page)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
const places = (page: Page) => page.locator('.places')
const answerFor = async (page: Page, what: string, reason: string) => {
  const place = places(page).locator('li', { hasText: what })
  if (
    !(await place
      .locator('details')
      .getAttribute('open')
      .then((one) => one !== null))
  )
    await place.locator('summary').click()
  await place.getByLabel('Perché si può lasciare').fill(reason)
  await place.getByRole('button', { name: 'Lascia com’è' }).click()
}

test('the manager sees what stops the approval, and what to do instead', async () => {
  await manager.goto(at)
  await manager.getByRole('button', { name: 'Approva e condividi con la rete' }).click()
  const alert = await manager.getByRole('alert').innerText()
  assert.match(alert, /Togli i dati che fanno riconoscere una persona: /)
  assert.match(alert, /campo «Il problema»: numero di telefono/)
  assert.match(alert, /campo «Risultati e fonti», riga 1: meno di 5 persone/)
  const said = await places(manager).innerText()
  assert.match(said, /una donna di 34 anni/)
  assert.match(said, /come «meno di 5»/)
})

test('too short a reason comes back as it was typed, open at its place', async () => {
  await answerFor(manager, 'numero di telefono', 'pubblico')
  assert.match(await manager.getByRole('alert').first().innerText(), /almeno 10 caratteri/)
  const typed = places(manager).locator('details[open]').getByLabel('Perché si può lasciare')
  assert.equal(await typed.inputValue(), 'pubblico')
})

test('one by one they are answered for, without JavaScript, and the entry goes on', async () => {
  const reason = 'È il numero dello sportello, sul sito.'
  await answerFor(manager, 'numero di telefono', reason)
  assert.match(await manager.getByRole('status').innerText(), /Il motivo lo legge chi controlla/)
  await answerFor(manager, 'nome di una persona', 'Il nome è inventato per il racconto.')
  await answerFor(manager, 'meno di 5', 'Le due donne hanno raccontato la loro storia al giornale.')
  assert.match(await places(manager).innerText(), /Lasciati dal referente/)
  await manager.getByRole('button', { name: 'Approva e condividi con la rete' }).click()
  assert.match(await manager.getByRole('status').innerText(), /Condivisa con la rete/)
  await manager.getByRole('button', { name: 'Proponi per la pubblicazione' }).click()
})

test('whoever validates reads each reason, with who gave it', async () => {
  await anci.goto(at)
  const said = await places(anci).innerText()
  assert.match(said, /Renato Galli, .*: È il numero dello sportello, sul sito\./)
  assert.match(said, /347 1234567/)
  for (const viewport of [wide, phone]) {
    await anci.setViewportSize(viewport)
    await shoot(anci, `validator-${viewport.width}`)
    assert.deepEqual(await findings(anci), [], `${viewport.width} pixels`)
  }
})

test('axe finds nothing where they are answered for', async () => {
  const page = await open.visit('borgo.manager')
  const { docs } = await open.portal.payload.find({
    collection: 'organisations',
    where: { slug: { equals: 'borgo-esempio' } },
    depth: 0,
    // As the system: the city that the person of the cast works for.
    overrideAccess: true,
  })
  const { slug } = await buildResource(open.portal, {
    organisation: String(docs[0]?.id),
    straight: true,
    data: { legalBasis: 'Cell. 347 1234567, scrivere a fatima.diallo92@gmail.com' },
  })
  await page.goto(`/it/risorse/${slug}`)
  await answerFor(page, 'numero di telefono', 'breve')
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport)
    await shoot(page, `manager-${viewport.width}`)
    assert.deepEqual(await findings(page), [], `${viewport.width} pixels`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    assert.equal(overflow, 0)
  }
})
