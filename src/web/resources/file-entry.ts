import type { LinkedFile } from '../../domain/resources/read-resource'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import type { FileEntry } from '../ui/file-list/view'

const fileTypes: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'text/csv': 'CSV',
}

/** What every reader needs to know of a file; its own people hear what they can put right. */
const forReaders = new Set(['scan', 'untagged'])

/** A document as its list shows it, `href` being where links to it lead. */
export function fileEntry(locale: Locale, file: LinkedFile, href: string): FileEntry {
  const { title, mimeType, size, reading } = file
  const type = fileTypes[mimeType] ?? mimeType
  return {
    title,
    href,
    type,
    size,
    pages: reading.pages === null ? null : { count: reading.pages, are: pagesOf(type) },
    language: languages.find((language) => language === reading.language) ?? null,
    thumbnail: reading.thumbnail && `/api/documents/file/${reading.thumbnail}`,
    replaced: reading.replacedOn ? { version: reading.version, on: reading.replacedOn } : null,
    notes: notesOf(locale, reading),
  }
}

const languages = ['it', 'en', 'other'] as const

function pagesOf(type: string): 'pages' | 'slides' | 'sheets' {
  if (type === 'PPTX' || type === 'ODP') return 'slides'
  return type === 'XLSX' || type === 'ODS' ? 'sheets' : 'pages'
}

const isNoMark = (warning: string): boolean =>
  !['untagged', 'noLanguage', 'noTitle'].includes(warning)

function notesOf(locale: Locale, { state, warnings, isOwn }: LinkedFile['reading']): string[] {
  // Of pictures of pages nobody expects marks.
  const telling = warnings.includes('scan') ? warnings.filter(isNoMark) : warnings
  const told = telling.filter((warning) => isOwn || forReaders.has(warning))
  const keys = [
    ...(isOwn && state !== 'read' ? [`file.reading.${state}`] : []),
    ...told.map((warning) => `file.warning.${warning}`),
  ]
  return keys.filter(isMessageKey).map((key) => message(locale, key))
}
