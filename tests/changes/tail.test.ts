import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { createLocalReq, type PayloadRequest } from 'payload'
import { appendChange } from '../../src/changes/append-change'
import { startTail, type Tail, type TailOptions } from '../../src/changes/tail'
import type { FeedChange } from '../../src/database/feed-types'
import { jobsNoun } from '../../src/domain/queue-job'
import { withMongo } from '../../src/backup/mongodb'
import { inTransaction } from '../../src/database/transaction'
import { createLog } from '../../src/log'
import { database } from '../support/database'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
const tails: Tail[] = []

before(async () => {
  portal = await startPortal()
})
afterEach(async () => {
  for (const tail of tails.splice(0)) await tail.stop()
})
after(() => portal.stop())

const log = createLog('tryOut', { level: 'silent' })
const request = (): Promise<PayloadRequest> => createLocalReq({}, portal.payload)
const write = (req: PayloadRequest, row: string): Promise<void> =>
  appendChange(req, { collection: 'nothing', id: row, operation: 'update' })
/** What jobs do meanwhile is told too: documents of the content are being read. */
const byJobs = new Set(['documents', jobsNoun])
const rowsOf = (changes: FeedChange[]): string[] =>
  changes.filter(({ noun }) => !byJobs.has(noun)).map(({ row }) => row)

/** A tail from the present on that remembers what it was told. */
async function following(options: Partial<TailOptions> = {}) {
  const told: string[] = []
  const positions: string[] = []
  const tail = startTail(portal.payload, {
    from: await present(),
    log,
    apply: async (changes, position) => {
      told.push(...rowsOf(changes))
      positions.push(position)
    },
    lost: () => Promise.reject(new Error('not lost')),
    ...options,
  })
  tails.push(tail)
  await tail.caughtUp()
  return { tail, told, positions }
}

/** A position of this database after which its history does not lead on. */
async function fromLongAgo(): Promise<string> {
  const from = await present()
  if (database === 'sqlite') return from.replace(/./g, '0')
  // A server that was set up just now forgets nothing; it ends a feed whose rows were put elsewhere.
  await withMongo(portal.env.databaseUri, async (own) => {
    await own.renameCollection('changes', 'aside')
    await own.renameCollection('aside', 'changes')
  })
  return from
}

async function present(): Promise<string> {
  const { feedOf } = await import('../../src/database/feed')
  return feedOf(portal.payload.db).now()
}

