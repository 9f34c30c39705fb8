import type { DocumentExtension } from '../document-types'
import type { ReadingOrder } from '../read-document'
import type { DocumentRead } from '../reading'
import { drawPage } from './draw-page'
import { languageOf } from './language-of'
import { Pages } from './pages'
import type { Told } from './told'

type Reader = (path: string, pages: Pages) => Promise<Told>

/** What each document is read by, loaded when there is one to read. */
const readers: Record<DocumentExtension, () => Promise<Reader>> = {
  pdf: async () => (await import('./read-pdf')).readPdf,
  docx: async () => (await import('./read-docx')).readDocx,
  xlsx: async () => (await import('./read-xlsx')).readXlsx,
  pptx: async () => (await import('./read-pptx')).readPptx,
  odt: async () => (await import('./read-odt')).readOdt,
  odp: async () => (await import('./read-odt')).readOdp,
  ods: async () => (await import('./read-ods')).readOds,
  csv: async () => (await import('./read-csv')).readCsvTable,
}

/** A page with fewer letters than this is a picture, a number, a running title. */
const fewLetters = 20

/** Reads a document by its type; what is wrong with it is part of the answer, never thrown. */
export async function readFile({ path, extension }: ReadingOrder): Promise<DocumentRead> {
  const pages = new Pages()
  try {
    const read = await readers[extension as DocumentExtension]()
    const { pageCount, warnings, picture } = await read(path, pages)
    const found = pages.found()
    const withText = found.filter(({ text }) => countLetters(text) >= fewLetters).length
    const said = found.map(({ text }) => text).join('\n')
    const isScan = extension === 'pdf' && pageCount !== null && withText * 2 < pageCount
    return {
      state: found.length > 0 ? 'read' : 'noText',
      pages: found,
      pageCount,
      language: await languageOf(said),
      warnings: [
        ...(isScan ? (['scan'] as const) : []),
        ...(found.length === 0 && !isScan ? (['empty'] as const) : []),
        ...warnings,
        ...(pages.isCut ? (['tooLong'] as const) : []),
      ],
      thumbnail: await thumbnailOf(picture, said, extension),
    }
  } catch (error) {
    return {
      state: 'unreadable',
      pages: [],
      pageCount: null,
      language: null,
      warnings: [isLocked(error) ? 'encrypted' : 'damaged'],
      thumbnail: null,
    }
  }
}

async function thumbnailOf(
  picture: Uint8Array | null,
  said: string,
  extension: string,
): Promise<DocumentRead['thumbnail']> {
  try {
    const bytes = picture ?? (await drawPage(said, extension))
    return { bytes, extension: 'webp' }
  } catch {
    // A document without a picture is still a document.
    return null
  }
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'
