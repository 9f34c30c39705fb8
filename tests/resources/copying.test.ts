import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { docOf } from '../support/answers'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import type { Answer, Row } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let source: BuiltResource

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  source = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
    straight: true,
    data: {
      coreElements: [
        { title: 'Parolona uno', description: richText('Parolona due'), essential: true },
        { title: 'Parolona tre', essential: false },
      ],
      team: [{ role: 'Parolona quattro', fte: 2 }],
      costs: [{ item: 'Parolona cinque', amount: 777, per: 'year', funding: 'Parolona sei' }],
      evidence: [{ claim: 'Parolona sette', value: 888, unit: 'persone', period: '2023' }],
      problem: richText('Parolona otto'),
      maturity: 'pilot',
    },
  })
})
after(() => portal.stop())

const begin = (who: string, title = 'La nostra scheda'): Promise<Answer> =>
  cast
    .client(who as CastKey)
    .post(`/it/risorse/${source.slug}/parti-da-qui`, new URLSearchParams({ title }))

const begun = async (who: string, answer: Answer): Promise<Row> => {
  assert.equal(answer.status, 303, answer.text)
  const id = String(answer.headers.get('location')).split('/').at(-1)
  return docOf(await cast.client(who as CastKey).get(`/api/resources/${id}?draft=true&depth=0`))
}

describe('an entry begun from the structure of another', () => {
  test('has its rows, and not a word, figure, topic or origin of it', async () => {
    const entry = await begun('sOth', await begin('sOth'))
    assert.equal(entry.kind, 'model')
    assert.equal(entry.title, 'La nostra scheda')
    assert.equal(entry.workflow, 'draft')
    assert.equal(entry.organisation, cast.organisations.other)
    assert.deepEqual(
      entry.coreElements.map((row: Row) => row.essential),
      [true, false],
    )
    assert.equal(entry.team.length, 1)
    assert.equal(entry.costs[0].per, 'year')
    assert.equal(entry.evidence[0].unit, 'persone')
    const said = JSON.stringify(entry, (key, value: unknown) => (isMadeUp(key) ? undefined : value))
    assert.doesNotMatch(said, /Parolona|777|888|2023/)
    assert.deepEqual(entry.topics ?? [], [])
    for (const field of ['derivedFrom', 'continues', 'edition', 'maturity', 'summary'])
      assert.ok(!entry[field], field)
    const ids = new Set(entry.coreElements.map(({ id }: Row) => id))
    const original = docOf(await cast.client('sOwn').get(`/api/resources/${source.id}?depth=0`))
    for (const { id } of original.coreElements) assert.ok(!ids.has(id), 'rows of its own')
    assert.equal(original.coreElements.length, 2)
  })

  test('is not complete by its empty rows, and shows none of them', async () => {
    const entry = await begun('sOth', await begin('sOth'))
    const sent = await cast
      .client('sOth')
      .patch(`/api/resources/${entry.id}`, { workflow: 'submitted' })
    assert.equal(sent.status, 422)
    const missing = sent.body.errors[0].data.fields
    assert.ok(missing.includes('coreElements') && missing.includes('evidence'), missing.join())
    const page = await cast.client('sOth').get(`/it/risorse/${entry.slug}`)
    assert.doesNotMatch(page.text, /id="elementi"/)
  })

  test('has no row of what its asker may not read there', async () => {
    const anci = await cast.client('anci').get(`/it/risorse/${source.slug}/parti-da-qui`)
    assert.match(anci.text, /Costi: una riga/)
    const hidden = await buildResource(portal, { organisation: cast.organisations.owner })
    const asked = await cast.client('sOth').get(`/it/risorse/${hidden.slug}/parti-da-qui`)
    assert.equal(asked.status, 404)
    const sent = await cast
      .client('sOth')
      .post(`/it/risorse/${hidden.slug}/parti-da-qui`, new URLSearchParams({ title: 'Presa' }))
    assert.equal(sent.status, 404)
  })

  test('needs a title, and keeps what was typed', async () => {
    const answer = await cast
      .client('sOth')
      .post(
        `/it/risorse/${source.slug}/parti-da-qui`,
        new URLSearchParams({ title: ' ', summary: 'Una prima idea' }),
      )
    assert.equal(answer.status, 400)
    assert.match(answer.text, /Una prima idea/)
  })

  const expected: Record<string, number> = {
    part: 403,
    sOwn: 303,
    mOwn: 303,
    sCo: 303,
    mCo: 303,
    sNam: 303,
    mNam: 303,
    sOth: 303,
    mOth: 303,
    anci: 303,
    mini: 303,
    admi: 403,
    susp: 401,
    invi: 401,
    ende: 401,
  }
  for (const [who, status] of Object.entries(expected))
    test(`by ${who}: ${status}`, async () => {
      const answer = await begin(who)
      assert.equal(answer.status, status, answer.text.slice(0, 300))
    })
})

/** Identifiers and times are random enough to hold any three digits. */
const isMadeUp = (key: string): boolean => /^(id|organisation|.*At|.*Since)$/.test(key)
