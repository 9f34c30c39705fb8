import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mostNodes } from '../../src/domain/lineage/read-lineage'
import { assertGrid } from '../access/cells'
import type { Grid } from '../access/grid'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { castKeys, newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { fromTheFurthest, fromTheSource } from './lineage.table'
import { changeReplication, plantMany, plantReplication } from './plant-replication'

let portal: Portal
let cast: Cast
/** By name in the tables. */
const ids = new Map<string, string>()
const slugs = new Map<string, string>()

const named = (name: string): string => ids.get(name) ?? assert.fail(`nothing is called ${name}`)

async function entry(name: string, overrides: ResourceOverrides): Promise<string> {
  const built = await buildResource(portal, {
    title: `Scheda canarino-${name}`,
    straight: true,
    ...overrides,
  })
  ids.set(name, built.id)
  slugs.set(name, built.slug)
  return built.id
}

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner, coOwner, named: third, other } = cast.organisations
  const a = await entry('a', {
    organisation: owner,
    workflow: 'public',
    coOwners: [{ organisation: coOwner, accepted: true }],
  })
  const b = await entry('b', { organisation: other, workflow: 'public', data: { derivedFrom: a } })
  const c = await entry('c', { organisation: third, workflow: 'network', data: { derivedFrom: b } })
  const d = await entry('d', { organisation: coOwner, data: { derivedFrom: b } })
  await entry('e', { organisation: third, workflow: 'network', data: { derivedFrom: a } })
  const z = await entry('z', {
    organisation: third,
    workflow: 'archived',
    data: { derivedFrom: a },
  })
  await entry('y', { organisation: other, workflow: 'public', data: { derivedFrom: z } })
  const told = (name: string) => [
    { element: `elemento-${name}`, change: 'dropped' },
    { element: `aperto-${name}`, change: null },
  ]
  const passed = async (
    name: string,
    [source, adopter, result]: [string, string, string],
    visibility: 'city' | 'network' | 'public',
  ) =>
    ids.set(
      name,
      await plantReplication(portal, {
        source,
        adopter,
        result,
        visibility,
        adaptations: told(name),
      }),
    )
  await passed('aToB', [a, other, b], 'public')
  await passed('bToC', [b, third, c], 'network')
  await passed('bToD', [b, coOwner, d], 'city')
  const source = await entry('many', { organisation: owner, workflow: 'public' })
  const row = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where: { id: { equals: source } },
  })
  // Before anything is asked: a connection that is idle for so long would be closed meanwhile.
  await plantMany(
    portal,
    Array.from({ length: mostNodes + 20 }, () => ({
      source,
      sourceWorkflow: 'public',
      sourceKeys: row?.ownerKeys,
      adopter: other,
    })),
  )
})
after(() => portal.stop())

const lineageOf = (key: CastKey, id: string, query = '') =>
  cast.client(key).get(`/api/resources/${id}/lineage${query}`)

async function assertFound(table: Grid, from: string): Promise<void> {
  const answers = new Map<CastKey, string>()
  for (const key of castKeys) {
    const answer = await lineageOf(key, named(from))
    assert.equal(answer.status, 200)
    answers.set(key, answer.text)
  }
  const rows = Object.keys(table)
  await assertGrid(table, async (row, key) => {
    const text = answers.get(key) ?? ''
    const { nodes } = JSON.parse(text) as { nodes: { id: string }[] }
    const there = nodes.some(({ id }) => id === named(row))
    // Neither its id nor its words, wherever in the answer.
    const words = [named(row), `canarino-${row}"`, `elemento-${row}`, `aperto-${row}`]
    if (!there) for (const word of words) assert.ok(!text.includes(word), `${key}: ${word}`)
    return there ? 'x' : '.'
  })
  for (const key of castKeys) {
    const { nodes, edges } = JSON.parse(answers.get(key) ?? '') as {
      nodes: unknown[]
      edges: unknown[]
    }
    assert.equal(nodes.length, rows.filter((row) => table[row]?.[key] === 'x').length, key)
    assert.equal(edges.length, nodes.length - 1, key)
  }
}

