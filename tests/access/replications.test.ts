import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { keyOf } from '../../src/access/resources'
import { buildReplication } from '../support/build-replication'
import { buildResource } from '../support/build-resource'
import { castKeys, newCast, newPerson, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { assertGrid, cellsAsserted, letterOf } from './cells'
import { Shelf } from './fixtures'
import {
  adoptedReading,
  replicationMoving,
  replicationReading,
  replicationSecrets,
  replicationStarting,
  replicationWriting,
} from './replications.table'

let portal: Portal
let cast: Cast
let shelf: Shelf
/** The replication of each row of the table of reading, and of each source. */
const rows = new Map<string, string>()
const sources = new Map<string, string>()

const canary = 'zafferano-trasferibilita'
const transferability = [{ factor: 'need', sourceScore: 3, adopterScore: 1, evidence: canary }]

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  shelf = new Shelf(portal, cast)
  for (const name of ['network', 'public', 'archived', 'srcPublic', 'anciPublic', 'miniPublic'])
    sources.set(name, (await shelf.fresh(name)).id)
  const { part, sNam } = cast.people
  const gone = await newPerson(portal, {
    key: 'tutorSospeso',
    role: 'cityManager',
    organisation: cast.organisations.owner,
    status: 'suspended',
  })
  const recipes: Record<string, [source: string, data: Record<string, unknown>]> = {
    cityNetwork: ['network', {}],
    cityPublic: ['public', {}],
    cityArchived: ['archived', {}],
    netNetwork: ['network', { visibility: 'network' }],
    netPublic: ['public', { visibility: 'network' }],
    netArchived: ['archived', { visibility: 'network' }],
    propPublic: ['public', { visibility: 'proposed' }],
    pubPublic: ['public', { visibility: 'public' }],
    pubNetwork: ['network', { visibility: 'public' }],
    pubArchived: ['archived', { visibility: 'public' }],
    ofSources: ['srcPublic', {}],
    ofAnci: ['anciPublic', {}],
    ofMinistry: ['miniPublic', {}],
    ledByPartner: ['network', { lead: part.profile }],
    tutored: [
      'network',
      { tutor: sNam.profile, tutorAsked: sNam.profile, tutorAnswer: 'accepted' },
    ],
    tutorAsked: ['network', { tutorAsked: sNam.profile, tutorAnswer: 'asked' }],
    tutorDeclined: ['network', { tutorAsked: sNam.profile, tutorAnswer: 'declined' }],
    tutorSuspended: [
      'network',
      { tutor: gone.profile, tutorAsked: gone.profile, tutorAnswer: 'accepted' },
    ],
    abandoned: ['network', { outcome: 'abandoned', outcomeReason: 'Senza spazi.' }],
  }
  for (const [name, [source, data]] of Object.entries(recipes))
    rows.set(name, await replication(source, data))
})
after(async () => {
  console.log(`replications: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

const replication = (source: string, data: Record<string, unknown> = {}): Promise<string> =>
  buildReplication(portal, {
    source: sources.get(source) ?? source,
    adopter: cast.organisations.other,
    data: { transferability, letter: `lettera-${source}`, ...data },
  })

const atOnce = 6
const at = (row: string) => `/api/replications/${rows.get(row)}`

describe('a replication is read by whom the table says', () => {
  test('by its id, with everything populated', () =>
    assertGrid(
      replicationReading,
      async (row, key) => {
        const { status, body } = await cast.client(key).get(`${at(row)}?depth=2`)
        if (status === 200) return body.id === rows.get(row) ? 'x' : 'another'
        return status === 404 ? '.' : String(status)
      },
      { atOnce },
    ))

  test('in a list, and counted with it', async () => {
    const lists = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { body } = await cast.client(key).get('/api/replications?limit=500&depth=1')
      const { body: counted } = await cast.client(key).get('/api/replications/count')
      assert.equal(counted.totalDocs, body.totalDocs, key)
      assert.equal(body.docs.length, body.totalDocs, key)
      lists.set(key, JSON.stringify(body.docs.map(({ id }: { id: string }) => id)))
    }
    await assertGrid(replicationReading, async (row, key) =>
      lists.get(key)?.includes(`"${rows.get(row)}"`) ? 'x' : '.',
    )
  })
})

describe('what few may read of it', () => {
  test('is shown to whom the table says, and its words to nobody else', () =>
    assertGrid(
      replicationSecrets,
      async (row, key) => {
        const { body, text } = await cast.client(key).get(`${at(row)}?depth=2`)
        const assessed = (body?.transferability?.length ?? 0) > 0
        if (assessed !== text.includes(canary)) return 'words'
        const asked = Boolean(body?.tutorAsked)
        return assessed && asked ? 'B' : assessed ? 'T' : asked ? 'A' : '.'
      },
      { atOnce },
    ))

  test('is in no list, whatever is selected', async () => {
    for (const key of castKeys) {
      const mine = key === 'sOth' || key === 'mOth'
      for (const query of ['depth=2', 'select[transferability]=true', 'select[letter]=true'])
        assert.equal(
          (await cast.client(key).get(`/api/replications?limit=500&${query}`)).text.includes(
            canary,
          ),
          // The tutor's own row holds it for them too.
          query === 'depth=2' && (mine || key === 'sNam'),
          `${key} ${query}`,
        )
    }
  })

  test('is asked of and ordered by by nobody', async () => {
    const paths = [
      'where[transferability.evidence][like]=zafferano',
      'where[or][0][and][0][transferability.adopterScore][equals]=1',
      'where[OR][0][And][0][source.title][like]=scheda',
      'where[transferability.factor][exists]=true',
      'where[tutorAsked][exists]=true',
      'where[tutorAnswer][equals]=asked',
      'where[tutorNote][like]=a',
      'where[sourceKeys][like]=a',
      'where[sourceWorkflow][equals]=public',
      'where[runningKey][like]=a',
      'where[source.title][like]=scheda',
      'where[source.workflow][equals]=archived',
      'where[lead.displayName][like]=persona',
      'sort=transferability.adopterScore',
      'sort=-tutorAsked',
      'sort=source.title',
      'sort=lead.displayName',
      'sort=runningKey',
    ]
    for (const key of ['anon', 'sOth', 'sOwn', 'admi'] as const)
      for (const path of paths)
        for (const door of ['', '/count']) {
          if (door && path.startsWith('sort')) continue
          const { status, text } = await cast.client(key).get(`/api/replications${door}?${path}`)
          assert.equal(status, 400, `${key} ${path} ${text.slice(0, 200)}`)
        }
  })

  test('the source is named to whoever may read it alone', async () => {
    const source = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'archived',
    })
    const id = await replication(source.id, { visibility: 'network' })
    for (const key of ['part', 'sNam', 'mini'] as const) {
      const { status, text } = await cast.client(key).get(`/api/replications/${id}?depth=2`)
      assert.equal(status, 200, key)
      assert.equal(text.includes(source.title), key === 'mini', key)
    }
  })
})

describe('a replication is begun by whom the table says', () => {
  test('whatever the state of the source', () =>
    assertGrid(replicationStarting, async (row, key, expected) => {
      const { id } = expected === 'O' ? await shelf.fresh(row) : await spare(row)
      const answer = await cast
        .client(key)
        .post('/api/replications', { source: id, depth: 'exchange' })
      const { status, body } = answer
      if (status === 409) assert.equal(body.errors[0].data.code, 'not_replicable')
      return letterOf(status)
    }))

  const spares = new Map<string, { id: string }>()
  async function spare(row: string) {
    const known = spares.get(row) ?? (await shelf.fresh(row))
    spares.set(row, known)
    return known
  }
})

describe('each step is taken by whom the table says', () => {
  const note = 'Una nota.'
  const phases = 'interest understanding adaptation trial running sharing'.split(' ')

  /** The replication from which a row of the table speaks. */
  async function from(row: string): Promise<string> {
    const [field = '', step = ''] = row.split(':')
    const [state = ''] = step.split('>')
    if (field === 'visibility') return replication('public', { visibility: state })
    const ended = state === 'completed' || state === 'abandoned'
    const data = { visibility: 'network', phase: phases.includes(state) ? state : 'understanding' }
    if (state === 'ended') return replication('public', { ...data, outcome: 'completed' })
    return replication('public', ended ? { ...data, outcome: state } : data)
  }

  test('and by nobody else', async () => {
    const kept = new Map<string, string>()
    for (const row of Object.keys(replicationMoving)) kept.set(row, await from(row))
    await assertGrid(replicationMoving, async (row, key, expected) => {
      const id = expected === 'O' ? await from(row) : kept.get(row)
      const [field = '', step = ''] = row.split(':')
      const to = step.split('>')[1]
      const said = field === 'outcome' ? { outcomeReason: note } : { note }
      const answer = await cast
        .client(key)
        .patch(`/api/replications/${id}`, { [field]: to, ...said })
      if (answer.status === 409)
        assert.equal(answer.body.errors[0].data.code, 'transition_not_allowed')
      return letterOf(answer.status)
    })
  })
})

describe('it is written by whom the table says', () => {
  test('the journal, and the tutor', async () => {
    const { sNam } = cast.people
    const asked = { tutorAsked: sNam.profile, tutorAnswer: 'asked' }
    const tutor = await newPerson(portal, {
      key: 'tutor',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
    })
    await portal.payload.db.updateOne({
      collection: 'profiles',
      id: tutor.profile,
      data: { openToTutoring: true },
    })
    const build: Record<string, () => Promise<string>> = {
      city: () => replication('network'),
      network: () => replication('network', { visibility: 'network' }),
      public: () => replication('public', { visibility: 'public' }),
      nothing: () => replication('network', { visibility: 'network' }),
      tutored: async () => rows.get('tutored') ?? '',
      askTutor: () => replication('network'),
      answerTutor: () => replication('network', asked),
    }
    const acting: Record<string, (key: CastKey, id: string) => Promise<{ status: number }>> = {
      nothing: (key, id) => cast.client(key).patch(`/api/replications/${id}`, {}),
      askTutor: (key, id) =>
        cast.client(key).post(`/api/replications/${id}/tutor`, { profile: tutor.profile }),
      answerTutor: (key, id) =>
        cast.client(key).post(`/api/replications/${id}/tutor/answer`, { accepted: true }),
    }
    await assertGrid(replicationWriting, async (row, key) => {
      const id = await build[row]?.()
      assert.ok(id)
      const act = acting[row]
      const { status } = act
        ? await act(key, id)
        : await cast.client(key).patch(`/api/replications/${id}`, { letter: 'Cara città' })
      return letterOf(status)
    })
  })

  test('and through no other door of Payload’s', async () => {
    const id = rows.get('netPublic')
    for (const key of castKeys) {
      const who = cast.client(key)
      for (const { status } of [
        await who.delete(`/api/replications/${id}`),
        await who.delete('/api/replications?where[letter][exists]=true'),
        await who.patch('/api/replications?where[letter][exists]=true', { letter: 'x' }),
        await who.post(`/api/replications/${id}/duplicate`),
        await who.get(`/api/replications/versions`),
      ])
        assert.ok([403, 404].includes(status), `${key} ${status}`)
    }
  })
})

describe('an entry that is archived', () => {
  test('is read by whoever replicates it', async () => {
    const built = await shelf.fresh('archived')
    await portal.payload.db.updateOne({
      collection: 'resources',
      id: built.id,
      data: { adopterKeys: keyOf(cast.organisations.other) },
    })
    await assertGrid(adoptedReading, async (_row, key) => {
      const { status } = await cast.client(key).get(`/api/resources/${built.id}`)
      const page = await cast.client(key).get(`/it/risorse/${built.slug}`)
      assert.equal(page.status, status, key)
      return status === 200 ? 'x' : status === 404 ? '.' : String(status)
    })
    for (const key of castKeys) {
      for (const path of ['[adopterKeys][like]=a', '[OR][0][coOwners.organisation][exists]=true']) {
        const asked = await cast.client(key).get(`/api/resources?where${path}`)
        assert.equal(asked.status, 400, `${key} ${path}`)
      }
    }
  })
})

test('the technicians’ reading of what two cities keep to themselves leaves a trace, whatever they select', async () => {
  const traces: unknown[] = []
  const { logger } = portal.payload
  const info = logger.info.bind(logger)
  logger.info = (entry: unknown, ...rest: []) => {
    traces.push(entry)
    info(entry as object, ...rest)
  }
  const path = `${at('cityNetwork')}?select[letter]=true`
  assert.equal((await cast.client('admi').get(path)).status, 200)
  logger.info = info
  const unshared = traces.filter((entry) => JSON.stringify(entry).includes('admin.read.unshared'))
  assert.equal(unshared.length, 1)
})
