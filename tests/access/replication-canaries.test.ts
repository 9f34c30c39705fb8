import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { CollectionSlug } from 'payload'
import { docOf } from '../support/answers'
import {
  buildResource,
  type BuiltResource,
  type ResourceOverrides,
} from '../support/build-resource'
import { newCast, newPerson, type Cast, type CastKey } from '../support/cast'
import { Mailbox } from '../support/mailbox'
import { startPortal, type Portal } from '../support/portal'

/*
 * Words that stand only in what two cities keep to themselves, in what the network alone follows,
 * and in how a city weighed another's practice. Whoever may not read them is led through every
 * door, and no answer holds them.
 */
const ofTwoCities = [
  'ginepro-perche',
  'ginepro-fase',
  'ginepro-elemento',
  'ginepro-motivo',
  'ginepro-effetto',
  'ginepro-indicatore',
  'ginepro-lettera',
  'ginepro-nota',
  'ginepro-tutor',
]
const ofTheNetwork = ['cardo-elemento', 'cardo-lettera', 'cardo-fase', 'cardo-ritorno']
const weighed = ['timo-prova', 'timo-rimedio', 'timo-cardo', 'timo-prima']

let portal: Portal
let cast: Cast
let source: BuiltResource
let shared: BuiltResource
let wondered: BuiltResource
let kept: string
let followed: string
let earlier: Map<string, string>

/** Pages whose counts a replication that one may not follow must not change. */
const counting = () => [
  '/it',
  '/en/resources?replicated=yes',
  '/it/risorse',
  '/it/repliche',
  '/sitemap.xml',
  `/api/resources/${source.id}/lineage`,
  `/api/search?q=${encodeURIComponent(source.title)}`,
]

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { coOwner, other, owner } = cast.organisations
  const [staff, manager] = [cast.client('sOth'), cast.client('mOth')]
  const built: ResourceOverrides = {
    organisation: owner,
    workflow: 'public',
    coOwners: [{ organisation: coOwner, accepted: true }],
  }
  source = await buildResource(portal, built)
  shared = await buildResource(portal, built)
  wondered = await buildResource(portal, built)
  const tutor = await newPerson(portal, { key: 'tutor', role: 'cityStaff', organisation: owner })
  await portal.payload.db.updateOne({
    collection: 'profiles',
    id: tutor.profile,
    data: { openToTutoring: true },
  })
  earlier = new Map()
  for (const page of counting()) earlier.set(page, plain((await portal.nobody.get(page)).text))

  kept = await begun(staff, source, { depth: 'partial', depthReason: 'ginepro-perche' })
  docOf(await staff.post(`/api/replications/${kept}/tutor`, { profile: tutor.profile }))
  docOf(
    await tutor.client.post(`/api/replications/${kept}/tutor/answer`, {
      accepted: true,
      note: 'ginepro-tutor',
    }),
  )
  docOf(
    await manager.patch(`/api/replications/${kept}`, {
      phase: 'understanding',
      note: 'ginepro-nota',
    }),
  )
  await written(staff, kept, {
    letter: 'ginepro-lettera',
    phases: [{ phase: 'adaptation', plannedOn: '2026-01-01', note: 'ginepro-fase' }],
    outcomes: [{ indicator: 'ginepro-indicatore', value: 40, unit: '%' }],
    transferability: [
      {
        factor: 'need',
        sourceScore: 3,
        adopterScore: 1,
        evidence: 'timo-prova',
        mitigation: 'timo-rimedio',
      },
    ],
    added: {
      element: 'ginepro-elemento',
      reason: 'ginepro-motivo',
      effect: 'ginepro-effetto',
      proposeToSource: true,
    },
  })

  followed = await begun(staff, shared, { depth: 'full' })
  await written(staff, followed, {
    letter: 'cardo-lettera',
    phases: [{ phase: 'understanding', note: 'cardo-fase' }],
    transferability: [{ factor: 'budget', adopterScore: 2, evidence: 'timo-cardo' }],
    added: { element: 'cardo-elemento', reason: 'Perché sì.' },
  })
  for (const [visibility, note] of [['network'], ['proposed'], ['network', 'cardo-ritorno']])
    docOf(await manager.patch(`/api/replications/${followed}`, { visibility, note }))

  await portal.payload.create({
    collection: 'assessments',
    data: {
      key: `${wondered.id}:${other}`,
      source: wondered.id,
      organisation: other,
      scores: [{ factor: 'need', adopterScore: 2, evidence: 'timo-prima' }],
    },
    // As the system: what a page would have kept.
    overrideAccess: true,
  })
})
after(() => portal.stop())

