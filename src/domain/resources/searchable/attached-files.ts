import type { Payload } from 'payload'
import type { Readership } from '../../../search/door'
import { narrower, readershipIn, unhidden } from '../../search-readers'
import { idsOf } from '../../stored'
import { readersOf } from './searchable-readers'

type Row = Record<string, unknown> & { id: string }

/** The documents that these entries show and others than their own organisation read, by id. */
export async function attachedFiles(
  payload: Payload,
  rows: readonly Row[],
): Promise<Map<string, Row>> {
  const ids = [...new Set(rows.flatMap(({ documents }) => idsOf(documents)))]
  if (ids.length === 0) return new Map()
  // As the system, below access: each file's audience is asked here, and narrows who finds it.
  const { docs } = await payload.db.find<Row>({
    collection: 'documents',
    where: { and: [{ id: { in: ids } }, { audience: { in: shared } }, ...unhidden()] },
    locale: 'all',
    limit: 0,
    pagination: false,
    select: {
      title: true,
      audience: true,
      name: true,
      filename: true,
      mimeType: true,
      language: true,
      textState: true,
      pages: true,
    },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** Who finds an entry by a file that it shows. */
export const readersOfFile = (row: Row, file: Row): Readership =>
  narrower(readersOf(row), readershipIn(file.audience))

/** Audiences beyond the file's own organisation. */
const shared = ['public', 'network', 'institutions']
