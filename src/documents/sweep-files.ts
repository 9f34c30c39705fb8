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
  for (let start = 0; start < open.length; start += atOnce) {
    const names = open.slice(start, start + atOnce)
    const named = await namedByRows(payload, names)
    const orphans = names.filter((name) => !named.has(name))
    await removeFiles(orphans)
    await settleFiles(names)
    removed.push(...orphans)
  }
  return removed
}

async function namedByRows(payload: Payload, names: string[]): Promise<Set<string>> {
  const sizes = Object.keys(imageSizes).map((size) => `sizes.${size}.filename`)
  const rows = [
    ...(await rowsNaming(payload, 'documents', ['filename'], names)),
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
