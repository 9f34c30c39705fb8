import { message } from '../../../i18n/message'
import { citationText } from '../../resources/citation-text'
import { section, type NoteInput, type NoteSection } from './note-content'

/** Whom to ask, and where all of it is written. */
export function whereFrom({ locale, known, address }: NoteInput): NoteSection {
  const { resource, source } = known
  const line = (key: Parameters<typeof message>[1], text: string | null) =>
    text ? ({ as: 'text', label: message(locale, key), text } as const) : null
  return section(locale, 'note.source', [
    line('note.contact', [source.name, resource.contact].filter(Boolean).join(', ')),
    line('note.citation', `${citationText(locale, resource)} ${address}`),
  ])
}
