import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import type { Audience } from '../../src/access/candour'
import type { Readership } from '../../src/search/door'
import { docOf } from '../support/answers'
import { anArea, buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, newPerson, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { ask, idsOf } from './asking'

/*
 * Whoever writes finds what they wrote with their very next question: nothing is waited for between
 * the answer to a write and the question.
 */
let portal: Portal
let cast: Cast

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const finds = async (q: string, id: string, readers: Readership = 'institutions') =>
  (await idsOf(portal.payload, q, readers)).includes(id)

/** By readership, from everyone inwards. */
const findsBy = async (q: string, id: string) =>
  Promise.all((['public', 'network', 'institutions'] as const).map((one) => finds(q, id, one)))

const move = async (key: 'sOwn' | 'mOwn' | 'anci', { id }: BuiltResource, workflow: string) =>
  docOf(await cast.client(key).patch(`/api/resources/${id}`, { workflow, note: 'Per le prove.' }))

describe('an entry is found by those who read it, from its move on', () => {
  let entry: BuiltResource

  test('a draft and what is submitted by nobody', async () => {
    const { owner } = cast.organisations
    entry = await buildResource(portal, { organisation: owner, title: 'Lampioni parlanti' })
    assert.deepEqual(await findsBy('lampioni', entry.id), [false, false, false])
    await move('sOwn', entry, 'submitted')
    assert.deepEqual(await findsBy('lampioni', entry.id), [false, false, false])
  })

  test('shared with the network by members, proposed too, public by everyone', async () => {
    await move('mOwn', entry, 'network')
    assert.deepEqual(await findsBy('lampioni', entry.id), [false, true, true])
    await move('mOwn', entry, 'proposed')
    assert.deepEqual(await findsBy('lampioni', entry.id), [false, true, true])
    await move('anci', entry, 'public')
    assert.deepEqual(await findsBy('lampioni', entry.id), [true, true, true])
  })

  test('a revision by nobody until it replaces what is read', async () => {
    docOf(
      await cast.client('sOwn').patch(`/api/resources/${entry.id}`, { title: 'Panchine parlanti' }),
    )
    assert.deepEqual(await findsBy('panchine', entry.id), [false, false, false])
    assert.equal(await finds('lampioni', entry.id, 'public'), true)
    for (const [key, state] of [
      ['sOwn', 'submitted'],
      ['mOwn', 'network'],
      ['mOwn', 'proposed'],
      ['anci', 'public'],
    ] as const) {
      assert.deepEqual(await findsBy('panchine', entry.id), [false, false, false])
      await move(key, entry, state)
    }
    assert.deepEqual(await findsBy('panchine', entry.id), [true, true, true])
    assert.deepEqual(await findsBy('lampioni', entry.id), [false, false, false])
  })

  test('back with the network, and archived by nobody, and again', async () => {
    await move('anci', entry, 'network')
    assert.deepEqual(await findsBy('panchine', entry.id), [false, true, true])
    await move('mOwn', entry, 'archived')
    assert.deepEqual(await findsBy('panchine', entry.id), [false, false, false])
    await move('mOwn', entry, 'network')
    assert.deepEqual(await findsBy('panchine', entry.id), [false, true, true])
  })
})

test('a candid field is found by the audience that its entry names now', async () => {
  const entry = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'public',
    data: {
      whatDidNotWork: richText('Il citofono guasto.'),
      shownTo: shownTo('public'),
    },
  })
  assert.deepEqual(await findsBy('citofono', entry.id), [true, true, true])
  // As the system: the way of a revision is tried above.
  const narrow = (audience: Audience) =>
    portal.payload.update({
      collection: 'resources',
      id: entry.id,
      data: { shownTo: shownTo(audience) },
      overrideAccess: true,
      depth: 0,
    })
  await narrow('network')
  assert.deepEqual(await findsBy('citofono', entry.id), [false, true, true])
  await narrow('institutions')
  assert.deepEqual(await findsBy('citofono', entry.id), [false, false, true])
})

const shownTo = (audience: Audience) => ({
  whatDidNotWork: audience,
  problems: audience,
  costs: audience,
  procedure: audience,
})

