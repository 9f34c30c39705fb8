import type { PayloadRequest } from 'payload'
import { appendChange } from '../../changes/append-change'
import { widest } from './audience'
import {
  fieldsOf,
  filesIn,
  showingsOf,
  type FileNoun,
  type Row,
  type ShowingNoun,
  type Showing,
} from './showings'

/** A write of something that shows files: its main row as it was and as it is; null for none. */
export interface ShownWrite {
  collection: ShowingNoun
  before: Row | null
  after: Row | null
}

/**
 * After any write of something that shows files, in its transaction: each file it shows, or showed,
 * is read by the widest audience of everything shared that shows it, and by whoever may read its
 * other texts. A revision alone never widens an audience.
 */
export async function keepAudience(req: PayloadRequest, write: ShownWrite): Promise<void> {
  for (const noun of ['documents', 'media'] as const) {
    const touched = await filesTouched(req, noun, write)
    if (touched.length === 0) continue
    const showings = await showingsOf(req, noun, touched)
    const rows = await filesBefore(req, noun, touched)
    for (const row of rows)
      await settle(
        req,
        noun,
        row,
        showings.filter(({ file }) => file === row.id),
      )
  }
}

async function filesTouched(
  req: PayloadRequest,
  noun: FileNoun,
  { collection, before, after }: ShownWrite,
): Promise<string[]> {
  const fields = fieldsOf[noun][collection]
  if (!fields) return []
  const touched = [...filesIn(before, fields), ...filesIn(after, fields)]
  const id = (after ?? before)?.id
  if (collection === 'resources' && id !== undefined) {
    const resource = String(id)
    touched.push(...(await filesOfLatest(req, resource, fields)))
    touched.push(...(await filesKnown(req, noun, resource)))
  }
  return [...new Set(touched)]
}

/** Files of the latest version: a revision shows them to whoever may read it. */
async function filesOfLatest(
  req: PayloadRequest,
  resource: string,
  fields: readonly string[],
): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: 'resources',
    where: { and: [{ parent: { equals: resource } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 1,
    req,
  })
  return filesIn(docs[0]?.version, fields)
}

/** Files that were found in some version of the resource before. */
async function filesKnown(
  req: PayloadRequest,
  noun: FileNoun,
  resource: string,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: noun,
    where: { shownIn: { in: [resource] } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => String(id))
}

async function filesBefore(
  req: PayloadRequest,
  noun: FileNoun,
  ids: string[],
): Promise<{ id: string; audience?: string }[]> {
  const { docs } = await req.payload.db.find<{ id: string; audience?: string }>({
    collection: noun,
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/**
 * Written even when nothing changes, with the time: of two transactions about one file the second
 * must see what the first did, or meet it and start again.
 */
async function settle(
  req: PayloadRequest,
  noun: FileNoun,
  file: { id: string; audience?: string },
  showings: readonly Showing[],
): Promise<void> {
  const audience = widest(showings.map((showing) => showing.audience))
  const resources = showings.flatMap(({ resource }) => resource ?? [])
  await req.payload.db.updateOne({
    collection: noun,
    id: file.id,
    data: {
      audience,
      readers: [...new Set(showings.flatMap(({ readers }) => readers))].join(''),
      shownIn: [...new Set(resources)],
      audienceKeptAt: new Date().toISOString(),
    },
    returning: false,
    req,
  })
  if (audience !== file.audience)
    await appendChange(req, { collection: noun, id: file.id, operation: 'update' })
}
