/** A page of a document: a sheet of a spreadsheet, a slide of a presentation. */
export interface PageRead {
  /** From 1. */
  page: number
  text: string
  /** Tables as rows of cells, where the file has them as tables. */
  tables?: string[][][]
}

/** What a reader of a document is warned of; said by `file.warning.*`. */
export const readingWarnings = [
  /** Pages without any text: pictures of pages. */
  'scan',
  /** No marks of structure for whoever has it read aloud. */
  'untagged',
  'noLanguage',
  'noTitle',
  /** Read up to a bound: the rest is not searched. */
  'tooLong',
  /** It could not be read: broken inside, locked, or too large to be read here. */
  'damaged',
  'encrypted',
  'tooHeavy',
  /** Nothing in it. */
  'empty',
] as const
export type ReadingWarning = (typeof readingWarnings)[number]

export const documentLanguages = ['it', 'en', 'other'] as const

/** What reading a document has told. */
export interface DocumentRead {
  state: 'read' | 'noText' | 'unreadable'
  /** The pages that say something. */
  pages: PageRead[]
  /** Null where the format has no pages. */
  pageCount: number | null
  language: (typeof documentLanguages)[number] | null
  warnings: ReadingWarning[]
  /** A picture of the first page. */
  thumbnail: { bytes: Uint8Array; extension: 'webp' } | null
}
