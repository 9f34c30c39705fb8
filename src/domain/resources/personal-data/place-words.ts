import type { Locale } from '../../../i18n/locales'
import { isMessageKey, message } from '../../../i18n/message'
import type { Place } from '../../../privacy/place'
import type { CheckedDocument } from './checked-documents'
import { fieldIn } from '../../field-refusals'

/** A place as people and machines are told of it. */
export interface ToldPlace extends Place {
  /** `campo «Risultati e fonti», riga 2`. */
  label: string
  /** `numero di telefono`. */
  what: string
}

/** A place in words. */
export const toldPlace = (
  locale: Locale,
  place: Place,
  documents: readonly CheckedDocument[],
): ToldPlace => ({
  ...place,
  label: whereIs(locale, place, documents),
  what: kindIn(locale, place.kind),
})

/** What was found, in words. */
export function kindIn(locale: Locale, kind: string): string {
  const key = `privacy.kind.${kind}`
  return isMessageKey(key) ? message(locale, key) : kind
}

/** Where a place is, in words: a field with its row and language, or a document with its page. */
export function whereIs(
  locale: Locale,
  { path, lang }: Pick<Place, 'path' | 'lang'>,
  documents: readonly CheckedDocument[],
): string {
  if (path.startsWith('documents:')) {
    const [, id = '', page] = path.split(':')
    const found = documents.find((one) => one.id === id)
    const name = found?.name ?? ''
    return page && found?.pagesAre
      ? message(locale, `privacy.inDocument.${found.pagesAre}`, { name, page })
      : message(locale, 'privacy.inDocument', { name })
  }
  const [field = '', second] = path.split('.')
  const row = Number(second) + 1
  const name = field === 'slug' ? message(locale, 'privacy.address') : fieldIn(locale, field)
  const where = Number.isInteger(row)
    ? message(locale, 'privacy.inRow', { field: name, row })
    : message(locale, 'privacy.inField', { field: name })
  return lang === 'en' ? `${where} ${message(locale, 'privacy.inEnglish')}` : where
}
