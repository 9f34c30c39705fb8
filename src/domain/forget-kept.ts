import type { CollectionSlug, PayloadRequest } from 'payload'
import { appendChange } from '../changes/append-change'
import { cutRow, type Markers } from './cut-row'
import { withoutTags } from './without-tags'
import type { Passage } from './passage'
import { keepingNouns } from './text-holders'

type Row = Record<string, unknown> & { id: string }

/** Rows read at once. */
const atOnce = 200

const nothing: Markers = { it: ['[…]'], en: ['[…]'] }

/**
 * Cuts words out of what the portal kept of them beside what people wrote: notes of the history,
 * letters on their way, names of searches, what was said of a place that was cleared.
 */
export async function forgetKept(req: PayloadRequest, passage: Passage): Promise<void> {
  for (const [noun, fields] of Object.entries(keepingNouns) as [CollectionSlug, string[]][]) {
    if (!(noun in req.payload.collections)) continue
    for await (const row of rowsOf(req, noun)) await forgetIn(req, noun, row, fields, passage)
  }
}

async function forgetIn(
  req: PayloadRequest,
  noun: CollectionSlug,
  row: Row,
  fields: string[],
  passage: Passage,
): Promise<void> {
  const { db, collections } = req.payload
  const only = fields.filter((field) => field !== 'html')
  const cut = cutRow(collections[noun].config.flattenedFields, row, passage, {
    markers: nothing,
    only,
  })
  const html = typeof row.html === 'string' && fields.includes('html') ? row.html : ''
  const inMarkup = html !== '' && passage.isIn(withoutTags(html))
  if (cut.places.length === 0 && !inMarkup) return
  // What was said of words that are gone is of no use, and its place may spell them out.
  if (noun === 'cleared-places')
    return db.deleteMany({ collection: noun, where: { id: { equals: row.id } }, req })
  await db.updateOne({
    collection: noun,
    id: row.id,
    // A letter without its markup is sent as words alone.
    data: { ...cut.row, ...(html === '' ? {} : { html: null }) },
    returning: false,
    req,
  })
  if (noun === 'replications')
    await appendChange(req, { collection: noun, id: row.id, operation: 'update' })
}

async function* rowsOf(req: PayloadRequest, collection: CollectionSlug): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<Row>({
      collection,
      ...(after ? { where: { id: { greater_than: after } } } : {}),
      sort: 'id',
      limit: atOnce,
      pagination: false,
      req,
    })
    yield* docs
    after = String(docs.at(-1)?.id ?? '')
    if (docs.length < atOnce) return
  }
}
