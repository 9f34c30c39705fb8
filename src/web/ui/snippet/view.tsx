import { Fragment } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

export interface SnippetPlace {
  name: string
  page: number | null
  are: 'page' | 'slide' | 'sheet'
}

/** A stretch of a text in pieces, in its own language, the words that were looked for marked. */
export function Snippet(props: {
  locale: Locale
  lang: Locale
  pieces: { text: string; found: boolean }[]
  /** Where it is, when it is a text of something attached. */
  within?: SnippetPlace | null
}) {
  const { locale, lang, pieces, within } = props
  return (
    <>
      <span className="visually-hidden">{message(locale, 'search.snippet')} </span>
      {within ? (
        <span className="muted small">
          {message(locale, 'document.found', { place: placeIn(locale, within) })}:{' '}
        </span>
      ) : null}
      <span lang={lang === locale ? undefined : lang}>
        {pieces.map(({ text, found }, index) =>
          found ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
        )}
      </span>
    </>
  )
}

const placeIn = (locale: Locale, { name, page, are }: SnippetPlace): string =>
  page === null
    ? name
    : message(locale, are === 'page' ? 'document.place' : `document.place.${are}`, { name, page })
