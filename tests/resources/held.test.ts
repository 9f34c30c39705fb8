import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Field } from 'payload'
import { createLocalReq } from 'payload'
import { model, modelElsewhere } from '../../collections/resources/fields/model'
import { report } from '../../collections/resources/fields/report'
import { tool } from '../../collections/resources/fields/tool'
import { richText } from '../../seed/rich-text'
import { held } from '../../src/changes/held'
import { insertRows } from '../../src/database/insert-rows'
import { inTransaction } from '../../src/database/transaction'
import { fieldsOfKinds } from '../../src/domain/resources/fields-of-kinds'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { startPortal, type Portal } from '../support/portal'

const secret = 'Una cosa andata male che si dice solo fra noi'

let portal: Portal
let organisation: string
let entry: BuiltResource
let page: string

before(async () => {
  portal = await startPortal()
  const row = await portal.payload.db.findOne<{ id: string }>({
    collection: 'organisations',
    where: { slug: { equals: portal.user('borgo.staff').organisation } },
  })
  organisation = String(row?.id)
  entry = await buildResource(portal, {
    organisation,
    workflow: 'public',
    data: { whatDidNotWork: richText(secret) },
  })
  page = `/it/risorse/${entry.slug}`
})
after(() => portal.stop())

describe('what is held in memory', () => {
  test('never reaches a reader with fewer rights, whoever read it first', async () => {
    assert.ok((await portal.as('borgo.manager').get(page)).text.includes(secret))
    assert.ok(!(await portal.nobody.get(page)).text.includes(secret))
    assert.ok((await portal.as('porto.staff').get(page)).text.includes(secret))
    assert.ok(!(await portal.nobody.get(page)).text.includes(secret))
  })

  test('is gone with the next answer after a write: a text, a list and its count, a suspended person', async () => {
    const anci = portal.as('anci.first')
    const before = await portal.nobody.get('/it/risorse?kind=model')
    assert.ok(before.text.includes(entry.title))
    const moved = await anci.patch(`/api/resources/${entry.id}`, {
      workflow: 'network',
      note: 'Da rivedere insieme.',
    })
    assert.equal(moved.status, 200, moved.text)
    assert.equal((await portal.nobody.get(page)).status, 404)
    const after = await portal.nobody.get('/it/risorse?kind=model')
    assert.ok(!after.text.includes(entry.title))
    assert.equal(countIn(after.text), countIn(before.text) - 1)

    const staff = portal.as('porto.staff')
    assert.equal((await staff.get(page)).status, 200)
    await portal.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: portal.user('porto.staff').email } },
      data: { status: 'suspended' },
    })
    assert.equal((await staff.get(page)).status, 404)
  })

  test('is nothing that was read while it was written, or in a transaction that came to nothing', async () => {
    const { payload } = portal
    const read = () =>
      held(payload, 'a name', async () => {
        const row = await payload.db.findOne<{ id: string; website?: string }>({
          collection: 'organisations',
          where: { id: { equals: organisation } },
        })
        return row?.website ?? null
      })
    const first = await read()
    const change = { collection: 'organisations', id: organisation, returning: false } as const
    const failing = inTransaction(await createLocalReq({}, payload), async (req) => {
      await payload.db.updateOne({ ...change, data: { website: 'https://mai.example' }, req })
      await read()
      throw new Error('no')
    })
    await assert.rejects(failing)
    assert.equal(await read(), first)
    await payload.db.updateOne({ ...change, data: { website: 'https://ora.example' } })
    assert.equal(await read(), 'https://ora.example')
  })

  test('stays while something else is written, and is gone once a transaction wrote to it', async () => {
    const { payload } = portal
    let readings = 0
    const inner = () =>
      held(payload, 'within', () =>
        payload.db.count({ collection: 'organisations', where: { kind: { equals: 'city' } } }),
      )
    const read = () =>
      held(payload, 'around', async () => {
        readings += 1
        return (await inner()).totalDocs
      })
    const isReadAnew = async (work: () => Promise<unknown>): Promise<boolean> => {
      await read()
      const before = readings
      await work()
      await read()
      return readings > before
    }
    const both = async () =>
      inTransaction(await createLocalReq({}, payload), async (req) => {
        const change = { collection: 'organisations', id: organisation, returning: false } as const
        await payload.db.updateOne({ ...change, data: { website: null }, req })
        // Held again before the end, it is read anew after it all the same.
        await read()
        await insertRows(req, 'notifications', [await noticeOf('both')])
      })
    assert.ok(await isReadAnew(both))
    const told = { collection: 'notifications', data: await noticeOf('told') } as const
    // Where other processes write too, any write drops everything.
    assert.equal(await isReadAnew(() => payload.db.create(told)), payload.db.name !== 'sqlite')
    // What refers to a row loses its reference with it.
    const gone = { collection: 'notifications', where: { key: { equals: 'told' } } } as const
    assert.ok(await isReadAnew(() => payload.db.deleteMany(gone)))
  })

  test('is gone when many rows were added at once', async () => {
    const { payload } = portal
    const count = () =>
      held(payload, 'many', () =>
        payload.db.count({ collection: 'notifications', where: { key: { equals: 'many' } } }),
      )
    assert.equal((await count()).totalDocs, 0)
    const row = await noticeOf('many')
    await inTransaction(await createLocalReq({}, payload), (req) =>
      insertRows(req, 'notifications', [row]),
    )
    assert.equal((await count()).totalDocs, 1)
  })
})

test('the fields of one kind are those of its step in the collection', () => {
  assert.deepEqual(
    { model: namesIn([...model, ...modelElsewhere]), tool: namesIn(tool), report: namesIn(report) },
    Object.fromEntries(
      Object.entries(fieldsOfKinds).map(([kind, fields]) => [kind, [...fields].sort()]),
    ),
  )
})

const noticeOf = async (key: string) => {
  const one = await portal.payload.db.findOne<{ id: string }>({ collection: 'profiles' })
  return { key, kind: 'published', at: new Date().toISOString(), recipient: String(one?.id) }
}

const namesIn = (fields: Field[]): string[] =>
  fields
    .flatMap((field): string[] => {
      if ('name' in field && field.name) return [field.name]
      return 'fields' in field ? namesIn(field.fields) : []
    })
    .sort()

const countIn = (html: string): number =>
  Number(/class="library-count">\D*([\d.]+)/.exec(html)?.[1]?.replaceAll('.', ''))
