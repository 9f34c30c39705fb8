import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { contextOf } from '../../src/domain/context-of'
import { passageOf } from '../../src/domain/passage'
import { forgetKept } from '../../src/domain/forget-kept'
import { inTransaction } from '../../src/database/transaction'
import { Refusal } from '../../src/domain/errors'
import { saveAssessment } from '../../src/domain/transferability/save-assessment'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, requestAs, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const entryOf = (): Promise<BuiltResource> =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
    straight: true,
  })
const pageOf = ({ slug }: BuiltResource) => `/it/risorse/${slug}/valuta`
const form = (fields: Record<string, string>) => new URLSearchParams(fields)
const versionIn = (page: string) => /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''

/** What is stored of an entry for the other city. */
async function storedOf({ id }: BuiltResource) {
  const { docs } = await portal.payload.find({
    collection: 'assessments',
    where: { source: { equals: id }, organisation: { equals: cast.organisations.other } },
    // As the system: what is there, whoever reads it.
    overrideAccess: true,
    depth: 0,
  })
  return docs
}

describe('the form', () => {
  test('keeps what was typed and marks what is wrong', async () => {
    const entry = await entryOf()
    const { status, text } = await cast.client('sOth').post(
      pageOf(entry),
      form({
        version: '',
        'need.adopterScore': '7',
        'budget.sourceScore': 'tanto',
        'skills.evidence': 'Una frase <da> tenere.',
      }),
    )
    assert.equal(status, 400)
    assert.match(text, /href="#need\.adopterScore"/)
    assert.match(text, /href="#budget\.sourceScore"/)
    assert.match(text, /Una frase &lt;da&gt; tenere\./)
    assert.equal((await storedOf(entry)).length, 0)
  })

  test('lets what is not known be left out, and forgets what is emptied', async () => {
    const entry = await entryOf()
    const client = cast.client('sOth')
    const send = async (fields: Record<string, string>) => {
      const version = versionIn((await client.get(pageOf(entry))).text)
      const { status, headers } = await client.post(pageOf(entry), form({ version, ...fields }))
      assert.equal(status, 303)
      return headers.get('location')
    }
    assert.equal(
      await send({ 'need.adopterScore': '0', 'data.mitigation': ' Un registro. ' }),
      `${pageOf(entry)}?done=saved`,
    )
    const [first] = await storedOf(entry)
    assert.deepEqual(
      first?.scores?.map(({ factor, adopterScore, mitigation }) => ({
        factor,
        adopterScore,
        mitigation,
      })),
      [
        { factor: 'need', adopterScore: 0, mitigation: null },
        { factor: 'data', adopterScore: null, mitigation: 'Un registro.' },
      ],
    )
    const { text } = await client.get(pageOf(entry))
    assert.match(text, /Meglio non ora/)
    await send({ 'data.mitigation': '' })
    assert.deepEqual((await storedOf(entry))[0]?.scores, [])
  })

  test('is never written over what somebody else saved meanwhile', async () => {
    const entry = await entryOf()
    const [first, second] = [cast.client('sOth'), cast.client('mOth')]
    const seen = versionIn((await second.get(pageOf(entry))).text)
    assert.equal(seen, '')
    const body = form({ version: '', 'need.evidence': 'Della prima.', 'need.adopterScore': '1' })
    assert.equal((await first.post(pageOf(entry), body)).status, 303)
    const late = await second.post(
      pageOf(entry),
      form({ version: seen, 'need.evidence': 'Del secondo.', 'need.adopterScore': '4' }),
    )
    assert.equal(late.status, 409)
    assert.match(late.text, /Del secondo\./)
    assert.match(late.text, /Intanto un’altra persona ha salvato/)
    assert.match(late.text, /Della prima\./)
    assert.equal((await storedOf(entry))[0]?.scores?.[0]?.evidence, 'Della prima.')
    const again = form({ version: versionIn(late.text), 'need.evidence': 'Di tutti e due.' })
    assert.equal((await second.post(pageOf(entry), again)).status, 303)
    assert.equal((await storedOf(entry))[0]?.scores?.[0]?.evidence, 'Di tutti e due.')
  })

  test('of two people who begin at once keeps one, and tells the other', async () => {
    const entry = await entryOf()
    const answers = await Promise.all(
      (['sOth', 'mOth'] as const).map((key) =>
        cast.client(key).post(pageOf(entry), form({ version: '', 'need.evidence': key })),
      ),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await storedOf(entry)).length, 1)
  })
})

