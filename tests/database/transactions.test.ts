import assert from 'node:assert/strict'
import { AsyncResource } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { after, afterEach, before, describe, test } from 'node:test'
import { createLocalReq, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'
import { inTransaction, isTransientTransactionError } from '../../src/database/transaction'
import { failureOf } from '../../src/web/failure'
import { database } from '../support/database'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
/** Code that runs in no transaction, whoever calls it. */
const outside = new AsyncResource('outside')
const elsewhere = <T>(work: () => T): T => outside.runInAsyncScope(work)

before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const hooks = (): CollectionAfterChangeHook[] => {
  const config = portal.payload.collections.topics.config
  return (config.hooks.afterChange ??= [])
}
let added: CollectionAfterChangeHook[] = []
function hook(work: CollectionAfterChangeHook): void {
  added.push(work)
  hooks().push(work)
}
afterEach(() => {
  for (const work of added) hooks().splice(hooks().indexOf(work), 1)
  added = []
})

const newSlug = () => `prova-${randomBytes(6).toString('hex')}`

// As the system, here and below: the database is tried, not what people may.
const create = (slug: string, req?: PayloadRequest) =>
  portal.payload.create({
    collection: 'topics',
    data: { facet: 'theme', label: slug, slug },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
const find = async (slug: string) =>
  (
    await portal.payload.find({
      collection: 'topics',
      where: { slug: { equals: slug } },
      overrideAccess: true,
      depth: 0,
    })
  ).docs
const changesOf = async (row: string): Promise<number> =>
  (
    await portal.payload.count({
      collection: 'changes',
      where: { row: { equals: row } },
      overrideAccess: true,
    })
  ).totalDocs
const newRequest = () => createLocalReq({}, portal.payload)

describe('many at once', () => {
  test('fifty creations are all stored, each with its change', async () => {
    const rows = await Promise.all(Array.from({ length: 50 }, () => create(newSlug())))
    assert.equal(new Set(rows.map(({ id }) => id)).size, 50)
    for (const { id, slug } of rows) {
      assert.equal((await find(slug ?? '')).length, 1)
      assert.equal(await changesOf(String(id)), 1)
    }
  })

  test('fifty updates of one row: each is stored whole or refused as one to try again', async () => {
    const { id } = await create(newSlug())
    const update = async (label: string) =>
      inTransaction(await newRequest(), (req) =>
        portal.payload.update({
          collection: 'topics',
          id,
          data: { label },
          overrideAccess: true,
          req,
        }),
      )
    const labels = Array.from({ length: 50 }, (_, n) => `Etichetta ${n}`)
    const outcomes = await Promise.allSettled(labels.map(update))
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    for (const { reason } of refused) assert.ok(isTransientTransactionError(reason), reason)
    if (portal.database === 'sqlite') assert.equal(refused.length, 0)
    const stored = labels.filter((_, n) => outcomes[n]?.status === 'fulfilled')
    assert.ok(stored.length > 0)
    assert.equal(await changesOf(String(id)), 1 + stored.length)
    const row = await portal.payload.findByID({ collection: 'topics', id, overrideAccess: true })
    assert.ok(stored.includes(row.label))
  })

  test('twenty writes whose hooks write without a request neither wait for ever nor lose one', async () => {
    const nested: string[] = []
    hook(async ({ doc }) => {
      if (!String(doc.slug).startsWith('fuori-')) return
      const slug = newSlug()
      nested.push(slug)
      await create(slug)
    })
    await Promise.all(Array.from({ length: 20 }, () => create(`fuori-${newSlug()}`)))
    assert.equal(nested.length, 20)
    for (const slug of nested) assert.equal((await find(slug)).length, 1)
  })

  test('a row that one may take is taken by exactly one of twenty', async () => {
    const row = await portal.payload.db.create({
      collection: 'outgoing-mail',
      data: {
        to: 'nessuno@nulla.example',
        subject: 'Prova',
        messageId: `<${newSlug()}@lgnet2>`,
        state: 'queued',
        attempts: 0,
        nextAttemptAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    })
    const take = async () => {
      const answer: unknown = await portal.payload.db.updateOne({
        collection: 'outgoing-mail',
        where: { and: [{ id: { equals: row.id } }, { attempts: { equals: 0 } }] },
        data: { attempts: 1 },
        options: { atomic: true },
      })
      return answer as { attempts: number } | null
    }
    const taken = (await Promise.all(Array.from({ length: 20 }, take))).filter(Boolean)
    assert.equal(taken.length, 1)
    assert.equal(taken[0]?.attempts, 1)
  })
})

describe('whole or not at all', () => {
  test('a hook that throws takes everything back, also what was written without a request', async () => {
    const [slug, nested] = [newSlug(), newSlug()]
    let id = ''
    hook(async ({ doc }) => {
      if (doc.slug !== slug) return
      id = String(doc.id)
      await create(nested)
      throw new Error('thrown after everything was written')
    })
    await assert.rejects(create(slug), /thrown after/)
    assert.deepEqual(await find(slug), [])
    assert.deepEqual(await find(nested), [])
    assert.equal(await changesOf(id), 0)
    await create(newSlug())
  })

  test('a use case that throws at its end takes back all it did', async () => {
    const [one, other] = [newSlug(), newSlug()]
    const req = await newRequest()
    await assert.rejects(
      inTransaction(req, async (within) => {
        await create(one, within)
        await create(other, within)
        throw new Error('thrown at the end')
      }),
      /thrown at the end/,
    )
    assert.deepEqual([...(await find(one)), ...(await find(other))], [])
    assert.equal(req.transactionID, undefined)
  })

  test('nobody else sees what is not committed, its own work does', async () => {
    const slug = newSlug()
    const req = await newRequest()
    await inTransaction(req, async (within) => {
      await create(slug, within)
      assert.equal((await find(slug)).length, 1)
      assert.deepEqual(await elsewhere(() => find(slug)), [])
    })
    assert.equal((await elsewhere(() => find(slug))).length, 1)
    assert.equal(req.transactionID, undefined)
  })

  test('work within work is one, and ends with the outer one', async () => {
    const [outer, inner] = [newSlug(), newSlug()]
    await assert.rejects(
      inTransaction(await newRequest(), async (within) => {
        await create(outer, within)
        await inTransaction(within, (same) => create(inner, same))
        await inTransaction(await newRequest(), (own) => create(newSlug(), own))
        assert.deepEqual(await elsewhere(() => find(inner)), [])
        throw new Error('thrown by the outer one')
      }),
      /the outer one/,
    )
    assert.deepEqual([...(await find(outer)), ...(await find(inner))], [])
  })

  test('a part that failed is not stored by whoever carries on as if it had not', async () => {
    const [slug, part] = [newSlug(), newSlug()]
    hook(async ({ doc }) => {
      if (doc.slug === part) throw new Error('the part failed')
      if (doc.slug === slug) await create(part).catch(() => undefined)
    })
    await assert.rejects(create(slug), /rolled back/)
    assert.deepEqual([...(await find(slug)), ...(await find(part))], [])
  })

  test('neither is one that failed with the same request', async () => {
    const [slug, part] = [newSlug(), newSlug()]
    hook(async ({ doc, req }) => {
      if (doc.slug === part) throw new Error('the part failed')
      if (doc.slug === slug) await create(part, req).catch(() => undefined)
    })
    await assert.rejects(create(slug), /rolled back/)
    assert.deepEqual([...(await find(slug)), ...(await find(part))], [])
  })

  test('what is written under a transaction that is over is refused', async () => {
    const req = await newRequest()
    let ended: PayloadRequest['transactionID']
    await inTransaction(req, async (within) => {
      ended = await within.transactionID
      await create(newSlug(), within)
    })
    assert.ok(ended)
    req.transactionID = ended
    const slug = newSlug()
    await assert.rejects(create(slug, req), /is over/)
    assert.deepEqual(await find(slug), [])
  })
})

describe('two transactions that meet', () => {
  const conflict = () =>
    Object.assign(new Error('met another'), {
      cause: { errorLabels: ['TransientTransactionError'] },
    })

  test('the work is done again, from its beginning', async () => {
    const slugs = [newSlug(), newSlug(), newSlug()]
    let attempt = 0
    await inTransaction(await newRequest(), async (req) => {
      await create(slugs[attempt] ?? '', req)
      attempt += 1
      if (attempt < 3) throw conflict()
    })
    assert.equal(attempt, 3)
    const stored = await Promise.all(slugs.map(find))
    assert.deepEqual(
      stored.map((rows) => rows.length),
      [0, 0, 1],
    )
  })

  test('a part is not done again alone, but with the whole', async () => {
    const [whole, part] = [newSlug(), newSlug()]
    const done: string[] = []
    await inTransaction(await newRequest(), async (req) => {
      done.push('whole')
      await create(whole, req)
      await inTransaction(await newRequest(), async (own) => {
        done.push('part')
        await create(part, own)
        if (done.length < 4) throw conflict()
      })
    })
    assert.deepEqual(done, ['whole', 'part', 'whole', 'part'])
    assert.equal((await find(whole)).length, 1)
    assert.equal((await find(part)).length, 1)
  })

  test('after five times it is an answer to try again later', async () => {
    let attempts = 0
    const req = await newRequest()
    const error: unknown = await inTransaction(req, async () => {
      attempts += 1
      throw conflict()
    }).catch((thrown: unknown) => thrown)
    assert.equal(attempts, 5)
    assert.equal(req.transactionID, undefined)
    const { status, headers } = failureOf(error)
    assert.equal(status, 503)
    assert.ok(Number(headers['Retry-After']) > 0)
  })

  test('any other error is not tried again', async () => {
    let attempts = 0
    await assert.rejects(
      inTransaction(await newRequest(), async () => {
        attempts += 1
        throw new Error('a defect')
      }),
      /a defect/,
    )
    assert.equal(attempts, 1)
  })

  // On SQLite a writer waits for its turn, and nothing can come between.
  if (database === 'mongodb')
    test('the one that lost to a write after its reading sees it the second time', async () => {
      const { id } = await create(newSlug())
      const label = async (req?: PayloadRequest) =>
        (await portal.payload.findByID({ collection: 'topics', id, overrideAccess: true, req }))
          .label
      const write = (text: string, req?: PayloadRequest) =>
        portal.payload.update({
          collection: 'topics',
          id,
          data: { label: text },
          overrideAccess: true,
          req,
        })
      let attempts = 0
      await inTransaction(await newRequest(), async (req) => {
        attempts += 1
        const read = await label(req)
        if (attempts === 1) await elsewhere(() => write('in mezzo'))
        await write(`${read} e oltre`, req)
      })
      assert.equal(attempts, 2)
      assert.equal(await label(), 'in mezzo e oltre')
    })
})

describe('ids', () => {
  test('are strings', async () => {
    const { id } = await create(newSlug())
    assert.equal(typeof id, 'string')
  })

  for (const id of ['0', 'abcdefghijkl', '507f1f77bcf86cd799439011', 'è un’altra cosa', '\u0000'])
    test(`one of another kind (${JSON.stringify(id)}) is the id of nothing`, async () => {
      await assert.rejects(
        portal.payload.findByID({ collection: 'topics', id, overrideAccess: true }),
        (error) => failureOf(error).status === 404,
      )
      const { docs } = await portal.payload.find({
        collection: 'topics',
        where: { id: { equals: id } },
        overrideAccess: true,
      })
      assert.deepEqual(docs, [])
    })
})

test('what must be unique is refused the second time, by name', async () => {
  const slug = newSlug()
  const write = () =>
    portal.payload.db.create({ collection: 'topics', data: { facet: 'theme', slug } })
  const outcomes = await Promise.allSettled([write(), write(), write()])
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  assert.equal(refused.length, 2)
  for (const { reason } of refused) {
    const { status, data } = failureOf(reason)
    assert.equal(status, 400)
    assert.match(JSON.stringify(data), /slug/)
  }
})
