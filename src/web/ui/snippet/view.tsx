import { Fragment } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

/** A stretch of a text in pieces, in its own language, the words that were looked for marked. */
export function Snippet(props: {
  locale: Locale
  lang: Locale
  pieces: { text: string; found: boolean }[]
}) {
  const { locale, lang, pieces } = props
  return (
    <>
      <span className="visually-hidden">{message(locale, 'search.snippet')} </span>
      <span lang={lang === locale ? undefined : lang}>
        {pieces.map(({ text, found }, index) =>
          found ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
        )}
      </span>
    </>
  )
}
