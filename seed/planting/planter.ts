import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { appendChange } from '../../src/changes/append-change'
import { inTransaction, isTransientTransactionError } from '../../src/database/transaction'

export type Row = Record<string, unknown>

/** A row as the seed means it; `key` is its address or code, by which other rows name it. */
export interface Planted {
  key: string
  /** Every language at once, as the database keeps it. */
  data: Row
  /** What it says of rows of the same noun, which may be written after it. */
  links?: (known: Known) => Row
}

/** Ids of what is there, by key. */
export type Known = ReadonlyMap<string, string>

/** Nouns with an address of their own, and the field that holds it. */
const addressOf = {
  editions: 'code',
  topics: 'slug',
  organisations: 'slug',
  pages: 'slug',
  resources: 'slug',
} as const
export type Addressed = keyof typeof addressOf

/**
 * The id that a seeded row always has, in the form of this database: an interrupted planting goes
 * on where it stopped, and a row that people have renamed is not planted again.
 */
export function idFor(payload: Payload, collection: string, key: string): string {
  const hash = createHash('sha256').update(`${collection}/${key}`).digest('hex')
  if (payload.db.name === 'mongoose') return hash.slice(0, 24)
  const [a, b, c, d, e] = [8, 12, 15, 18, 30].map((end, index, ends) =>
    hash.slice(index ? ends[index - 1] : 0, end),
  )
  // A UUID of version 8: made from a hash of our own.
  return `${a}-${b}-8${c}-a${d}-${e}`
}

/** Ids of array rows, in Payload's own form. */
export const rowId = (parent: string, field: string, index: number): string =>
  createHash('sha256').update(`${parent}/${field}/${index}`).digest('hex').slice(0, 24)

/** Which of these keys are there: by the id they were planted with, or by their address. */
export async function findKnown(
  payload: Payload,
  collection: Addressed,
  keys: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  const field = addressOf[collection]
  const byId = new Map(keys.map((key) => [idFor(payload, collection, key), key]))
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection,
    where: { or: [{ id: { in: [...byId.keys()] } }, { [field]: { in: [...keys] } }] },
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  })
  const known = new Map<string, string>()
  for (const doc of docs) {
    const key = byId.get(String(doc.id)) ?? String(doc[field])
    if (keys.includes(key)) known.set(key, String(doc.id))
  }
  return known
}

/**
 * One unit of planting: whole or not at all. Where a planting was killed, MongoDB holds on to what
 * it was writing for up to a minute: who comes after waits for that.
 */
export async function asOne<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const patience = Date.now() + longestWait
  for (;;) {
    try {
      const req = await createLocalReq({ context: { seed: true } }, payload)
      return await inTransaction(req, work)
    } catch (error) {
      if (!isTransientTransactionError(error) || Date.now() > patience) throw error
      await setTimeout(pause)
    }
  }
}

const longestWait = 120_000
const pause = 1000

/**
 * Writes a row below Payload's operations, in every language at once: nobody asks, and checks of a
 * person's writing do not apply. The change feed knows of it.
 */
export async function writeRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Row,
): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.db.create({
    collection,
    customID: id,
    // The adapters rework what they are given.
    data: structuredClone({ createdAt: now, updatedAt: now, ...data }),
    returning: false,
    req,
  })
  await appendChange(req, { collection, id, operation: 'create' })
}

/** Adds, in one transaction, the rows that are not there; what is there stays as people left it. */
export async function plantMissing(
  payload: Payload,
  collection: Addressed,
  rows: readonly Planted[],
  also: (req: PayloadRequest, id: string, row: Row) => Promise<void> = async () => undefined,
): Promise<Known> {
  return asOne(payload, async (req) => {
    const known = await findKnown(
      payload,
      collection,
      rows.map(({ key }) => key),
      req,
    )
    const missing = rows.filter(({ key }) => !known.has(key))
    for (const { key, data } of missing) {
      const id = idFor(payload, collection, key)
      await writeRow(req, collection, id, data)
      known.set(key, id)
    }
    for (const { key, data, links } of missing) {
      const id = idIn(known, key)
      const linked = links ? links(known) : {}
      const whole = { ...data, ...linked }
      if (Object.keys(linked).length > 0) await rewriteRow(req, collection, id, whole)
      await also(req, id, whole)
    }
    return known
  })
}

/** Writes a row once more, whole: SQLite's adapter empties the lists that an update leaves out. */
export async function rewriteRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Row,
): Promise<void> {
  await req.payload.db.updateOne({
    collection,
    id,
    data: structuredClone(data),
    returning: false,
    req,
  })
}

/** The id behind a key; a seed that names what nobody planted is wrong. */
export function idIn(known: Known, key: string): string {
  const id = known.get(key)
  if (!id) throw new Error(`The seed names «${key}», which is not there`)
  return id
}