describe('the tail of the change feed', () => {
  test('has told what a transaction wrote when its commit settles, in the order of writing', async () => {
    const { told, positions } = await following()
    await inTransaction(await request(), async (req) => {
      await write(req, 'first')
      await write(req, 'second')
      await write(req, 'third')
      assert.deepEqual(told, [], 'nothing before the commit')
    })
    assert.deepEqual(told, ['first', 'second', 'third'])
    await inTransaction(await request(), (req) => write(req, 'fourth'))
    assert.deepEqual(told, ['first', 'second', 'third', 'fourth'])
    assert.notEqual(positions.at(-1), positions[0])
  })

  test('waits for a row written outside any transaction, and through any of Payload’s doors', async () => {
    const { told } = await following()
    await write(await request(), 'alone')
    assert.deepEqual(told, ['alone'])
    const page = await portal.payload.db.findOne<{ id: string }>({ collection: 'pages' })
    assert.ok(page)
    const saved = await portal
      .as('anci.first')
      .patch(`/api/pages/${page.id}`, { title: 'Un altro titolo' })
    assert.equal(saved.status, 200, saved.text)
    assert.deepEqual(told.slice(1), [page.id])
  })

  test('tells nothing of what was rolled back', async () => {
    const { tail, told } = await following()
    await assert.rejects(
      inTransaction(await request(), async (req) => {
        await write(req, 'never')
        throw new Error('no')
      }),
    )
    await tail.caughtUp()
    assert.deepEqual(told, [])
  })

  test('waits for the whole transaction where a part of it wrote, and works outside it', async () => {
    const { payload } = portal
    const seen: (string | undefined)[] = []
    const { told } = await following({
      apply: async (changes) => {
        const row = await payload.db.findOne<{ id: string; title?: string }>({
          collection: 'pages',
          where: { slug: { equals: 'progetto' } },
        })
        told.push(...rowsOf(changes))
        seen.push(row?.title)
      },
    })
    await inTransaction(await request(), async (req) => {
      await inTransaction(await request(), (part) => write(part, 'of a part'))
      assert.deepEqual(told, [])
      await write(req, 'of the whole')
    })
    assert.deepEqual(told, ['of a part', 'of the whole'])
    assert.ok(seen.length > 0)
  })

  test('tells everybody of many commits at once', async () => {
    const { told } = await following()
    const names = Array.from({ length: 40 }, (_, index) => `many ${index}`)
    await Promise.all(
      names.map(async (name) => {
        await inTransaction(await request(), (req) => write(req, name))
        assert.ok(told.includes(name), `${name} was told when its commit settled`)
      }),
    )
    assert.deepEqual([...told].sort(), [...names].sort())
  })

  test('lets who derives write: their own rows are told after, and nobody waits for himself', async () => {
    const told: string[] = []
    const both = Promise.withResolvers<void>()
    await following({
      apply: async (changes) => {
        told.push(...rowsOf(changes))
        if (told.includes('derived')) both.resolve()
        else await inTransaction(await request(), (req) => write(req, 'derived'))
      },
    })
    await inTransaction(await request(), (req) => write(req, 'given'))
    await inTransaction(await request(), (req) => write(req, 'later'))
    await both.promise
    assert.deepEqual([...new Set(told)].slice(0, 2), ['given', 'derived'])
  })

  test('goes on after what fails, keeps the position before it, and tries it again', async () => {
    let failing = true
    const done: string[] = []
    const positions: string[] = []
    const healed = Promise.withResolvers<void>()
    const { tail } = await following({
      apply: async (changes, position) => {
        if (failing && rowsOf(changes).includes('poison')) throw new Error('not this one')
        done.push(...rowsOf(changes))
        positions.push(position)
        if (done.includes('poison')) healed.resolve()
      },
    })
    const start = await tail.now()
    await inTransaction(await request(), async (req) => {
      await write(req, 'good')
      await write(req, 'poison')
    })
    await inTransaction(await request(), (req) => write(req, 'after'))
    assert.ok(done.includes('after'))
    const kept = positions.at(-1) ?? ''
    const again: string[] = []
    await tail.read(kept, async (changes) => void again.push(...rowsOf(changes)))
    assert.deepEqual(again.slice(-2), ['poison', 'after'], 'a start from there tells it again')
    assert.notEqual(await tail.now(), start)
    failing = false
    await healed.promise
    assert.deepEqual([...done].sort(), ['after', 'good', 'poison'])
    const rest: string[] = []
    await tail.read(positions.at(-1) ?? '', async (changes) => void rest.push(...rowsOf(changes)))
    assert.deepEqual(rest, [], 'nothing is left once all is done')
  })

  test('tells those who follow after it was applied, also when it could not be', async () => {
    const order: string[] = []
    let failing = false
    const { tail } = await following({
      apply: async (changes) => {
        order.push(`apply ${rowsOf(changes).join()}`)
        if (failing) throw new Error('no index')
      },
    })
    tail.follow({
      changed: (changes) => void order.push(`follow ${rowsOf(changes).join()}`),
      everything: () => void order.push('everything'),
    })
    await inTransaction(await request(), (req) => write(req, 'a'))
    assert.deepEqual(order, ['apply a', 'follow a'])
    failing = true
    await inTransaction(await request(), (req) => write(req, 'b'))
    assert.deepEqual(order.slice(2, 4), ['apply b', 'follow b'])
  })

  test('reads on from any position it gave, up to the present', async () => {
    const { tail } = await following()
    const from = await tail.now()
    for (const name of ['one', 'two', 'three'])
      await inTransaction(await request(), (req) => write(req, name))
    const told: string[] = []
    const reached = await tail.read(from, async (changes) => void told.push(...rowsOf(changes)))
    assert.deepEqual(told, ['one', 'two', 'three'])
    await tail.read(reached, async (changes) => void told.push(...rowsOf(changes)))
    assert.deepEqual(told, ['one', 'two', 'three'])
  })

  test('begins where it is told to: what was committed before it ran is told', async () => {
    const from = await present()
    await inTransaction(await request(), (req) => write(req, 'before it ran'))
    const { told } = await following({ from })
    assert.deepEqual(told, ['before it ran'])
  })

  test('derives everything anew where the history after its position does not lead on', async () => {
    const told: string[] = []
    let asked = 0
    const tail = startTail(portal.payload, {
      from: await fromLongAgo(),
      log,
      apply: async (changes) => void told.push(...rowsOf(changes)),
      lost: () => {
        asked += 1
        return present()
      },
    })
    tails.push(tail)
    await tail.caughtUp()
    assert.equal(asked, 1)
    await inTransaction(await request(), (req) => write(req, 'and goes on'))
    assert.deepEqual(told, ['and goes on'])
  })

  for (const from of [null, '', 'nowhere', 'nowhere at all', `${'8'.repeat(80)} 82`])
    test(`derives everything anew where there is no way on from “${from}”`, async () => {
      let asked = 0
      const told: string[] = []
      const tail = startTail(portal.payload, {
        from,
        log,
        apply: async (changes) => void told.push(...rowsOf(changes)),
        lost: async () => {
          asked += 1
          const position = await present()
          await inTransaction(await request(), (req) => write(req, 'meanwhile'))
          return position
        },
      })
      tails.push(tail)
      await tail.caughtUp()
      assert.equal(asked, 1)
      assert.deepEqual(told, ['meanwhile'])
      await inTransaction(await request(), (req) => write(req, 'from then on'))
      assert.deepEqual(told.at(-1), 'from then on')
    })
})
