import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { buildReplication } from '../support/build-replication'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { assertRefused, docOf } from '../support/answers'
import { newCast, newPerson, type Cast } from '../support/cast'
import type { Client, Row } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let source: BuiltResource
let staff: Client
let manager: Client
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  staff = cast.client('sOth')
  manager = cast.client('mOth')
  source = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'public',
    data: { coreElements: [{ title: 'Sportello', essential: true }, { title: 'Mediazione' }] },
  })
})
after(() => portal.stop())

const at = (id: string) => `/api/replications/${id}`
const build = (data: Record<string, unknown> = {}) =>
  buildReplication(portal, { source: source.id, adopter: cast.organisations.other, data })
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString()
const historyOf = async (id: string): Promise<string[]> => {
  const { docs } = await portal.payload.find({
    collection: 'activities',
    where: { 'subject.row': { equals: id } },
    sort: 'at',
    limit: 100,
    // As the system: the whole history.
    overrideAccess: true,
  })
  return docs.map(({ verb, from, to, note }) =>
    [verb, from, to, note]
      .map((word) => word ?? '')
      .join(' ')
      .trim(),
  )
}

test('a replication goes its way, and its history says so', async () => {
  const fresh = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
  })
  const begun = await staff.post('/api/replications', { source: fresh.id, depth: 'adaptation' })
  const { id } = docOf(begun, 201)
  assertRefused(await staff.patch(at(id), { phase: 'understanding' }), 403, 'forbidden')
  const understood = docOf(await manager.patch(at(id), { phase: 'understanding' }))
  assert.deepEqual(
    understood.phases.map(({ phase, reachedOn }: Row) => [phase, Boolean(reachedOn)]),
    [
      ['interest', true],
      ['understanding', true],
      ['adaptation', false],
      ['trial', false],
      ['running', false],
      ['sharing', false],
    ],
  )
  docOf(await staff.patch(at(id), { phase: 'adaptation' }))
  const back = docOf(await staff.patch(at(id), { phase: 'understanding', note: 'Da rivedere.' }))
  assert.equal(back.phases[2].reachedOn ?? null, null)
  docOf(await manager.patch(at(id), { visibility: 'network' }))
  docOf(await manager.patch(at(id), { visibility: 'proposed' }))
  docOf(await cast.client('mini').patch(at(id), { visibility: 'public' }))
  assert.equal((await portal.nobody.get(at(id))).status, 404)
  assertRefused(await manager.patch(at(id), { outcome: 'abandoned' }), 422, 'incomplete', [
    'outcomeReason',
  ])
  const ended = docOf(await manager.patch(at(id), { outcome: 'completed' }))
  assert.ok(ended.endedAt)
  assert.deepEqual(await historyOf(id), [
    'replication.started  interest',
    'replication.phaseReached interest understanding',
    'replication.phaseReached understanding adaptation',
    'replication.phaseReached adaptation understanding Da rivedere.',
    'replication.shared city network',
    'replication.proposed network proposed',
    'replication.published proposed public',
    'replication.completed active completed',
  ])
  // What has ended lets the city begin again.
  const again = await staff.post('/api/replications', { source: fresh.id, depth: 'full' })
  assert.equal(again.status, 201)
})

describe('a move that is refused changes nothing', () => {
  test('in the contract’s order', async () => {
    const id = await build({ phase: 'understanding', visibility: 'network' })
    const stale = { 'if-match': '"2020-01-01T00:00:00.000Z"' }
    const content = { phase: 'trial', letter: 'x' }
    assertRefused(await manager.patch(at('nessuna'), content, stale), 404, 'not_found')
    assertRefused(await manager.patch(at(id), content, stale), 409, 'stale_version')
    assertRefused(await manager.patch(at(id), content), 400, 'move_with_content')
    assertRefused(
      await manager.patch(at(id), { phase: 'adaptation', visibility: 'city' }),
      400,
      'move_with_content',
    )
    const jump = await staff.patch(at(id), { phase: 'trial' })
    assertRefused(jump, 409, 'transition_not_allowed')
    assert.equal(jump.body.errors[0].message, 'Da «Studio» non si può passare a «Prova sul campo»')
    assertRefused(await staff.patch(at(id), { visibility: 'city' }), 403, 'forbidden')
    assertRefused(await staff.patch(at(id), { outcome: 'abandoned' }), 403, 'forbidden')
    assertRefused(await manager.patch(at(id), { visibility: 'city' }), 422, 'incomplete', ['note'])
    assertRefused(
      await manager.patch(at(id), { outcome: 'abandoned', outcomeReason: ' ' }),
      422,
      'incomplete',
      ['outcomeReason'],
    )
    for (const odd of [5, null, {}, ['trial'], 'ovunque'])
      assertRefused(await manager.patch(at(id), { phase: odd }), 409, 'transition_not_allowed')
    assert.deepEqual(await historyOf(id), [])
  })

  test('nor does one that asks for where it is', async () => {
    const id = await build({ phase: 'understanding', visibility: 'network' })
    const before = docOf(await staff.get(at(id)))
    const { updatedAt } = docOf(await staff.patch(at(id), { phase: 'understanding', note: 'x' }))
    assert.equal(updatedAt, before.updatedAt)
    assertRefused(
      await cast.client('part').patch(at(id), { phase: 'understanding' }),
      403,
      'forbidden',
    )
  })

  test('nor does one that would show somebody to the network', async () => {
    const id = await build({
      phases: [{ phase: 'interest', note: 'Chiamare Maria Rossi al 333 1234567.' }],
    })
    const shown = await manager.patch(at(id), { visibility: 'network' })
    assertRefused(shown, 422, 'personal_data')
    assert.ok(shown.body.errors[0].data.places.length > 0)
    assert.ok(shown.body.errors[0].data.places[0].label)
    docOf(await staff.patch(at(id), { phases: [{ phase: 'interest', note: 'Chiamare.' }] }))
    docOf(await manager.patch(at(id), { visibility: 'network' }))
    assertRefused(
      await staff.patch(at(id), { letter: 'Codice fiscale RSSMRA80A01H501U' }),
      422,
      'personal_data',
    )
  })
})

