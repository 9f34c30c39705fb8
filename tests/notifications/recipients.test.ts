import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { createLocalReq, type CollectionSlug } from 'payload'
import { inTransaction } from '../../src/database/transaction'
import { appendActivity } from '../../src/domain/activity'
import { announce } from '../../src/notifications/announce'
import { remind } from '../../src/notifications/reminders'
import { writeNotices, type Happening } from '../../src/notifications/write-notices'
import { assertGrid, cellsAsserted } from '../access/cells'
import { buildReplication } from '../support/build-replication'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, newOrganisation, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { recipients } from './recipients.table'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(async () => {
  console.log(`recipients: ${cellsAsserted()} cells, each a person asked for what they were told`)
  await portal.stop()
})

const profileOf = (key: string): string => cast.people[key as Exclude<CastKey, 'anon'>].profile

async function entry(overrides: Partial<ResourceOverrides> = {}): Promise<string> {
  const { owner, coOwner, named } = cast.organisations
  const { id } = await buildResource(portal, {
    organisation: owner,
    coOwners: [
      { organisation: coOwner, accepted: true },
      { organisation: named, accepted: false },
    ],
    ...overrides,
    data: {
      authors: [profileOf('sOwn'), profileOf('sCo')],
      contact: profileOf('sCo'),
      status: 'active',
      ...overrides.data,
    },
  })
  await happen('resource.submit', 'sOwn', { collection: 'resources', id })
  return id
}

async function replication(data: Record<string, unknown> = {}, source?: string): Promise<string> {
  return buildReplication(portal, {
    source: source ?? (await entry({ workflow: 'public', straight: true })),
    adopter: cast.organisations.other,
    data: { depth: 'adaptation', phase: 'trial', lead: profileOf('sOth'), ...data },
  })
}

const tutored = () => replication({ tutorAsked: profileOf('sOwn'), tutorAnswer: 'asked' })

