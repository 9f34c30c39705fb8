import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { download } from '../exports/download'
import { wordsInParts } from '../exports/read-exports'
import { buildReplication } from '../support/build-replication'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { castKeys, newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import {
  assessing,
  assessmentReading,
  noteTaking,
  scoresReading,
  scoresWriting,
} from './assessments.table'
import { assertGrid, cellsAsserted } from './cells'
import { resourceFixtures } from './fixtures'

const canary = 'parola-che-nessun-altro-legge'
const weighed = [
  { factor: 'need', sourceScore: 3, adopterScore: 1, evidence: canary, mitigation: canary },
]

let portal: Portal
let cast: Cast
const entries = new Map<string, BuiltResource>()
const replications = new Map<string, string>()

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const recipes = resourceFixtures(cast)
  for (const name of Object.keys(assessing)) {
    const recipe = recipes[name]
    assert.ok(recipe, name)
    entries.set(name, await buildResource(portal, { ...recipe, straight: true }))
  }
  await plantReplications()
})
after(async () => {
  console.log(`assessments: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

/** Each of an entry of its own. */
async function plantReplications(): Promise<void> {
  const { owner, other } = cast.organisations
  const tutor = { tutor: cast.people.sOwn.profile, tutorAnswer: 'accepted' }
  const data: Record<string, Record<string, unknown>> = {
    city: {},
    asked: { tutorAsked: cast.people.sOwn.profile, tutorAnswer: 'asked' },
    tutored: tutor,
    suspended: { ...tutor, tutor: cast.people.susp.profile },
    network: { visibility: 'network' },
    public: { visibility: 'public' },
    ended: { ...tutor, outcome: 'completed' },
  }
  for (const [name, rest] of Object.entries(data)) {
    const source = await buildResource(portal, {
      organisation: owner,
      workflow: 'public',
      straight: true,
    })
    replications.set(
      name,
      await buildReplication(portal, {
        source: source.id,
        adopter: other,
        data: { transferability: weighed, ...rest },
      }),
    )
  }
}

const pageOf = (name: string) => `/it/risorse/${entries.get(name)?.slug}/valuta`
const scoresOf = (name: string) => `/it/repliche/${replications.get(name)}/trasferibilita`

const form = (fields: Record<string, string>) => new URLSearchParams(fields)

/** The letter of what a form was answered with. */
const answered = (status: number): string =>
  ({ 303: 'O', 401: 'S', 403: 'F', 404: 'N', 409: 'C' })[status] ?? String(status)

/** What the form names as what it changes. */
const versionIn = (page: string) => /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''

describe('whether an entry fits', () => {
  test('is written by the people of another city', () =>
    assertGrid(assessing, async (row, key) => {
      const client = cast.client(key)
      const version = versionIn((await client.get(pageOf(row))).text)
      const body = form({ version, 'need.adopterScore': '3' })
      const { status } = await client.post(pageOf(row), body)
      return answered(status)
    }))

  test('is read by them alone, on its page and through the interface', async () => {
    const { organisations } = cast
    const writers = { owner: 'sOwn', coOwner: 'mCo', other: 'sOth' } as const
    const ids: Record<string, string> = {}
    for (const [city, key] of Object.entries(writers)) {
      const client = cast.client(key)
      const version = versionIn((await client.get(pageOf('anciPublic'))).text)
      const said = form({ version, 'need.adopterScore': '2', 'need.evidence': `${canary}-${city}` })
      assert.equal((await client.post(pageOf('anciPublic'), said)).status, 303)
      const row = await portal.payload.db.findOne<{ id: string }>({
        collection: 'assessments',
        where: {
          source: { equals: entries.get('anciPublic')?.id },
          organisation: { equals: organisations[city as 'owner'] },
        },
      })
      ids[city] = String(row?.id)
    }
    const seen = new Map<CastKey, string>()
    for (const key of castKeys) {
      const client = cast.client(key)
      const answers = [
        await client.get(pageOf('anciPublic')),
        await client.get('/api/assessments?limit=500&depth=2'),
        await client.get(`/api/assessments?where[scores.evidence][like]=${canary}`),
        ...(await Promise.all(
          Object.values(ids).map((id) => client.get(`/api/assessments/${id}?depth=2`)),
        )),
      ]
      seen.set(key, answers.map(({ text }) => text).join('\n'))
      const { status, body } = await client.get('/api/assessments/count')
      const listed = await client.get('/api/assessments?limit=500')
      if (status === 200) assert.equal(body.totalDocs, listed.body.docs.length, key)
      else assert.ok([403, 404].includes(status), `${key} ${status}`)
    }
    await assertGrid(assessmentReading, async (row, key) =>
      seen.get(key)?.includes(`${canary}-${row}`) ? 'x' : '.',
    )
  })
})

describe('how a replication was weighed', () => {
  test('is read by the adopter and by the tutor who said yes', () =>
    assertGrid(scoresReading, async (row, key) => {
      const { status, text } = await cast.client(key).get(scoresOf(row))
      const found = text.includes(canary)
      assert.equal(found, status === 200, `${row} ${key} ${status}`)
      return found ? 'x' : '.'
    }))

  test('is written by the adopter’s people as long as it runs', () =>
    assertGrid(scoresWriting, async (row, key) => {
      const client = cast.client(key)
      const version = versionIn((await client.get(scoresOf(row))).text)
      const kept = { 'need.sourceScore': '3', 'need.adopterScore': '1', 'need.evidence': canary }
      const { status } = await client.post(scoresOf(row), form({ version, ...kept }))
      return answered(status)
    }))

  test('goes into a paper for the adopter’s council alone', () =>
    assertGrid(noteTaking, async (row, key) => {
      const path = `/it/repliche/${replications.get(row)}/nota-giunta.docx`
      const { status, bytes, headers } = await download(cast.client(key), path)
      if (status !== 200) return '.'
      assert.equal(headers.get('cache-control'), 'private, no-store')
      return (await wordsInParts(bytes)).includes(canary) ? 'x' : 'empty'
    }))
})

describe('nothing of it is anywhere else', () => {
  test('searched, listed, exported, told or drawn', async () => {
    const { anciPublic, public: shown } = Object.fromEntries(entries)
    const paths = [
      '/api/search?q=parola-che-nessun',
      '/it/cerca?q=parola-che-nessun',
      '/it/risorse',
      '/it/repliche',
      '/it',
      '/it/area-personale',
      '/api/replications?limit=500&depth=2',
      '/api/resources?limit=500&depth=2',
      '/api/activities?limit=500&depth=2',
      '/api/notifications?limit=500&depth=2',
      '/api/changes?limit=500',
      '/api/outgoing-mail?limit=500',
      `/api/resources/${anciPublic?.id}?depth=2`,
      `/api/resources/${anciPublic?.id}/lineage`,
      `/it/risorse/${anciPublic?.slug}`,
      `/it/risorse/${shown?.slug}/repliche`,
      ...[...replications.values()].flatMap((id) => [
        `/it/repliche/${id}`,
        `/en/replications/${id}`,
      ]),
    ]
    const files = [
      '/it/risorse.csv',
      '/it/risorse.xlsx',
      `/it/risorse/${anciPublic?.slug}/scheda.docx`,
      `/it/risorse/${anciPublic?.slug}/dossier.zip`,
    ]
    // Even of those who may read it on its own page.
    for (const key of ['anon', 'part', 'sOth', 'mOth', 'sOwn', 'anci', 'mini', 'admi'] as const) {
      for (const path of paths) {
        const { text } = await cast.client(key).get(path)
        const own = /^\/api\/replications|^\/it\/repliche|^\/en\/repl/.test(path)
        if (own && ['sOth', 'mOth', 'sOwn'].includes(key)) continue
        assert.ok(!text.includes(canary), `${path} to ${key}`)
      }
      for (const path of files) {
        const { bytes } = await download(cast.client(key), path)
        const words = path.endsWith('csv') ? String(bytes) : await wordsInParts(bytes)
        assert.ok(!words.includes(canary), `${path} to ${key}`)
      }
    }
  })
})
