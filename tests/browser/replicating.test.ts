import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { richText } from '../../seed/rich-text'
import { buildResource, completeContent, type BuiltResource } from '../support/build-resource'
import { openPortal, type OpenPortal } from './open-portal'

/*
 * The story that the portal is for, walked by the people of four cities and the direction as they
 * would the first time: Borgo takes up what Porto does, drops an element, adds one, gives it back,
 * publishes its own, and Monte takes that up. Each clicks and types with hands that count.
 */
let open: OpenPortal
let table: BuiltResource
let people: Record<'staff' | 'manager' | 'tutor' | 'porto' | 'monte' | 'ministry' | 'nobody', Page>

const title = 'Il tavolo del sabato'
const source = () => `/it/risorse/${table.slug}`

before(async () => {
  open = await openPortal()
  table = await buildResource(open.portal, {
    organisation: await organisationCalled('porto-esempio'),
    provenance: 'demonstration',
    workflow: 'public',
    title,
    data: {
      coreElements: [
        {
          title: 'Stesso posto, stessa ora',
          description: richText('Ogni sabato.'),
          essential: true,
        },
        { title: 'Due operatrici', description: richText('Mai una da sola.'), essential: true },
        { title: 'Il camper', description: richText('Con la porta che si chiude.') },
      ],
    },
  })
  const [staff, manager, tutor, porto, monte, ministry, nobody] = await Promise.all(
    [
      'borgo.staff',
      'borgo.manager',
      'porto.staff',
      'porto.manager',
      'monte.manager',
      'ministry.first',
      'nobody',
    ].map((who) => open.visit(who)),
  )
  people = { staff, manager, tutor, porto, monte, ministry, nobody } as typeof people
})
after(() => open.close())

/** What a walk took: links and buttons pressed, fields filled in. */
interface Effort {
  clicks: number
  fields: number
}
let effort: Effort

/** Hands that count, on one person's page. */
function handsOf(page: Page) {
  const main = page.getByRole('main')
  return {
    async follow(name: string | RegExp) {
      effort.clicks += 1
      await main.getByRole('link', { name }).first().click()
    },
    async press(name: string) {
      effort.clicks += 1
      await main.getByRole('button', { name, exact: true }).click()
    },
    async fill(label: string, value: string, within = main) {
      effort.fields += 1
      await within.getByLabel(label).first().fill(value)
    },
    async choose(label: string, value: string) {
      effort.fields += 1
      await main.getByLabel(label).selectOption({ label: value })
    },
    async check(label: string) {
      effort.fields += 1
      await main.getByLabel(label).check()
    },
    /** From what waits for this person to where they do it. */
    async take(action: string, about: string) {
      await page.goto('/it/area-personale')
      await this.follow(new RegExp(`^${action}.*${about}$`))
    },
  }
}

const text = (page: Page) => page.locator('main').innerText()
const said = (page: Page) => page.getByRole('status').first().innerText()

/** A step of the story, walked with so many clicks and fields: more is a longer way. */
function step(name: string, expected: Effort, walk: () => Promise<void>): void {
  test(name, async () => {
    effort = { clicks: 0, fields: 0 }
    await walk()
    assert.deepEqual(effort, expected)
  })
}

const children = 'La stanza dei bambini'
const oursTitle = `${title}, a Borgo Esempio`
let journal: string
let ours: string

