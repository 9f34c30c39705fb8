import { message, type MessageKey } from '../../i18n/message'
import { RichText } from '../ui/rich-text/view'
import { FallbackNotice, Said } from '../ui/said/view'
import type { Drawing, Rich, Section } from './resource-view'

/** A part of the page that is one text; nothing where nobody wrote it, or this reader may not. */
export function richSection(
  { locale, resource }: Drawing,
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
        {resource.title.lang === locale ? (
          <FallbackNotice locale={locale} lang={value.lang} />
        ) : null}
        <Said locale={locale} lang={value.lang}>
          <RichText value={value.value} />
        </Said>
      </>
    ),
  }
}
