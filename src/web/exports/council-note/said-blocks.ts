import { plainTextOf } from '../../../domain/rich-text'
import { message } from '../../../i18n/message'
import type { Rich } from '../../resources/resource-view'
import { cutText } from '../../transferability/cut-text'
import type { Block, NoteInput } from './note-content'

/** In characters, of what the city wrote beside a score. */
const longestReason = 180

/** The beginning of a text of the entry, in the language it is written in. */
export function rich(said: Rich | undefined, longest: number, label?: string): Block | null {
  const text = said ? cutText(plainTextOf(said.value), longest) : ''
  return said && text ? { as: 'text', text, lang: said.lang, ...(label ? { label } : {}) } : null
}

/** What the city itself wrote beside its score. */
export function reasonHere(
  { locale, known, rows: scores }: NoteInput,
  factor: 'need' | 'regulation',
) {
  const evidence = scores.find((row) => row.factor === factor)?.evidence
  if (!evidence) return null
  const label = message(locale, 'note.here', { city: known.adopter.name })
  return { as: 'text', label, text: cutText(evidence, longestReason) } as const
}