/** Something that happened, as its use case leaves it; answers the activity. */
async function happen(
  verb: string,
  by: string,
  subject: { collection: string; id: string },
): Promise<string> {
  await inTransaction(await createLocalReq({}, portal.payload), (req) =>
    appendActivity(req, {
      verb,
      subject,
      actor: by === 'nobody' ? undefined : profileOf(by),
      organisation: cast.organisations.owner,
      readers: `|${cast.organisations.coOwner}||${cast.organisations.other}|`,
      note: 'Una nota',
    }),
  )
  const { docs } = await portal.payload.db.find<{ id: string }>({
    collection: 'activities',
    where: { and: [{ 'subject.row': { equals: subject.id } }, { verb: { equals: verb } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
  })
  return String(docs[0]?.id)
}

async function change(collection: CollectionSlug, id: string, data: object): Promise<void> {
  await portal.payload.db.updateOne({ collection, id, data: { ...data }, returning: false })
}

/** The keys of rows begin with what happened: an activity, or a reminder's own words. */
type Told = { key: string }

async function ofEntry(verb: string, by: string, workflow: ResourceOverrides['workflow']) {
  const id = await entry({ workflow, straight: true })
  return announced(await happen(verb, by, { collection: 'resources', id }))
}

async function ofReplication(verb: string, by: string, id?: string) {
  const row = id ?? (await replication())
  return announced(await happen(verb, by, { collection: 'replications', id: row }))
}

async function announced(activity: string): Promise<Told> {
  await announce(portal.payload, activity)
  return { key: activity }
}

async function enquiry(kind: string, organisation: string | null): Promise<Told> {
  const row = await portal.payload.db.create({
    collection: 'enquiries',
    data: {
      key: randomUUID(),
      kind,
      organisation,
      message: 'Buongiorno',
      locale: 'it',
      at: new Date().toISOString(),
    },
  })
  const id = String(row.id)
  return announced(await happen('enquiry.received', 'nobody', { collection: 'enquiries', id }))
}

/** A source whose readers see another text from now on, by the portal's own moves. */
async function changedSource(outcome: 'active' | 'abandoned'): Promise<string> {
  const source = await entry({ workflow: 'network' })
  await replication({ outcome }, source)
  const { status } = await cast.client('sOwn').patch(`/api/resources/${source}`, {
    timeToAdopt: 'x',
    legalBasis: 'Una norma nuova',
  })
  assert.equal(status, 200)
  const moved = await cast.client('mOwn').patch(`/api/resources/${source}`, { workflow: 'network' })
  assert.equal(moved.status, 200, moved.text)
  return lastActivity(source, 'resource.approve')
}

async function lastActivity(row: string, verb: string): Promise<string> {
  const found = await portal.payload.db.findOne<{ id: string }>({
    collection: 'activities',
    where: { and: [{ 'subject.row': { equals: row } }, { verb: { equals: verb } }] },
  })
  return String(found?.id)
}

async function archivedSource(): Promise<Told> {
  const source = await entry({ workflow: 'archived', straight: true })
  await replication({}, source)
  await change('resources', source, { adopterKeys: `|${cast.organisations.other}|` })
  return announced(
    await happen('resource.archive', 'mOwn', { collection: 'resources', id: source }),
  )
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

async function reminded(prefix: string, id: string): Promise<Told> {
  await remind(portal.payload)
  return { key: `${prefix}:${id}` }
}

/** Of what was announced, what is told to adopters: authors hear of the same step too. */
const changes = async (activity: string): Promise<Told> => ({
  key: `${(await announced(activity)).key} sourceChanged`,
})

/** How each row of the table is brought about. */
const happenings: Record<string, () => Promise<Told>> = {
  'submitted:sOwn': () => ofEntry('resource.submit', 'sOwn', 'submitted'),
  'sentBack:mOwn': () => ofEntry('resource.sendBack', 'mOwn', 'draft'),
  'unpublished:anci': () => ofEntry('resource.unpublish', 'anci', 'network'),
  'approved:mOwn': () => ofEntry('resource.approve', 'mOwn', 'network'),
  'proposed:mOwn': () => ofEntry('resource.propose', 'mOwn', 'proposed'),
  'published:anci': () => ofEntry('resource.publish', 'anci', 'public'),
  'replicated:sOth': () => ofReplication('replication.started', 'sOth'),
  'tutorAsked:sOth': async () => ofReplication('replication.tutorAsked', 'sOth', await tutored()),
  'tutorAccepted:sOwn': () => answered('replication.tutorAccepted'),
  'tutorDeclined:sOwn': () => answered('replication.tutorDeclined'),
  'adaptationProposed:sOth': () => ofReplication('replication.adaptationProposed', 'sOth'),
  'adaptationAccepted:mOwn': () => ofReplication('replication.adaptationAccepted', 'mOwn'),
  'adaptationDeclined:mOwn': () => ofReplication('replication.adaptationDeclined', 'mOwn'),
  'adaptationReopened:sOwn': () => ofReplication('replication.adaptationReopened', 'sOwn'),
  'resultShared:mOth': () => ofReplication('replication.resultShared', 'mOth'),
  'replicationProposed:mOth': async () =>
    ofReplication('replication.proposed', 'mOth', await replication({ visibility: 'proposed' })),
  'replicationPublished:anci': () => ofReplication('replication.published', 'anci'),
  'replicationNarrowed:mini': () => ofReplication('replication.narrowed', 'mini'),
  'sourceChanged:mOwn': async () => changes(await changedSource('active')),
  'sourceArchived:mOwn': archivedSource,
  'abandonedChanged:mOwn': async () => changes(await changedSource('abandoned')),
  'enquiryToCity:nobody': () => enquiry('city', cast.organisations.owner),
  'enquiryToNobody:nobody': () => enquiry('access', null),
  'problem:nobody': () => enquiry('problem', null),
  'waitingSubmitted:nobody': async () => {
    const id = await entry({ workflow: 'submitted', straight: true })
    await remind(portal.payload, { now: new Date(Date.now() + 7 * 86_400_000 + 60_000) })
    return { key: `waiting7:${id}` }
  },
  'waitingProposed:nobody': async () => {
    const id = await entry({ workflow: 'proposed', straight: true })
    await remind(portal.payload, { now: new Date(Date.now() + 15 * 86_400_000 + 60_000) })
    return { key: `waiting15:${id}` }
  },
  'waitingReplication:nobody': async () => {
    const row = await replication({ visibility: 'proposed', visibilitySince: daysAgo(8) })
    return reminded('waiting7', row)
  },
  'phaseLate:nobody': async () => {
    const phases = [{ phase: 'running', plannedOn: daysAgo(2) }]
    return reminded('phaseLate', await replication({ phases }))
  },
  'toVerify:nobody': async () => {
    const data = { reviewBy: daysAgo(1) }
    return reminded('toVerify', await entry({ workflow: 'network', straight: true, data }))
  },
}

/** Staff and manager asked together: the lead, and the one who asked. */
async function answered(verb: string): Promise<Told> {
  const id = await tutored()
  await happen('replication.tutorAsked', 'mOth', { collection: 'replications', id })
  return ofReplication(verb, 'sOwn', id)
}

describe('who is told', () => {
  test('is whom the table says, each once, and nobody of what they did', async () => {
    assert.deepEqual(Object.keys(happenings), Object.keys(recipients))
    const told = new Map<string, Set<string>>()
    for (const [row, happening] of Object.entries(happenings)) {
      const { key } = await happening()
      const [start = '', kind] = key.split(' ')
      const { docs } = await portal.payload.db.find<{
        id: string
        key: string
        recipient: unknown
      }>({
        collection: 'notifications',
        where: { key: { like: start }, ...(kind ? { kind: { equals: kind } } : {}) },
        limit: 0,
        pagination: false,
      })
      told.set(row, new Set(docs.map(({ recipient }) => String(recipient))))
      assert.equal(new Set(docs.map((doc) => doc.key)).size, docs.length)
    }
    await assertGrid(recipients, (row, key) => {
      const known = key === 'anon' ? undefined : cast.people[key].profile
      return Promise.resolve(known && told.get(row)?.has(known) ? 'x' : '.')
    })
  })

  test('is told once, however often it is announced and by how many at once', async () => {
    const id = await entry({ workflow: 'submitted', straight: true })
    const activity = await happen('resource.submit', 'sOwn', { collection: 'resources', id })
    await Promise.allSettled([1, 2, 3].map(() => announce(portal.payload, activity)))
    await announce(portal.payload, activity)
    const { totalDocs } = await portal.payload.db.count({
      collection: 'notifications',
      where: { activity: { equals: activity } },
    })
    assert.equal(totalDocs, 1)
  })

  test('is everyone of a crowd, beyond the five hundred that are read at once', async () => {
    const organisation = await newOrganisation(portal, { name: 'Folla Prova', kind: 'thirdSector' })
    const crowd = await newCrowd(organisation, 503)
    const row = await entry({ workflow: 'public', straight: true })
    const happening: Happening = {
      kind: 'published',
      key: `folla:${row}`,
      activity: null,
      subject: { collection: 'resources', row },
      detail: {},
      actor: null,
      to: [{ actsFor: [organisation] }],
    }
    // A page that came back for ever would be heard of.
    const within = () => ({ signal: AbortSignal.timeout(60_000) })
    assert.equal(await writeNotices(portal.payload, happening, within()), crowd.length)
    const { docs } = await portal.payload.db.find<{ id: string; recipient: unknown }>({
      collection: 'notifications',
      where: { row: { equals: row }, kind: { equals: 'published' } },
      limit: 0,
      pagination: false,
    })
    assert.deepEqual(docs.map(({ recipient }) => String(recipient)).sort(), crowd.sort())
    assert.equal(await writeNotices(portal.payload, happening, within()), 0)
  })
})

/** Profiles of so many partners in force, who read notices in the portal alone. */
async function newCrowd(organisation: string, many: number): Promise<string[]> {
  const { payload } = portal
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const profiles: string[] = []
    for (let n = 0; n < many; n += 1) {
      const profile = await payload.db.create({
        collection: 'profiles',
        data: { displayName: `Folla ${n}`, organisation, provenance: 'demonstration' },
        req,
      })
      profiles.push(String(profile.id))
      await payload.db.create({
        collection: 'users',
        data: {
          email: `folla-${n}@${organisation}.example`,
          role: 'partner',
          organisation,
          actsFor: organisation,
          profile: String(profile.id),
          status: 'active',
          locale: 'it',
          notices: { published: 'portal' },
          provenance: 'demonstration',
        },
        req,
      })
    }
    return profiles
  })
}
