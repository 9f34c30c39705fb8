import { Fragment } from 'react'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Found } from '../../search/door'

interface TakenAsProps {
  locale: Locale
  /** As typed. */
  q: string
  taken: Pick<Found, 'didYouMean' | 'alsoAsked' | 'partly' | 'total'>
  /** Said when nothing has all the words. */
  partly: string
  /** The address that asks for other words. */
  hrefOf: (q: string) => string
}

/** How the words were taken, wherever that is not exactly as they were typed. */
export function TakenAs({ locale, q, taken, partly, hrefOf }: TakenAsProps) {
  const { didYouMean, alsoAsked, total } = taken
  if (!didYouMean && !taken.partly && alsoAsked.length === 0) return null
  return (
    <>
      {didYouMean || taken.partly ? (
        <div className="search-notices">
          {didYouMean ? (
            <p>
              {message(locale, 'search.didYouMean', { q })}{' '}
              <a href={hrefOf(didYouMean)} data-in-place="">
                {didYouMean}
              </a>
              {total > 0 ? <> {message(locale, 'search.didYouMean.shown')}</> : null}
            </p>
          ) : null}
          {taken.partly ? <p>{partly}</p> : null}
        </div>
      ) : null}
      {alsoAsked.length ? (
        <p className="search-also">
          {alsoAsked.map(({ typed, also }, index) => (
            <Fragment key={typed}>
              {index > 0 ? '; ' : ''}
              {message(locale, 'search.alsoAsked', { typed })} <strong>{also.join(', ')}</strong>
            </Fragment>
          ))}
        </p>
      ) : null}
    </>
  )
}
