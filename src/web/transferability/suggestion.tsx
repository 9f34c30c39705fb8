import { leastScored, type Suggested } from '../../domain/transferability/suggest'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'

/** What the scores suggest, in a sentence, and why, line by line down to each factor. */
export function Suggestion({ locale, suggested }: { locale: Locale; suggested: Suggested }) {
  const { suggestion, because, reasons } = suggested
  return (
    <section className="fit-suggestion" id="suggestion" aria-labelledby="suggestion-title">
      <h2 id="suggestion-title">
        {suggestion ? (
          <>
            <span className="fit-suggestion-from">{message(locale, 'fit.suggestion.from')}</span>{' '}
            {wordFor(locale, 'suggestion', suggestion)}
          </>
        ) : (
          message(locale, 'suggestion.none')
        )}
      </h2>
      <p className="measure">{message(locale, `fit.because.${because}`, { least: leastScored })}</p>
      <h3>{message(locale, 'fit.why')}</h3>
      <ul className="fit-reasons">
        {reasons.map(({ rule, factors }) => (
          <li key={rule}>
            {message(locale, `fit.reading.${rule}`)}:{' '}
            {factors.map((factor, index) => (
              <span key={factor}>
                {index > 0 ? ', ' : ''}
                <a href={`#${factor}`}>{wordFor(locale, 'factor', factor)}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="muted small measure">{message(locale, 'fit.suggestion.only')}</p>
    </section>
  )
}
