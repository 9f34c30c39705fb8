import type { Payload } from 'payload'
import type { Readership } from '../../search/door'
import { narrower, readershipIn, unhidden } from '../search-readers'
import { idsOf } from '../stored'
import { readersOf } from './searchable-readers'

type Row = Record<string, unknown> & { id: string }

/** The title of a file that an entry shows, and who may know of it. */
export interface AttachedTitle {
  /** By language. */
  title: unknown
  readers: Readership
}

/** Titles of the documents that these entries show, by the entry's id. */
export async function attachedTitles(
  payload: Payload,
  rows: readonly Row[],
): Promise<Map<string, AttachedTitle[]>> {
  const ids = [...new Set(rows.flatMap(({ documents }) => idsOf(documents)))]
  if (ids.length === 0) return new Map()
  // As the system, below access: each file's audience is asked here, and narrows who finds its title.
  const { docs } = await payload.db.find<Row>({
    collection: 'documents',
    where: { and: [{ id: { in: ids } }, { audience: { in: shared } }, ...unhidden()] },
    locale: 'all',
    limit: 0,
    pagination: false,
    select: { title: true, audience: true },
  })
  const files = new Map(docs.map((doc) => [String(doc.id), doc]))
  return new Map(
    rows.map((row) => [
      String(row.id),
      idsOf(row.documents).flatMap((id) => {
        const file = files.get(id)
        if (!file) return []
        const readers = narrower(readersOf(row), readershipIn(file.audience))
        return [{ title: file.title, readers }]
      }),
    ]),
  )
}

/** Audiences beyond the file's own organisation. */
const shared = ['public', 'network', 'institutions']