test('what is no score, no factor, or said twice is refused by its name', async () => {
  const { id } = await entryOf()
  const req = await requestAs(portal.payload, cast.people.sOth)
  const { askerOf } = await import('../../src/access/asker')
  const ctx = {
    payload: portal.payload,
    asker: askerOf(req.user),
    locale: 'it',
    user: req.user,
  } as const
  const cases: [unknown, string[]][] = [
    [[{ factor: 'need', adopterScore: 5 }], ['need.adopterScore']],
    [
      [{ factor: 'need', sourceScore: -1, adopterScore: 2.5 }],
      ['need.sourceScore', 'need.adopterScore'],
    ],
    [[{ factor: 'need', adopterScore: '3' }], ['need.adopterScore']],
    [[{ factor: 'need', adopterScore: NaN }], ['need.adopterScore']],
    [[{ factor: 'luck', adopterScore: 3 }], ['0.factor']],
    [[{ factor: 'need' }, { factor: 'need' }], ['factor']],
    [
      [{ factor: 'data', evidence: 'a'.repeat(2001), mitigation: 7 }],
      ['data.evidence', 'data.mitigation'],
    ],
    [[null], ['0.factor']],
    ['tutto bene', ['scores']],
  ]
  for (const [scores, fields] of cases)
    await assert.rejects(saveAssessment(ctx, { source: id, scores }), (error) => {
      assert.ok(error instanceof Refusal)
      assert.equal(error.code, 'invalid_scores')
      assert.equal(error.status, 400)
      assert.deepEqual(error.data, { code: 'invalid_scores', fields })
      return true
    })
})

test('what the city cannot take up, or has taken up, is refused as a start would be', async () => {
  const ctx = contextOf(await requestAs(portal.payload, cast.people.sOth))
  const city = { organisation: cast.organisations.other, workflow: 'network' } as const
  const own = await buildResource(portal, { ...city, straight: true })
  const old = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'archived',
    data: { adopterKeys: `|${cast.organisations.other}|` },
  })
  const taken = await entryOf()
  const { body } = await cast
    .client('sOth')
    .post('/api/replications', { source: taken.id, depth: 'exchange' })
  const cases: [string, Record<string, unknown>][] = [
    [own.id, { code: 'not_replicable', reason: 'own' }],
    [old.id, { code: 'not_replicable', reason: 'archived' }],
    [
      taken.id,
      { code: 'already_exists', id: body.doc.id, url: `/it/repliche/${String(body.doc.id)}` },
    ],
  ]
  for (const [source, data] of cases)
    await assert.rejects(saveAssessment(ctx, { source, scores: [] }), (error) => {
      assert.ok(error instanceof Refusal)
      assert.equal(error.status, 409)
      assert.deepEqual(error.data, data)
      return true
    })
})

test('starting takes the scores into the replication, where they go on', async () => {
  const entry = await entryOf()
  const client = cast.client('sOth')
  const scores = { 'need.sourceScore': '4', 'need.adopterScore': '3', 'need.evidence': 'Prima.' }
  assert.equal((await client.post(pageOf(entry), form({ version: '', ...scores }))).status, 303)
  const { body, status } = await client.post('/api/replications', {
    source: entry.id,
    depth: 'exchange',
  })
  assert.equal(status, 201)
  assert.equal((await storedOf(entry)).length, 0)
  const along = `/it/repliche/${body.doc.id}/trasferibilita`
  for (const answer of [
    await client.get(pageOf(entry)),
    await client.post(pageOf(entry), form({ version: '', 'need.adopterScore': '1' })),
  ]) {
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('location'), along)
  }
  const { text } = await client.get(along)
  assert.match(text, /Prima\./)
  const wrong = await client.post(
    along,
    form({ version: versionIn(text), 'need.adopterScore': '9' }),
  )
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /href="#need\.adopterScore"/)
  const after = form({ version: versionIn(text), ...scores, 'need.evidence': 'Dopo.' })
  assert.equal((await client.post(along, after)).status, 303)
  const stale = await cast.client('mOth').post(along, after)
  assert.equal(stale.status, 409)
  const { body: kept } = await client.get(`/api/replications/${body.doc.id}?depth=0`)
  assert.equal(kept.transferability[0].evidence, 'Dopo.')
  const half = { transferability: [{ factor: 'need', adopterScore: 2.5 }] }
  assert.equal((await client.patch(`/api/replications/${body.doc.id}`, half)).status, 400)
})

test('what the portal knows stands beside the question, with where it is written', async () => {
  const { text } = await portal
    .as('borgo.manager')
    .get('/it/risorse/monte-esempio-la-garanzia-per-l-affitto/valuta')
  assert.match(text, /Borgo Esempio: 41\.200 abitanti/)
  assert.match(text, /Monte Esempio: 23\.800 abitanti/)
  assert.match(text, /si occupa di: [^<]*[Hh]ousing/)
  assert.match(text, /lavora con Borgo Esempio/)
  assert.doesNotMatch(text, /selected=""[^>]*>[0-4] ·/, 'no score is given for anybody')
  assert.doesNotMatch(text, /\d ?%/)
})

test('words that are removed for good are gone from here too', async () => {
  const entry = await entryOf()
  const secret = 'una frase che andava tolta'
  const body = form({ version: '', 'need.evidence': `Qui c’è ${secret}, e altro.` })
  assert.equal((await cast.client('sOth').post(pageOf(entry), body)).status, 303)
  const req = await requestAs(portal.payload, cast.people.admi)
  const passage = passageOf(secret)
  assert.ok(passage)
  await inTransaction(req, () => forgetKept(req, passage))
  const [row] = await storedOf(entry)
  assert.equal(row?.scores?.[0]?.evidence, 'Qui c’è […], e altro.')
})