describe('what has ended', () => {
  test('still takes what came of it, and nothing else', async () => {
    const id = await build({ phase: 'trial', outcome: 'completed', runningKey: 'x' })
    docOf(
      await staff.patch(at(id), {
        letter: 'Cara città',
        outcomes: [{ indicator: 'Persone seguite', baseline: 10, value: 40, unit: 'persone' }],
      }),
    )
    assertRefused(await staff.patch(at(id), { lead: null }), 409, 'replication_ended')
    assertRefused(
      await staff.patch(at(id), { phases: [{ phase: 'trial', note: 'x' }] }),
      409,
      'replication_ended',
    )
    assertRefused(await staff.patch(at(id), { phase: 'running' }), 409, 'transition_not_allowed')
    docOf(await manager.patch(at(id), { visibility: 'network' }))
  })
})

describe('writing', () => {
  test('what the server keeps is never taken from outside', async () => {
    const id = await build({ adaptations: [{ element: 'Sportello', elementKey: 'k' }] })
    const before = docOf(await staff.get(at(id)))
    const { status } = await staff.patch(at(id), {
      source: id,
      adopter: cast.organisations.owner,
      sourceOrganisation: cast.organisations.other,
      sourceVersion: 'x',
      tutor: cast.people.sOwn.profile,
      endedAt: day(0),
      result: source.id,
      sourceNote: 'x',
      provenance: 'publicSources',
      outcomeReason: 'x',
      createdAt: day(900),
      adaptations: [
        {
          ...before.adaptations[0],
          change: 'changed',
          element: 'Altro',
          answer: 'accepted',
          answerNote: 'x',
          answeredAt: day(0),
        },
      ],
    })
    assert.equal(status, 200)
    const after = docOf(await staff.get(at(id)))
    const { change, ...kept } = after.adaptations[0]
    assert.equal(change, 'changed')
    const { change: _, ...was } = before.adaptations[0]
    assert.deepEqual(kept, was)
    assert.deepEqual(
      { ...after, updatedAt: 0, adaptations: 0 },
      { ...before, updatedAt: 0, adaptations: 0 },
    )
  })

  test('of two editors the second is told', async () => {
    const id = await build()
    const { updatedAt } = docOf(await staff.get(at(id)))
    docOf(await staff.patch(at(id), { letter: 'Prima' }, { 'if-match': `"${updatedAt}"` }))
    const second = await manager.patch(at(id), { letter: 'Seconda' }, { 'if-match': updatedAt })
    assertRefused(second, 409, 'stale_version')
    assert.equal(docOf(await staff.get(at(id))).letter, 'Prima')
  })

  test('elements of the source stay; added ones are the city’s own', async () => {
    const id = await build({
      adaptations: [
        { element: 'Sportello', elementKey: 'k1', essential: true },
        { element: 'Mediazione', elementKey: 'k2' },
      ],
    })
    const [one] = docOf(await staff.get(at(id))).adaptations
    const added = { element: 'Un furgone', reason: 'Non abbiamo una sede.' }
    const { adaptations } = docOf(
      await staff.patch(at(id), {
        adaptations: [{ id: one.id, change: 'dropped', reason: 'Manca l’ente.' }, added],
      }),
    )
    assert.deepEqual(
      adaptations.map(({ element, change }: Row) => [element, change ?? null]),
      [
        ['Sportello', 'dropped'],
        ['Mediazione', null],
        ['Un furgone', 'added'],
      ],
    )
    assert.equal(adaptations[0].essential, true)
    const bad: [object, string][] = [
      [{ id: 'ffffffffffffffffffffffff', change: 'kept' }, 'validation'],
      [{ elementKey: 'k9', element: 'x' }, 'validation'],
      [{ change: 'added' }, 'validation'],
      [{ element: 'x', change: 'kept' }, 'validation'],
      [{ id: one.id, change: 'added' }, 'validation'],
      [{ id: one.id, change: 'mai' }, 'validation'],
    ]
    for (const [row, code] of bad)
      assertRefused(await staff.patch(at(id), { adaptations: [row] }), 400, code)
    for (const row of ['x', { adaptations: 'x' }, { adaptations: [5] }])
      assert.equal((await staff.patch(at(id), { adaptations: row })).status, 400)
    const long = await staff.patch(at(id), { letter: 'x'.repeat(10_001) })
    assert.equal(long.body.errors[0].message, 'Alcuni dati non vanno bene: Lettera')
    // The added one may go again.
    const { adaptations: left } = docOf(await staff.patch(at(id), { adaptations: [] }))
    assert.equal(left.length, 2)
    const { adaptations: kept } = docOf(await staff.patch(at(id), { adaptations: null }))
    assert.equal(kept.length, 2)
  })

  test('an adaptation is offered to the source once, with its reason', async () => {
    const id = await build({ adaptations: [{ element: 'Sportello', elementKey: 'k1' }] })
    const [{ id: row }] = docOf(await staff.get(at(id))).adaptations
    const offer = (more: object) =>
      staff.patch(at(id), { adaptations: [{ id: row, proposeToSource: true, ...more }] })
    assertRefused(await offer({}), 422, 'incomplete', ['change'])
    assertRefused(await offer({ change: 'changed' }), 422, 'incomplete', ['reason'])
    const offered = docOf(await offer({ change: 'changed', reason: 'Così costa meno.' }))
    assert.equal(offered.adaptations[0].answer, 'asked')
    docOf(await offer({ effect: 'Più persone.' }))
    const { docs } = await portal.payload.find({
      collection: 'activities',
      where: { 'subject.row': { equals: id } },
      overrideAccess: true,
    })
    assert.deepEqual(
      docs.map(({ verb, subject }) => [verb, subject?.version]),
      [['replication.adaptationProposed', row]],
    )
    const back = docOf(
      await staff.patch(at(id), { adaptations: [{ id: row, proposeToSource: false }] }),
    )
    assert.equal(back.adaptations[0].answer, 'none')
  })

  test('phases are reached in their order, none in the future', async () => {
    const id = await build({
      phase: 'adaptation',
      phases: ['interest', 'understanding', 'adaptation'].map((phase, n) => ({
        phase,
        reachedOn: day(9 - n),
      })),
    })
    const phases = (...rows: object[]) => staff.patch(at(id), { phases: rows })
    const refused = async (...rows: object[]) =>
      assertRefused(await phases(...rows), 400, 'validation')
    await refused({ phase: 'understanding', reachedOn: day(20) })
    await refused({ phase: 'interest', reachedOn: day(1) })
    await refused({ phase: 'adaptation', reachedOn: day(-3) })
    await refused({ phase: 'trial', reachedOn: day(0) })
    await refused({ phase: 'trial' }, { phase: 'trial' })
    await refused({ phase: 'mai' })
    await refused({ phase: 'trial', plannedOn: 'ieri' })
    const kept = docOf(
      await phases(
        { phase: 'trial', plannedOn: day(-30), owner: cast.people.mOth.profile, note: 'Bando' },
        { phase: 'adaptation', reachedOn: null },
      ),
    )
    assert.equal(kept.phases.length, 6)
    assert.ok(kept.phases[2].reachedOn)
    assert.equal(kept.phases[3].owner, cast.people.mOth.profile)
    const { phases: same } = docOf(await staff.patch(at(id), { phases: null }))
    assert.deepEqual(
      same.map(({ reachedOn }: Row) => reachedOn),
      kept.phases.map(({ reachedOn }: Row) => reachedOn),
    )
  })

  test('who leads and who answers are the city’s people, or its tutor', async () => {
    const { sOwn, sCo, mOth, susp, part } = cast.people
    const id = await build({ tutor: sOwn.profile, tutorAnswer: 'accepted' })
    for (const stranger of [sOwn.profile, sCo.profile, susp.profile, part.profile, 'nessuno'])
      assert.equal((await staff.patch(at(id), { lead: stranger })).status, 400, stranger)
    docOf(await staff.patch(at(id), { lead: mOth.profile }))
    const owner = (profile: string) =>
      staff.patch(at(id), { phases: [{ phase: 'trial', owner: profile }] })
    assertRefused(await owner(sCo.profile), 400, 'reference')
    docOf(await owner(sOwn.profile))
  })

  test('scores are from 0 to 4, each factor once', async () => {
    const id = await build()
    const scores = (...rows: object[]) => staff.patch(at(id), { transferability: rows })
    for (const bad of [5, -1, 'x'])
      assert.equal((await scores({ factor: 'need', sourceScore: bad })).status, 400, String(bad))
    assertRefused(await scores({ factor: 'need' }, { factor: 'need' }), 400, 'validation')
    assertRefused(await scores({ factor: 'fortuna' }), 400, 'validation')
    const saved = docOf(await scores({ factor: 'need', sourceScore: 4, adopterScore: 0 }))
    assert.equal(saved.transferability.length, 1)
  })

  test('a part is taken with its reason', async () => {
    const id = await build()
    assertRefused(await staff.patch(at(id), { depth: 'partial' }), 422, 'incomplete', [
      'depthReason',
    ])
    docOf(await staff.patch(at(id), { depth: 'partial', depthReason: 'Solo lo sportello.' }))
    assertRefused(await staff.patch(at(id), { depth: 'metà' }), 400, 'validation')
    assertRefused(await staff.patch(at(id), { depthReason: '' }), 422, 'incomplete', [
      'depthReason',
    ])
  })

  test('rows of outcomes copied from another replication are new ones', async () => {
    const outcomes = [{ indicator: 'Persone', value: 40, unit: 'persone' }]
    const one = docOf(await staff.patch(at(await build()), { outcomes }))
    const other = await build()
    const copied = docOf(await staff.patch(at(other), { outcomes: one.outcomes }))
    assert.notEqual(copied.outcomes[0].id, one.outcomes[0].id)
    assert.equal(docOf(await staff.get(at(one.id))).outcomes.length, 1)
  })
})

