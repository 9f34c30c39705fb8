import type { Payload, Where } from 'payload'
import { imageSizes } from './clean-image'
import { removeFiles, settleFiles, unsettledBefore } from './file-store'
import { storedNamesOf } from './receive-file'

const atOnce = 100
const anHour = 60 * 60 * 1000

/**
 * Settles what a sudden end left open between a file and its row: a file that no row names is
 * removed. Only what was noted an hour ago, since another process may be about to write the row.
 */
export async function sweepFiles(payload: Payload, now: Date = new Date()): Promise<string[]> {
  const open = await unsettledBefore(new Date(now.getTime() - anHour))
  const removed: string[] = []
  for (let start = 0; start < open.length; start += atOnce)
    removed.push(...(await settleByRows(payload, open.slice(start, start + atOnce))))
  return removed
}

/**
 * After a write of rows, however it ended: files that a row names stay, the others are removed.
 * Asks what is committed, so never from inside the transaction that writes. Answers those removed.
 */
export async function settleByRows(
  payload: Payload,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return []
  const named = await namedByRows(payload, [...names])
  const orphans = names.filter((name) => !named.has(name))
  await removeFiles(orphans)
  await settleFiles(names)
  return orphans
}

async function namedByRows(payload: Payload, names: string[]): Promise<Set<string>> {
  const sizes = Object.keys(imageSizes).map((size) => `sizes.${size}.filename`)
  const rows = [
    ...(await rowsNaming(payload, 'documents', ['filename', 'thumbnail'], names)),
    ...(await rowsNaming(payload, 'media', ['filename', ...sizes], names)),
  ]
  return new Set(rows.flatMap(storedNamesOf))
}

async function rowsNaming(
  payload: Payload,
  collection: 'documents' | 'media',
  fields: string[],
  names: string[],
): Promise<Record<string, unknown>[]> {
  const where: Where = { or: fields.map((field) => ({ [field]: { in: names } })) }
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where,
    limit: 0,
    pagination: false,
  })
  return docs
}
