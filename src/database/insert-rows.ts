import type { CollectionSlug, PayloadRequest } from 'payload'
import { transactionsOf } from './feed-transactions'

type Row = Record<string, unknown>

/** Adds rows in one statement, in the transaction named. */
export type Insert = (
  collection: string,
  rows: readonly Row[],
  transaction: string,
) => Promise<unknown>

const key = Symbol.for('portal.insert')

/** Lets an adapter say how it adds many rows at once. */
export const insertsBy = (db: object, insert: Insert): void =>
  void Object.assign(db, { [key]: insert })

/**
 * Adds many rows of a noun whose fields are plain (no lists, nothing in two languages), within the
 * request's transaction. Row by row, SQLite's one writer would be held ten times as long.
 */
export async function insertRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return
  const { db } = req.payload
  const transaction = await req.transactionID
  const insert = (db as { [key]?: Insert })[key]
  if (insert && transaction !== undefined) {
    await transactionsOf(db).wrote(req, collection)
    return void (await insert(collection, rows, String(transaction)))
  }
  for (const data of rows) await db.create({ collection, data, returning: false, req })
}
