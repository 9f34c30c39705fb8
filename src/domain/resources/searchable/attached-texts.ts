import type { Payload } from 'payload'
import { isLocale, type Locale } from '../../../i18n/locales'
import type { Passage, Readership, Within } from '../../../search/door'
import { groupOf, idsOf, numberOf, rowsOf, textOf } from '../../stored'
import { pagesAre } from '../pages-are'
import { readersOfFile } from './attached-files'

type Row = Record<string, unknown> & { id: string }

/** A stretch of a document that an entry shows, and who finds it. */
export interface AttachedText extends Pick<Passage, 'text'> {
  /** Null where it is not known. */
  lang: Locale | null
  readers: Readership
  within: Within
}

/** Characters by which an entry is found in its documents: some two hundred and fifty pages each. */
const mostOfDocument = 800_000
const mostOfEntry = 1_600_000
/** Characters looked through at once for a quotation. */
const stretch = 2_000

/** What the documents of these entries say, by the entry's id: of those that have been read. */
export async function attachedTexts(
  payload: Payload,
  rows: readonly Row[],
  files: ReadonlyMap<string, Row>,
): Promise<Map<string, AttachedText[]>> {
  const read = [...files.values()].filter(({ textState }) => textState === 'read')
  if (read.length === 0) return new Map()
  // As the system, below access: the file's own audience narrows who finds its text.
  const { docs } = await payload.db.find<Row>({
    collection: 'document-texts',
    where: { document: { in: read.map(({ id }) => String(id)) } },
    limit: 0,
    pagination: false,
  })
  // By the stored file: of one that was replaced nothing is found any more.
  const pagesOf = new Map(docs.map(({ filename, pages }) => [filename, rowsOf(pages)]))
  return new Map(
    rows.map((row) => {
      let left = mostOfEntry
      const texts: AttachedText[] = []
      for (const id of idsOf(row.documents)) {
        const file = files.get(id)
        if (file?.textState !== 'read') continue
        const most = Math.min(left, mostOfDocument)
        const ofFile = textsOf(row, file, pagesOf.get(file.filename) ?? [], most)
        left -= ofFile.reduce((sum, { text }) => sum + text.length, 0)
        texts.push(...ofFile)
      }
      return [String(row.id), texts] as const
    }),
  )
}

function textsOf(
  row: Row,
  file: Row,
  pages: readonly Record<string, unknown>[],
  most: number,
): AttachedText[] {
  const lang = isLocale(file.language) ? file.language : null
  const readers = readersOfFile(row, file)
  const name = titleOf(file)
  const are = pagesAre(textOf(file.mimeType) ?? '')
  const isPaged = (numberOf(file.pages) ?? 0) > 1
  let left = most
  return pages.flatMap(({ page, text }) => {
    const within: Within = { name, page: isPaged ? numberOf(page) : null, are }
    const kept = (textOf(text) ?? '').slice(0, Math.max(0, left))
    left -= kept.length
    return stretches(kept).map((part) => ({ text: part, lang, readers, within }))
  })
}

/** What the page calls a document. */
function titleOf({ title, name }: Row): string {
  const { it, en } = groupOf(title)
  return textOf(it) ?? textOf(en) ?? textOf(name) ?? ''
}

/** A text in pieces, each ending between words. */
function stretches(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + stretch)
    const gap = text.slice(from, to).search(/\s\S*$/)
    if (to < text.length && gap > 0) to = from + gap
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}
