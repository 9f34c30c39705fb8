import type { Context } from '../context'
import { numberOf, textOf } from '../stored'

/** A document as it lies in the store. */
export interface StoredDocument {
  filename: string
  /** Bytes. */
  size: number
}

/** Which stored files these documents are, by id; only of those that this reader may open. */
export async function findStoredDocuments(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, StoredDocument>> {
  if (ids.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'documents',
    where: { id: { in: [...ids] } },
    select: { filename: true, filesize: true },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ id, filename, filesize }) => {
      const name = textOf(filename)
      return name ? [[String(id), { filename: name, size: numberOf(filesize) ?? 0 }]] : []
    }),
  )
}