describe('a lineage', () => {
  test('holds what each person may read, from the source', () => assertFound(fromTheSource, 'a'))

  test('holds the same from its middle', () => assertFound(fromTheSource, 'b'))

  test('begins where reading ends', () => assertFound(fromTheFurthest, 'y'))

  test('is answered in exactly one shape', async () => {
    const { body } = await lineageOf('anon', named('a'))
    assert.deepEqual(body, {
      nodes: [
        {
          id: named('a'),
          type: 'resource',
          title: 'Scheda canarino-a',
          organisation: await nameOf(cast.organisations.owner),
          url: `/it/risorse/${slugs.get('a')}`,
        },
        {
          id: named('aToB'),
          type: 'replication',
          title: 'Replica di «Scheda canarino-a»',
          organisation: await nameOf(cast.organisations.other),
          url: `/it/repliche/${named('aToB')}`,
        },
        {
          id: named('b'),
          type: 'resource',
          title: 'Scheda canarino-b',
          organisation: await nameOf(cast.organisations.other),
          url: `/it/risorse/${slugs.get('b')}`,
        },
      ],
      edges: [
        {
          from: named('a'),
          to: named('aToB'),
          changes: [{ element: 'elemento-aToB', change: 'dropped' }],
        },
        { from: named('aToB'), to: named('b'), changes: [] },
      ],
    })
    const english = await lineageOf('anon', named('a'), '?locale=en')
    assert.equal(english.body.nodes[1].url, `/en/replications/${named('aToB')}`)
    assert.equal(english.body.nodes[1].title, 'Replication of “Scheda canarino-a”')
  })

  test('of what may not be read, or is not there, is not found', async () => {
    const refused = await lineageOf('anon', named('c'))
    const missing = await lineageOf('anon', '00000000-0000-4000-8000-000000000000')
    for (const { status, body } of [refused, missing]) {
      assert.equal(status, 404)
      assert.equal(body.errors[0].data.code, 'not_found')
    }
  })

  test('follows at once what is shown to fewer people', async () => {
    const has = async (key: CastKey) =>
      (await lineageOf(key, named('a'))).text.includes(named('aToB'))
    await changeReplication(portal, named('aToB'), { visibility: 'network' })
    assert.deepEqual([await has('anon'), await has('part')], [false, true])
    // What it led to stays, and hangs from the source itself.
    const { body } = await lineageOf('anon', named('a'))
    assert.deepEqual(body.edges, [{ from: named('a'), to: named('b'), changes: [] }])
    await changeReplication(portal, named('aToB'), { visibility: 'public' })
    assert.equal(await has('anon'), true)
  })

  test('ends in a circle of bad data, and in an entry derived from itself', async () => {
    const { owner } = cast.organisations
    const one = await entry('one', { organisation: owner, workflow: 'public' })
    const two = await entry('two', {
      organisation: owner,
      workflow: 'public',
      data: { derivedFrom: one },
    })
    const derive = (id: string, derivedFrom: string) =>
      portal.payload.db.updateOne({
        collection: 'resources',
        id,
        data: { derivedFrom },
        returning: false,
      })
    await derive(one, two)
    const circle = await lineageOf('anon', one)
    assert.equal(circle.body.nodes.length, 2)
    assert.equal(circle.body.edges.length, 1)
    await derive(one, one)
    const loop = await lineageOf('sOwn', two)
    assert.deepEqual(
      loop.body.edges.map(({ from, to }: Record<string, string>) => [from, to]),
      [[one, two]],
    )
  })

  test('is a thousand nodes at most, and asks the database once a level', async () => {
    const source = named('many')
    const asked: string[] = []
    const find = portal.payload.db.find.bind(portal.payload.db)
    portal.payload.db.find = async (args: Parameters<typeof find>[0]) => {
      if (args.collection === 'replications' || args.collection === 'resources')
        asked.push(args.collection)
      return find(args)
    }
    try {
      const { body } = await lineageOf('anon', source)
      assert.equal(body.nodes.length, mostNodes)
      assert.ok(asked.length <= 5, asked.join(', '))
    } finally {
      portal.payload.db.find = find
    }
  })
})

async function nameOf(organisation: string): Promise<string> {
  const { name } = await portal.payload.findByID({
    collection: 'organisations',
    id: organisation,
    locale: 'it',
    // As nobody: names are everyone's.
    overrideAccess: false,
  })
  return name
}