describe('another name is found in all that says it', () => {
  test('of a city: its entries, its people, itself', async () => {
    const { other } = cast.organisations
    const entry = await buildResource(portal, { organisation: other, workflow: 'public' })
    const manager = cast.client('anci')
    docOf(await manager.patch(`/api/organisations/${other}`, { name: 'Castelgirasole' }))
    const everyone = await idsOf(portal.payload, 'Castelgirasole', 'public')
    assert.deepEqual(new Set(everyone), new Set([entry.id, other]))
    const members = await idsOf(portal.payload, 'Castelgirasole', 'network')
    const { sOth, mOth } = cast.people
    assert.deepEqual(new Set(members), new Set([entry.id, other, sOth.profile, mOth.profile]))
    docOf(await manager.patch(`/api/organisations/${other}`, { name: 'Montegirasole' }))
    assert.deepEqual(await idsOf(portal.payload, 'Castelgirasole'), [])
    assert.equal((await idsOf(portal.payload, 'Montegirasole')).length, 4)
  })

  test('of a topic: what is tagged with it, by its label and its synonyms', async () => {
    const anci = cast.client('anci')
    const topic = docOf(
      await anci.post('/api/topics', {
        label: 'Orti pensili',
        facet: 'theme',
        synonyms: ['aiuole'],
      }),
      201,
    )
    const entry = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'public',
      data: { topics: [await anArea(portal), topic.id] },
    })
    assert.equal(await finds('orti pensili', entry.id, 'public'), true)
    assert.equal(await finds('aiuole', entry.id, 'public'), true)
    docOf(
      await anci.patch(`/api/topics/${topic.id}`, {
        label: 'Giardini sospesi',
        synonyms: ['fioriere'],
      }),
    )
    assert.equal(await finds('giardini sospesi', entry.id, 'public'), true)
    assert.equal(await finds('fioriere', entry.id, 'public'), true)
    assert.equal(await finds('pensili', entry.id, 'public'), false)
    assert.equal(await finds('aiuole', entry.id, 'public'), false)
    docOf(await anci.delete(`/api/topics/${topic.id}`))
    assert.equal(await finds('giardini sospesi', entry.id, 'public'), false)
    const { facets } = await ask(portal.payload, '', 'public', { count: ['theme'] })
    assert.ok(facets.theme?.every(({ value }) => !value.startsWith('giardini')))
  })

  test('of an edition: by its code, as the facet gives it', async () => {
    const admin = cast.client('admi')
    const edition = docOf(await admin.post('/api/editions', { code: 'LGNET9', label: 'Nona' }), 201)
    const entry = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'public',
      data: { edition: edition.id },
    })
    docOf(await admin.patch(`/api/editions/${edition.id}`, { code: 'LGNET10' }))
    const chosen = (code: string) =>
      idsOf(portal.payload, '', 'public', { chosen: { edition: [code] } })
    assert.deepEqual(await chosen('LGNET9'), [])
    assert.deepEqual(await chosen('LGNET10'), [entry.id])
  })
})

describe('what others made of an entry is counted as each reader may', () => {
  test('from the move that shares it to the one that ends it', async () => {
    const { owner, other, coOwner } = cast.organisations
    const source = await buildResource(portal, { organisation: owner, workflow: 'public' })
    const counts = async () =>
      Promise.all(
        (['public', 'network'] as const).map(async (readers) => {
          const { hits, facets } = await ask(portal.payload, source.title, readers, {
            nouns: ['resources'],
            count: ['replicated'],
          })
          const card = hits.find(({ id }) => id === source.id)?.card as {
            replicated: Record<string, number>
          }
          const taken = facets.replicated?.find(({ value }) => value === 'yes')?.count ?? 0
          return [card.replicated[readers], taken]
        }),
      )
    const derived = (organisation: string, workflow: 'draft' | 'network' | 'public') =>
      buildResource(portal, { organisation, workflow, data: { derivedFrom: source.id } })
    await derived(owner, 'public')
    await derived(other, 'draft')
    await buildResource(portal, {
      organisation: other,
      workflow: 'public',
      data: { continues: source.id },
    })
    assert.deepEqual(await counts(), [
      [0, 0],
      [0, 0],
    ])
    await derived(other, 'network')
    assert.deepEqual(await counts(), [
      [0, 0],
      [1, 1],
    ])
    const taken = await derived(coOwner, 'public')
    assert.deepEqual(await counts(), [
      [1, 1],
      [2, 1],
    ])
    // As the system: whoever may, moves it in tests of moves.
    await portal.payload.update({
      collection: 'resources',
      id: taken.id,
      data: { derivedFrom: null },
      overrideAccess: true,
    })
    assert.deepEqual(await counts(), [
      [0, 0],
      [1, 1],
    ])
  })
})

describe('people are found by members while their account is in force', () => {
  test('suspended, and readmitted', async () => {
    const person = await newPerson(portal, {
      key: 'nuova',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
      displayName: 'Ortensia Quarantotti',
      namePublic: true,
    })
    docOf(
      await person.client.patch(`/api/profiles/${person.profile}`, { bio: 'Mi occupo di orti.' }),
    )
    assert.deepEqual(await findsBy('Quarantotti', person.profile), [false, true, true])
    const manager = cast.client('mOwn')
    docOf(await manager.patch(`/api/users/${person.id}`, { status: 'suspended' }))
    assert.deepEqual(await findsBy('Quarantotti', person.profile), [false, false, false])
    docOf(await manager.patch(`/api/users/${person.id}`, { status: 'active' }))
    assert.deepEqual(await findsBy('Quarantotti', person.profile), [false, true, true])
  })

  test('and never those who may do nothing', async () => {
    for (const key of ['susp', 'invi', 'ende'] as const) {
      const person = cast.people[key]
      docOf(await cast.client('admi').patch(`/api/users/${person.id}`, { locale: 'en' }))
      assert.equal(await finds(`Persona ${key}`, person.profile), false, key)
    }
  })
})

test('a page is found by its new words', async () => {
  const admin = cast.client('admi')
  const page = docOf(await admin.post('/api/pages', { title: 'Domande ricorrenti' }), 201)
  assert.equal(await finds('domande ricorrenti', page.id, 'public'), true)
  docOf(await admin.patch(`/api/pages/${page.id}`, { title: 'Quesiti abituali' }))
  assert.equal(await finds('quesiti abituali', page.id, 'public'), true)
  docOf(await admin.delete(`/api/pages/${page.id}`))
  assert.equal(await finds('quesiti abituali', page.id, 'public'), false)
})
