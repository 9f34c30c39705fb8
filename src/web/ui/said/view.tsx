import type { ElementType, ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface SaidProps {
  /** The page's language. */
  locale: Locale
  /** The language the text is written in. */
  lang: Locale
  as?: ElementType
  className?: string
  children: ReactNode
}

/** A text in the language it is written in: `lang` is set where it differs from the page's. */
export function Said({ locale, lang, as: Tag = 'div', className, children }: SaidProps) {
  return (
    <Tag className={className} lang={lang === locale ? undefined : lang}>
      {children}
    </Tag>
  )
}

/** Says that the text is in the other language only; nothing where it is in the page's. */
export function FallbackNotice({ locale, lang }: { locale: Locale; lang: Locale }) {
  if (lang === locale) return null
  return (
    <p className="fallback-notice">
      {message(locale, lang === 'it' ? 'text.fallback' : 'text.fallbackOther')}
    </p>
  )
}
