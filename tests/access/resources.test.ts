import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { castKeys, newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { assertGrid, cellsAsserted, letterOf } from './cells'
import { Shelf } from './fixtures'
import { rowsOf } from './grid'
import { moves } from './moves.table'
import {
  closedDoors,
  creating,
  deleting,
  discarding,
  editing,
  listingDrafts,
  reading,
  readingDrafts,
  restoring,
  versions,
} from './resources.table'

let portal: Portal
let cast: Cast
let shelf: Shelf
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  shelf = new Shelf(portal, cast)
  await shelf.stock()
})
after(async () => {
  console.log(`resources: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

const atOnce = 6
const at = (row: string) => `/api/resources/${shelf.known(row).id}`

/** Which of its texts an answer shows: S what readers see, R the revision. */
function textIn(row: string, text: string): string {
  const { title, revisionTitle } = shelf.known(row)
  const shown = text.includes(title)
  const revised = text.includes(revisionTitle)
  return shown && revised ? 'SR' : shown ? 'S' : revised ? 'R' : '.'
}

describe('a resource is read by whom the table says', () => {
  const seen = async (path: string, row: string, key: CastKey): Promise<string> => {
    const { status, text } = await cast.client(key).get(path)
    const letter = textIn(row, text)
    if (status === 200) return letter === 'S' ? 'x' : `200 ${letter}`
    return status === 404 && letter === '.' ? '.' : `${status} ${letter}`
  }

  test('by its id', () => assertGrid(reading, (row, key) => seen(at(row), row, key), { atOnce }))

  test('by its id with everything populated', () =>
    assertGrid(reading, (row, key) => seen(`${at(row)}?depth=2&locale=all`, row, key), { atOnce }))

  test('by its id with fields chosen', () =>
    assertGrid(reading, (row, key) => seen(`${at(row)}?select[title]=true&depth=1`, row, key), {
      atOnce,
    }))

  test('in a list, and counted with it', async () => {
    const lists = new Map<CastKey, { text: string; totalDocs: number }>()
    for (const key of castKeys) {
      const { status, text, body } = await cast.client(key).get('/api/resources?limit=500')
      assert.equal(status, 200)
      assert.equal(body.docs.length, body.totalDocs, key)
      lists.set(key, { text, totalDocs: body.totalDocs })
    }
    await assertGrid(reading, async (row, key) => {
      const letter = textIn(row, lists.get(key)?.text ?? '')
      return letter === 'S' ? 'x' : letter
    })
  })

  test('counted by a search for it', () =>
    assertGrid(
      reading,
      async (row, key) => {
        const { id } = shelf.known(row)
        const { body } = await cast.client(key).get(`/api/resources/count?where[id][equals]=${id}`)
        return body.totalDocs === 1 ? 'x' : body.totalDocs === 0 ? '.' : JSON.stringify(body)
      },
      { atOnce },
    ))

  test('found by its title', () =>
    assertGrid(
      reading,
      async (row, key) => {
        const { title } = shelf.known(row)
        const { body } = await cast
          .client(key)
          .get(`/api/resources?where[title][equals]=${encodeURIComponent(title)}&limit=1`)
        return body.totalDocs === 1 ? 'x' : body.totalDocs === 0 ? '.' : JSON.stringify(body)
      },
      { atOnce },
    ))

  test('through what refers to it, however deep', async () => {
    const { buildResource } = await import('../support/build-resource')
    const holder = await buildResource(portal, {
      organisation: cast.organisations.other,
      workflow: 'public',
      data: { related: shelf.names.map((name) => shelf.known(name).id) },
    })
    const answers = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { status, text } = await cast.client(key).get(`/api/resources/${holder.id}?depth=2`)
      assert.equal(status, 200)
      answers.set(key, text)
    }
    await assertGrid(reading, async (row, key) => {
      const letter = textIn(row, answers.get(key) ?? '')
      return letter === 'S' ? 'x' : letter
    })
  })

  test('on its page, which is not there for anyone else', () =>
    assertGrid(reading, (row, key) => seen(`/it/risorse/${shelf.known(row).slug}`, row, key), {
      atOnce,
    }))
})

describe('a revision is read by whom the table says', () => {
  test('by the id with draft=true', () =>
    assertGrid(
      readingDrafts,
      async (row, key) => {
        const { status, text } = await cast.client(key).get(`${at(row)}?draft=true&depth=1`)
        const letter = textIn(row, text)
        return status === (letter === '.' ? 404 : 200) ? letter : `${status} ${letter}`
      },
      { atOnce },
    ))

  test('in a list with draft=true', async () => {
    const lists = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { body, text } = await cast.client(key).get('/api/resources?draft=true&limit=500')
      assert.equal(body.docs.length, body.totalDocs)
      lists.set(key, text)
    }
    await assertGrid(listingDrafts, async (row, key) => textIn(row, lists.get(key) ?? ''))
  })

  test('never without draft=true, whatever else is asked', async () => {
    for (const key of castKeys) {
      const { text } = await cast
        .client(key)
        .get('/api/resources?limit=500&depth=2&locale=all&draft=false&trash=true')
      for (const name of shelf.names) assert.doesNotMatch(textIn(name, text), /R/, `${name} ${key}`)
    }
  })
})

describe('versions are read by whom the table says', () => {
  interface Version {
    id: string
    latest: boolean
    workflow: string
  }
  const all = new Map<string, Version[]>()
  before(async () => {
    for (const name of shelf.names) {
      const { docs } = await portal.payload.findVersions({
        collection: 'resources',
        where: { parent: { equals: shelf.known(name).id } },
        limit: 100,
        depth: 0,
        // As the system: what there is, for the comparison.
        overrideAccess: true,
      })
      all.set(
        name,
        docs.map((doc) => ({
          id: String(doc.id),
          latest: Reflect.get(doc, 'latest') === true,
          workflow: String(Reflect.get(doc.version, 'workflow')),
        })),
      )
    }
  })
  const fromProposedOn = (version: Version) =>
    ['proposed', 'public', 'archived'].includes(version.workflow)
  const sets: Record<string, (version: Version) => boolean> = {
    A: () => true,
    P: fromProposedOn,
    L: ({ latest }) => !latest,
    '.': () => false,
  }

  test('in the list of versions, and counted with it', () =>
    assertGrid(
      versions,
      async (row, key, expected) => {
        const { status, body } = await cast
          .client(key)
          .get(`/api/resources/versions?where[parent][equals]=${shelf.known(row).id}&limit=100`)
        const known = all.get(row) ?? []
        if (status === 404) return '.'
        const ids = (body.docs as { id: string }[]).map(({ id }) => id).sort()
        if (ids.length !== body.totalDocs) return `${body.totalDocs} counted`
        const is = (letter: string) =>
          known
            .filter((version) => sets[letter]?.(version))
            .map(({ id }) => id)
            .sort()
            .join() === ids.join()
        if (is(expected)) return expected
        return ['.', 'A', 'P', 'L'].find(is) ?? `${ids.length} of ${known.length}`
      },
      { atOnce },
    ))

  for (const which of ['first', 'latest'] as const)
    test(`the ${which} one by its id`, () =>
      assertGrid(
        versions,
        async (row, key, expected) => {
          const known = all.get(row) ?? []
          const version = which === 'latest' ? known.find(({ latest }) => latest) : known.at(-1)
          if (!version) return 'no such version'
          const { status } = await cast.client(key).get(`/api/resources/versions/${version.id}`)
          const wanted = sets[expected]?.(version) ? 200 : 404
          return status === wanted ? expected : String(status)
        },
        { atOnce },
      ))
})

describe('a resource is written by whom the table says', () => {
  /** Cells that change something get a fixture of their own. */
  const target = async (row: string, expected: string) =>
    expected === 'O' ? shelf.fresh(row) : shelf.known(row)

  test('its content', () =>
    assertGrid(editing, async (row, key, expected) => {
      const { id } = await target(row, expected)
      const { status, text } = await cast
        .client(key)
        .patch(`/api/resources/${id}`, { summary: 'Un’altra frase.' })
      assert.ok(status < 500, text)
      return letterOf(status)
    }))

  test('its content with draft=true, which changes nothing about who may', () =>
    assertGrid(
      rowsOf(editing, ['draft', 'public', 'pubRevDraft', 'srcPublic']),
      async (row, key, expected) => {
        const { id } = await target(row, expected)
        const { status } = await cast
          .client(key)
          .patch(`/api/resources/${id}?draft=true`, { summary: 'Un’altra frase.' })
        return letterOf(status)
      },
    ))

  test('a revision discarded', () =>
    assertGrid(discarding, async (row, key, expected) => {
      const { id } = await target(row, expected)
      return letterOf((await cast.client(key).post(`/api/resources/${id}/discard`)).status)
    }))

  test('an earlier version restored', () =>
    assertGrid(restoring, async (row, key, expected) => {
      const { id } = await target(row, expected)
      const { docs } = await portal.payload.findVersions({
        collection: 'resources',
        where: { parent: { equals: id } },
        sort: 'updatedAt',
        limit: 1,
        depth: 0,
        // As the system: the oldest text there is.
        overrideAccess: true,
      })
      const answer = await cast
        .client(key)
        .post(`/api/resources/${id}/restore`, { version: String(docs[0]?.id) })
      return letterOf(answer.status)
    }))

  test('removed', () =>
    assertGrid(deleting, async (row, key, expected) => {
      const { id } = await target(row, expected)
      return letterOf((await cast.client(key).delete(`/api/resources/${id}`)).status)
    }))

  test('moved: every step from every state', () =>
    assertGrid(moves, async (row, key, expected) => {
      const [from = '', to = ''] = row.split('>')
      const { id } = await target(from, expected)
      const { status, body, text } = await cast
        .client(key)
        .patch(`/api/resources/${id}`, { workflow: to, note: 'Una nota.' })
      assert.ok(status < 500, text)
      const codes: Record<number, string> = { 403: 'forbidden', 404: 'not_found' }
      const code = status === 409 ? 'transition_not_allowed' : codes[status]
      if (code) assert.equal(body.errors[0].data.code, code, row)
      else assert.equal(status, 200, text)
      return letterOf(status)
    }))

  test('begun: whatever is sent, a draft of one’s own', () =>
    assertGrid(creating, async (kind, key) => {
      const { status, body } = await cast.client(key).post('/api/resources', {
        kind,
        title: 'Una prova di creazione',
        workflow: 'public',
        _status: 'published',
        provenance: 'demonstration',
        coOwners: [{ organisation: cast.organisations.owner, accepted: true }],
      })
      if (status !== 201) return letterOf(status)
      const { doc } = body
      const person = key === 'anon' ? undefined : cast.people[key]
      assert.equal(doc.workflow, 'draft')
      assert.equal(doc._status, 'draft')
      assert.equal(doc.organisation, person?.organisation)
      assert.equal(doc.coOwners[0]?.accepted ?? false, false)
      return 'O'
    }))

  for (const door of closedDoors)
    test(`closed to everybody: ${door}`, async () => {
      const { id } = await shelf.fresh('draft')
      const shared = await shelf.fresh('public')
      const snapshot = async () =>
        JSON.stringify(
          await Promise.all(
            [id, shared.id].map(async (one) => ({
              row: await portal.payload.db.findOne({
                collection: 'resources',
                where: { id: { equals: one } },
              }),
              versions: await portal.payload.countVersions({
                collection: 'resources',
                where: { parent: { equals: one } },
              }),
            })),
          ),
        )
      const before = await snapshot()
      const total = (await portal.payload.count({ collection: 'resources' })).totalDocs
      const [version] = (
        await portal.payload.findVersions({
          collection: 'resources',
          where: { parent: { equals: shared.id } },
          sort: 'updatedAt',
          limit: 1,
        })
      ).docs
      const table = Object.fromEntries([
        [door, Object.fromEntries(castKeys.map((key) => [key, '4xx'])) as Record<CastKey, string>],
      ])
      await assertGrid(table, async (_row, key) => {
        const person = cast.client(key)
        const ids = `where[id][in]=${id},${shared.id}`
        const answer = {
          'bulk PATCH': () => person.patch(`/api/resources?${ids}`, { title: 'Preso' }),
          'bulk DELETE': () => person.delete(`/api/resources?${ids}`),
          duplicate: () => person.post(`/api/resources/${shared.id}/duplicate`),
          'restore by POST /versions/:id': () =>
            person.post(`/api/resources/versions/${version?.id}`),
          'POST to an id': () => person.post(`/api/resources/${id}`, { title: 'Preso' }),
        }[door]
        const { status } = await answer()
        return status >= 400 && status < 500 ? '4xx' : String(status)
      })
      assert.equal(await snapshot(), before)
      assert.equal((await portal.payload.count({ collection: 'resources' })).totalDocs, total)
    })
})
