import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { RichText } from '../ui/rich-text/view'
import { FallbackNotice, Said } from '../ui/said/view'
import type { Rich, Section } from './resource-view'

/** A part of the page that is one text; nothing where nobody wrote it, or this reader may not. */
export function richSection(
  locale: Locale,
  id: string,
  label: MessageKey,
  value: Rich,
): Section | null {
  if (!value) return null
  return {
    id,
    label: message(locale, label),
    body: (
      <>
        <FallbackNotice locale={locale} lang={value.lang} />
        <Said locale={locale} lang={value.lang}>
          <RichText value={value.value} />
        </Said>
      </>
    ),
  }
}
