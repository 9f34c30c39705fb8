import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

interface OutcomePageProps {
  locale: Locale
  title: string
  /** Where the draft is completed. */
  draft: string
  /** The language of the form, where it is not the one that is asked for. */
  otherLanguage: Locale | null
  answered: string[]
  /** What it still needs before it can be sent. */
  missing: string[]
  unread: { question: string | null; written: string; why: string }[]
}

/** What became of a filled form: the draft, and whatever did not make it there. */
export function OutcomePage({ locale, answered, missing, unread, ...props }: OutcomePageProps) {
  return (
    <>
      <h1>{message(locale, 'wordForm.done')}</h1>
      <p className="lede">{message(locale, 'wordForm.done.title', { title: props.title })}</p>
      {props.otherLanguage ? (
        <p className="measure">
          {message(locale, 'wordForm.done.otherLanguage', {
            language: message(locale, `wordForm.language.${props.otherLanguage}`),
          })}
        </p>
      ) : null}
      <p>
        <a className="btn btn-primary" href={props.draft}>
          {message(locale, 'wordForm.done.open')}
        </a>
      </p>
      {missing.length ? (
        <p className="measure">
          {message(locale, 'resources.missing', { fields: missing.join(', ') })}
        </p>
      ) : null}
      <section className="word-form-part">
        <h2>{message(locale, 'wordForm.unread', { count: unread.length })}</h2>
        {unread.length ? (
          <>
            <p className="measure">{message(locale, 'wordForm.unread.why')}</p>
            <dl className="word-form-unread">
              {unread.map(({ question, written, why }, index) => (
                <div key={index}>
                  <dt>
                    {question ?? message(locale, 'wordForm.unread.outside')}{' '}
                    <span className="muted small">{why}</span>
                  </dt>
                  <dd>{written}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
      </section>
      <section className="word-form-part">
        <h2>{message(locale, 'wordForm.done.read', { count: answered.length })}</h2>
        <ul>
          {answered.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
