import type { ReadingWarning } from '../reading'

/** What one format tells. */
export interface Told {
  /** Null where the format has no pages. */
  pageCount: number | null
  warnings: ReadingWarning[]
  /** The first page as the file itself or its reader pictures it. */
  picture: Uint8Array | null
}
