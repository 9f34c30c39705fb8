import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import type { Place } from '../../../privacy/place'
import { fieldIn } from '../../field-refusals'
import { kindIn, whereInRow, type ToldPlace } from '../../told-places'
import type { CheckedDocument } from './checked-documents'

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
  const where = whereInRow(locale, path, (field) =>
    field === 'slug' ? message(locale, 'privacy.address') : fieldIn(locale, field),
  )
  return lang === 'en' ? `${where} ${message(locale, 'privacy.inEnglish')}` : where
}