describe('one city takes up what another does', () => {
  step(
    'Borgo’s staff opens Porto’s model, says how much of it they take, and asks for a tutor',
    { clicks: 2, fields: 2 },
    async () => {
      const { staff } = people
      const hands = handsOf(staff)
      await staff.goto(source())
      await hands.follow('Replica nella tua città')
      await hands.check('Con adattamenti: ne cambiamo alcune parti')
      await hands.choose(
        'Chiedi un tutor',
        'Samira Benedetti, Coordinatrice dello sportello mobile',
      )
      await hands.press('Apri la replica')
      assert.match(await said(staff), /aperta e la richiesta di tutor è partita/)
      journal = new URL(staff.url()).pathname
      assert.equal((await people.nobody.goto(journal))?.status(), 404)
    },
  )

  step(
    'Porto’s tutor finds the request waiting, and says yes',
    { clicks: 2, fields: 1 },
    async () => {
      const hands = handsOf(people.tutor)
      await hands.take('Rispondi', title)
      await hands.fill('Nota', 'Venite un sabato a vedere.')
      await hands.press('Accetto di fare da tutor')
      assert.match(await said(people.tutor), /ora sei il tutor/)
    },
  )

  step(
    'Borgo’s manager finds it waiting, and has it studied',
    { clicks: 3, fields: 0 },
    async () => {
      const { manager } = people
      const hands = handsOf(manager)
      await hands.take('Decidi se cominciare', title)
      await hands.follow('Passa alla fase «Studio»')
      await hands.press('Passa a «Studio»')
      assert.match(await text(manager), /Samira Benedetti ha accettato[^]*Venite un sabato/)
    },
  )

  step(
    'staff plans, keeps two elements, drops one, adds one and offers it back',
    { clicks: 10, fields: 8 },
    async () => {
      const { staff } = people
      const hands = handsOf(staff)
      await staff.goto(journal)
      await hands.follow('Fai il piano delle fasi')
      const design = staff.getByRole('group', { name: 'Progettazione locale' })
      await hands.fill('Prevista per il', '2027-02-01', design)
      await hands.press('Salva')
      await hands.follow(/Passa alla fase/)
      await hands.press('Passa a «Progettazione locale»')
      await hands.follow('Decidi il prossimo elemento')
      await hands.check('Mantenuto')
      await hands.press('Salva e vai al prossimo elemento')
      await hands.check('Mantenuto')
      await hands.press('Salva e vai al prossimo elemento')
      await hands.check('Tolto')
      await hands.fill('Perché', 'Abbiamo la sala civica.')
      await hands.press('Salva')
      await hands.follow('Aggiungi un elemento')
      await hands.fill('L’elemento che avete aggiunto', children)
      await hands.fill('Perché', 'Le madri non parlavano con i bambini in braccio.')
      await hands.check('Segnala la modifica alla città di origine')
      await hands.press('Salva')
      assert.match(await text(staff), /2 mantenuti · 1 tolto · 1 aggiunto/)
      assert.match(await text(staff), /Segnalata a Porto Esempio: attende risposta/)
    },
  )

  step(
    'Porto’s manager takes it up, and proposes the text that says so',
    { clicks: 5, fields: 0 },
    async () => {
      const { porto } = people
      const hands = handsOf(porto)
      await hands.take('Rispondi', title)
      await hands.follow('Leggi e rispondi')
      await hands.press('Accogli')
      assert.match(await said(porto), /Modifica accolta/)
      assert.match(await text(porto), new RegExp(`${children}\\s+Aggiunto da Borgo Esempio`))
      await hands.press('Approva e condividi con la rete')
      await hands.press('Proponi per la pubblicazione')
      assert.match(await said(porto), /Proposta/)
    },
  )

  step(
    'the direction publishes it, and readers see whom it learned from',
    { clicks: 2, fields: 0 },
    async () => {
      const { ministry, nobody } = people
      const hands = handsOf(ministry)
      await hands.take('Controlla', title)
      await hands.press('Rendi pubblica')
      assert.match(await said(ministry), /Pubblica/)
      await nobody.goto(source())
      assert.match(await text(nobody), new RegExp(`ha imparato Borgo Esempio\\s+${children}`))
    },
  )

  step(
    'Borgo tries it, runs it, tells what came of it, writes to the next city',
    { clicks: 10, fields: 7 },
    async () => {
      const { staff } = people
      const hands = handsOf(staff)
      await staff.goto(journal)
      assert.match(await text(staff), /Segnalata a Porto Esempio: accolta/)
      for (const phase of ['Prova sul campo', 'A regime']) {
        await hands.follow(`Passa alla fase «${phase}»`)
        await hands.press(`Passa a «${phase}»`)
      }
      await hands.follow('Racconta i primi risultati')
      await hands.fill('Che cosa', 'Persone mai viste prima')
      await hands.fill('Prima', '9')
      await hands.fill('Ora', '73')
      await hands.fill('Unità', 'persone')
      await hands.fill('Periodo', '2026')
      await hands.fill('Fonte', 'Schede di primo colloquio')
      await hands.press('Salva')
      await hands.follow('Passa alla fase «Restituzione alla rete»')
      await hands.press('Passa a «Restituzione alla rete»')
      await hands.follow('Scrivi la lettera alla prossima città')
      await hands.fill('La vostra lettera', 'Cara città, il camper non serve.')
      await hands.press('Salva')
      assert.match(await text(staff), /9 persone\s+73 persone[^]*il camper non serve/)
    },
  )

  step('and begins its own entry from what it wrote', { clicks: 2, fields: 0 }, async () => {
    const { staff } = people
    const hands = handsOf(staff)
    await hands.follow('Prepara la vostra scheda')
    await hands.press('Crea la bozza e vai a completarla')
    await staff.waitForURL('**/admin/collections/resources/**')
    const id = new URL(staff.url()).pathname.split('/').at(-1) ?? ''
    const client = open.portal.as('borgo.staff')
    const { body: draft } = await client.get(`/api/resources/${id}?draft=true`)
    const elements = (draft.coreElements as { title: string }[]).map((row) => row.title)
    assert.deepEqual([draft.title, draft.derivedFrom], [oursTitle, table.id])
    assert.deepEqual(elements, ['Stesso posto, stessa ora', 'Due operatrici', children])
    // What is written in the panel is another walk.
    const { coreElements: _, ...rest } = await completeContent(open.portal)
    const filled = await client.patch(`/api/resources/${id}`, rest)
    assert.equal(filled.status, 200, filled.text)
    ours = `/it/risorse/${draft.slug}`
  })

  step(
    'the manager approves and proposes it, the direction publishes it',
    { clicks: 4, fields: 0 },
    async () => {
      const { manager, ministry } = people
      await manager.goto(ours)
      await handsOf(manager).press('Approva e condividi con la rete')
      await handsOf(manager).press('Proponi per la pubblicazione')
      assert.match(await said(manager), /Proposta/)
      await handsOf(ministry).take('Controlla', oursTitle)
      await handsOf(ministry).press('Rendi pubblica')
      assert.match(await said(ministry), /Pubblica/)
    },
  )

  step(
    'the manager concludes it and shows it to the network, the direction to everybody',
    { clicks: 9, fields: 0 },
    async () => {
      const { manager, ministry } = people
      const hands = handsOf(manager)
      await manager.goto(journal)
      await hands.follow('Concludi la replica')
      await hands.press('Concludi la replica')
      await hands.follow('Condividila con la rete')
      await hands.press('Condividi con la rete')
      await hands.follow('Chi la legge')
      await hands.press('Proponi per la pubblicazione')
      assert.match(await said(manager), /proposta per la pubblicazione/)
      await handsOf(ministry).take('Controlla', title)
      await handsOf(ministry).follow('Decidi se renderla pubblica')
      await handsOf(ministry).press('Rendi pubblica')
      assert.match(await text(ministry), /La leggono tutti/)
    },
  )

  step('Monte takes up what Borgo made of it', { clicks: 11, fields: 1 }, async () => {
    const { monte, ministry } = people
    const hands = handsOf(monte)
    await monte.goto(ours)
    await hands.follow('Replica nella tua città')
    await hands.check('Integrale: la replichiamo tutta')
    await hands.press('Apri la replica')
    await hands.follow('Passa alla fase «Studio»')
    await hands.press('Passa a «Studio»')
    await hands.follow('Chi la legge')
    await hands.press('Condividi con la rete')
    await hands.follow('Chi la legge')
    await hands.press('Proponi per la pubblicazione')
    await handsOf(ministry).take('Controlla', oursTitle)
    await handsOf(ministry).follow('Decidi se renderla pubblica')
    await handsOf(ministry).press('Rendi pubblica')
    assert.match(await text(ministry), /La leggono tutti/)
  })

  step(
    'whoever has no account reads where it came from and went, from city to city',
    { clicks: 2, fields: 0 },
    async () => {
      const { nobody } = people
      const hands = handsOf(nobody)
      await nobody.goto(source())
      assert.match(
        await text(nobody),
        new RegExp(
          `Borgo Esempio la replica[^]*tolto: Il camper[^]*aggiunto: ${children}[^]*${oursTitle}[^]*Monte Esempio la replica`,
        ),
      )
      await nobody.goto('/it/repliche')
      assert.match(await text(nobody), /Porto Esempio\s+→\s+ha dato a\s+Borgo Esempio, 2 repliche/)
      await hands.follow(/Borgo Esempio\s+a\s+Monte Esempio/)
      assert.match(await text(nobody), /Monte Esempio replica Il tavolo del sabato, a Borgo/)
      await hands.follow(oursTitle)
      assert.match(await text(nobody), /Nata da una replica/)
    },
  )
})

async function organisationCalled(slug: string): Promise<string> {
  const row = await open.portal.payload.db.findOne<{ id: string }>({
    collection: 'organisations',
    where: { slug: { equals: slug } },
  })
  assert.ok(row, slug)
  return String(row.id)
}
