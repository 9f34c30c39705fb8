import { diffWords } from 'diff'
import { isRichText, plainTextOf } from '../../domain/rich-text'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'

export interface FieldChange {
  key: string
  label: string
  parts: { value: string; added?: boolean; removed?: boolean }[]
}

type Text = Record<string, unknown>

/** What a version carries that nobody wrote. */
const kept = new Set(
  'id createdAt updatedAt _status workflow workflowSince slug organisation provenance sharedAt releasedAt validatedBy validatedAt ownerKeys invitedKeys submittedBy shownTo kind'.split(
    ' ',
  ),
)

/** Texts so long that comparing every word would keep the server busy are compared by halves. */
const longest = 60_000

/** What changed between two versions of a text, field by field, in the reader's language. */
export function fieldChanges(
  locale: Locale,
  before: Text,
  after: Text,
  nameOf: (id: string) => string = (id) => id,
): FieldChange[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return keys.flatMap((key) => {
    if (kept.has(key)) return []
    const [old, now] = [before[key], after[key]].map((value) => wordsOf(value, locale, nameOf))
    if (old === undefined || now === undefined || old === now) return []
    const labelKey = `field.${key}`
    return {
      key,
      label: isMessageKey(labelKey) ? message(locale, labelKey) : key,
      parts: compared(old, now),
    }
  })
}

function compared(old: string, now: string): FieldChange['parts'] {
  if (old.length + now.length <= longest) return diffWords(old, now)
  return [
    { value: old, removed: true },
    { value: now, added: true },
  ]
}

/** Any stored value as the words a reader would see. */
function wordsOf(value: unknown, locale: Locale, nameOf: (id: string) => string): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return message(locale, value ? 'ui.yes' : 'ui.no')
  if (typeof value === 'string') return nameOf(value)
  if (typeof value !== 'object') return String(value)
  if (isRichText(value)) return plainTextOf(value)
  if (Array.isArray(value))
    return value
      .map((row) => wordsOf(row, locale, nameOf))
      .filter(Boolean)
      .join('\n')
  if ('title' in value && 'slug' in value) return String(value.title)
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, inner]) => wordsOf(inner, locale, nameOf))
    .filter(Boolean)
    .join(' · ')
}