async function begun(staff: Client, { id }: BuiltResource, how: object): Promise<string> {
  return docOf(await staff.post('/api/replications', { source: id, ...how }), 201).id
}

/** Writes a journal, with an element of the city's own after those of the source. */
async function written(
  staff: Client,
  id: string,
  { added, ...said }: Record<string, unknown>,
): Promise<void> {
  const { adaptations } = (await staff.get(`/api/replications/${id}`)).body
  docOf(
    await staff.patch(`/api/replications/${id}`, { ...said, adaptations: [...adaptations, added] }),
  )
}
type Client = ReturnType<Cast['client']>

const outside = [...ofTwoCities, ...ofTheNetwork, ...weighed]
const member = [...ofTwoCities, ...weighed]

/** Whom these words must never reach. */
const never: Partial<Record<CastKey, string[]>> = {
  anon: outside,
  susp: outside,
  part: member,
  mNam: member,
  anci: member,
  mini: member,
  mOwn: weighed,
  admi: weighed,
}

const nouns = [
  'assessments',
  'notifications',
  'enquiries',
  'activities',
  'changes',
  'outgoing-mail',
  'resources',
  'organisations',
  'profiles',
]

/** Every address that says something of replications, for whoever asks. */
function addresses(): string[] {
  const entries = [source, shared, wondered]
  const both = [kept, followed]
  const queries = [
    'depth=2',
    'select[transferability]=true&select[letter]=true&select[tutorNote]=true',
    'populate[replications][letter]=true&depth=2',
    'joins[x][limit]=1&showHiddenFields=true',
  ]
  const wheres = [
    'where[letter][like]=ginepro',
    'where[adaptations.reason][like]=ginepro',
    'where[phases.note][like]=ginepro',
    'where[outcomes.indicator][like]=ginepro',
    'where[transferability.evidence][like]=timo',
    'where[or][0][transferability.adopterScore][equals]=1',
    'sort=transferability.adopterScore',
    `where[adopter][equals]=${cast.organisations.other}`,
    `where[source][in]=${entries.map(({ id }) => id).join()}`,
    'where[visibility][equals]=city',
  ]
  const pages = ['', '/fasi', '/adattamenti', '/risultati', '/lettera', '/responsabile', '/tutor']
  const others = [
    '/visibilita',
    '/conclusione',
    '/nuova-scheda',
    '/confronto',
    '/trasferibilita',
    '/nota',
  ]
  return [
    ...nouns.map((noun) => `/api/${noun}?limit=500&depth=2`),
    ...queries.map((query) => `/api/replications?limit=500&${query}`),
    ...wheres.flatMap((where) => [
      `/api/replications?limit=100&depth=1&${where}`,
      `/api/replications/count?${where}`,
    ]),
    ...both.flatMap((id) => [
      ...queries.map((query) => `/api/replications/${id}?${query}`),
      `/api/activities?where[subject.row][equals]=${id}&depth=2`,
      ...[...pages, ...others].map((page) => `/it/repliche/${id}${page}`),
      `/en/replications/${id}`,
      `/it/repliche/${id}/nota-giunta.docx`,
    ]),
    ...entries.flatMap(({ id, slug }) => [
      `/api/resources/${id}?depth=2`,
      `/api/resources/${id}/lineage`,
      `/it/risorse/${slug}`,
      `/it/risorse/${slug}/replica`,
      `/it/risorse/${slug}/repliche`,
      `/it/risorse/${slug}/valuta`,
      `/it/risorse/${slug}/stampa`,
    ]),
    ...['ginepro', 'cardo', 'timo'].flatMap((word) => [
      `/api/search?q=${word}`,
      `/it/cerca?q=${word}`,
      `/it/repliche?q=${word}`,
    ]),
    '/it/repliche',
    '/en/replications',
    '/it/area-personale',
    '/it/area-personale/avvisi',
    '/it/quadro-della-rete',
    '/it',
    '/feed.xml',
  ]
}