describe('a tutor', () => {
  const person = async (key: string, organisation: string, open = true) => {
    const made = await newPerson(portal, { key, role: 'cityStaff', organisation })
    await portal.payload.db.updateOne({
      collection: 'profiles',
      id: made.profile,
      data: { openToTutoring: open },
    })
    return made
  }

  test('is somebody of the source’s city, who says yes', async () => {
    const { owner, coOwner, other } = cast.organisations
    const willing = await person('disponibile', owner)
    const second = await person('seconda', owner)
    const busy = await person('occupata', owner, false)
    const id = await build()
    const ask = (profile: string) => staff.post(`${at(id)}/tutor`, { profile })
    const answer = (by: Client, accepted: boolean, note?: string) =>
      by.post(`${at(id)}/tutor/answer`, { accepted, note })
    for (const no of [busy, await person('altra', coOwner), await person('nostra', other)])
      assertRefused(await ask(no.profile), 400, 'reference')
    assertRefused(await ask('nessuno'), 400, 'reference')
    docOf(await ask(willing.profile))
    assert.equal(docOf(await staff.get(at(id))).tutor ?? null, null)
    assertRefused(await answer(second.client, true), 409, 'nothing_asked')
    docOf(await answer(willing.client, false, 'Non ho tempo.'))
    assert.equal(docOf(await staff.get(at(id))).tutorNote, 'Non ho tempo.')
    const declined = `/api/activities?where[verb][equals]=replication.tutorDeclined&where[subject.row][equals]=${id}`
    for (const [who, told] of [
      ['sOth', 1],
      ['mOwn', 0],
      ['sOwn', 0],
      ['anci', 0],
    ] as const)
      assert.equal((await cast.client(who).get(declined)).body.totalDocs, told, who)
    assertRefused(await answer(willing.client, true), 409, 'nothing_asked')
    docOf(await ask(second.profile))
    docOf(await answer(second.client, true))
    assert.equal(docOf(await staff.get(at(id))).tutor, second.profile)
    assertRefused(await ask(willing.profile), 409, 'tutor_named')
    const scored = [{ factor: 'need', sourceScore: 1 }]
    docOf(await staff.patch(at(id), { transferability: scored }))
    assert.equal(docOf(await second.client.get(at(id))).transferability.length, 1)
    await portal.payload.db.updateOne({
      collection: 'users',
      id: second.id,
      data: { status: 'suspended' },
    })
    assert.notEqual((await second.client.get(at(id))).status, 200)
    docOf(await ask(willing.profile))
    assert.deepEqual(await historyOf(id), [
      'replication.tutorAsked',
      'replication.tutorDeclined   Non ho tempo.',
      'replication.tutorAsked',
      'replication.tutorAccepted',
      'replication.tutorAsked',
    ])
  })
})
