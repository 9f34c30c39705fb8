import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '../access/asker'

type Row = Record<string, unknown> & { id: string }

/**
 * Whole rows of a noun in every language, as the system and below access: for the index, where each
 * text is given with those who may read it.
 */
export async function rowsAsked(
  payload: Payload,
  collection: CollectionSlug,
  conditions: readonly Where[],
  select?: Record<string, boolean>,
): Promise<Row[]> {
  // Below access: see above.
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { and: [...conditions] },
    locale: 'all',
    limit: 0,
    pagination: false,
    ...(select ? { select: select as Record<string, true> } : {}),
  })
  return docs
}

/** Their ids alone. */
export async function idsAsked(
  payload: Payload,
  collection: CollectionSlug,
  conditions: readonly Where[],
  /** A field that is cheap to read. */
  cheap: string,
): Promise<string[]> {
  const rows = await rowsAsked(payload, collection, conditions, { [cheap]: true })
  return [...new Set(rows.flatMap((row) => idOf(row) ?? []))]
}

/** The next ids of a noun, in their order; from the first with `after` null. */
export async function idsAfter(
  payload: Payload,
  collection: CollectionSlug,
  after: string | null,
  most: number,
): Promise<string[]> {
  // Below access: ids alone, to be read as their readers see them.
  const { docs } = await payload.db.find<Row>({
    collection,
    ...(after === null ? {} : { where: { id: { greater_than: after } } }),
    limit: most,
    pagination: false,
    sort: 'id',
    select: { createdAt: true },
  })
  return docs.map(({ id }) => id)
}