const found = (text: string, forbidden: readonly string[]): string[] =>
  forbidden.filter((word) => text.includes(word))

/** What a page says, without what is new every time. */
const plain = (text: string): string =>
  text.replace(/<script[^>]*>|nonce="[^"]*"|name="(once|ifMatch|mark)"[^>]*/g, '')

describe('what two cities, the network or one city alone reads of a replication reaches nobody else', () => {
  for (const [key, forbidden] of Object.entries(never) as [CastKey, string[]][])
    test(`${key}: at every address that says something of it`, async () => {
      const leaks: string[] = []
      for (const address of addresses()) {
        const { text, status } = await cast.client(key).get(address)
        assert.ok(status < 500, `${status} ${address} ${text.slice(0, 200)}`)
        for (const word of found(text, forbidden)) leaks.push(`${word} at ${address}`)
      }
      assert.deepEqual(leaks, [])
    })

  test('refusals repeat nothing of what they refuse', async () => {
    const leaks: string[] = []
    for (const [key, forbidden] of Object.entries(never) as [CastKey, string[]][])
      for (const id of [kept, followed]) {
        const who = cast.client(key)
        for (const answer of [
          await who.patch(`/api/replications/${id}`, { letter: 'x' }, { 'if-match': '"x"' }),
          await who.patch(`/api/replications/${id}`, { phase: 'sharing' }),
          await who.patch(`/api/replications/${id}`, { visibility: 'public' }),
          await who.post(`/api/replications/${id}/tutor/answer`, { accepted: false }),
          await who.delete(`/api/replications/${id}`),
        ])
          for (const word of found(answer.text, forbidden)) leaks.push(`${word} to ${key}`)
      }
    assert.deepEqual(leaks, [])
  })

  test('no page that anybody opens counts, lists or draws it', async () => {
    for (const [page, before] of earlier)
      assert.equal(plain((await portal.nobody.get(page)).text), before, page)
  })

  test('nobody is told in the portal or by letter what they may not read', async () => {
    const mailbox = new Mailbox(portal.dataDir)
    // Who is told of most has been told: a letter of each that was begun.
    for (const nth of [1, 2]) await mailbox.letterTo(cast.people.mOwn.email, nth)
    for (const [key, forbidden] of Object.entries(never) as [CastKey, string[]][]) {
      if (key === 'anon') continue
      const letters = await mailbox.lettersTo(cast.people[key].email)
      const words = letters.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join()
      assert.deepEqual(found(words, forbidden), [], key)
    }
    for (const collection of ['notifications', 'outgoing-mail', 'activities'] as CollectionSlug[]) {
      const { docs } = await portal.payload.find({
        collection,
        limit: 0,
        pagination: false,
        depth: 0,
        // As the system: what is written, whoever may read it.
        overrideAccess: true,
      })
      assert.notEqual(docs.length, 0, collection)
      assert.deepEqual(found(JSON.stringify(docs), weighed), [], collection)
    }
  })

  test('while whoever may read them does', async () => {
    const [ours, theirs] = [cast.client('sOth'), cast.client('sOwn')]
    const row = (await ours.get(`/api/replications/${kept}`)).text
    for (const word of ['ginepro-lettera', 'ginepro-motivo', 'timo-prova', 'ginepro-tutor'])
      assert.ok(row.includes(word), word)
    assert.ok((await theirs.get(`/it/repliche/${kept}`)).text.includes('ginepro-lettera'))
    assert.ok(
      (await cast.client('part').get(`/it/repliche/${followed}`)).text.includes('cardo-lettera'),
    )
    assert.ok((await ours.get(`/it/risorse/${wondered.slug}/valuta`)).text.includes('timo-prima'))
    const history = await theirs.get(`/api/activities?where[subject.row][equals]=${kept}`)
    assert.ok(history.text.includes('ginepro-nota'))
  })
})
