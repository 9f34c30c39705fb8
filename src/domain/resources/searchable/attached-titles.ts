import type { Readership } from '../../../search/door'
import { idsOf } from '../../stored'
import { readersOfFile } from './attached-files'

type Row = Record<string, unknown> & { id: string }

/** The title of a file that an entry shows, and who may know of it. */
export interface AttachedTitle {
  /** By language. */
  title: unknown
  readers: Readership
}

/** Titles of the documents that these entries show, by the entry's id. */
export const attachedTitles = (
  rows: readonly Row[],
  files: ReadonlyMap<string, Row>,
): Map<string, AttachedTitle[]> =>
  new Map(
    rows.map((row) => [
      String(row.id),
      idsOf(row.documents).flatMap((id) => {
        const file = files.get(id)
        return file ? [{ title: file.title, readers: readersOfFile(row, file) }] : []
      }),
    ]),
  )
