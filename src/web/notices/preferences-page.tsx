import type { ReactNode } from 'react'
import { ways, type NoticeKind, type Way } from '../../domain/notices/kinds'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Stopped } from '../account/form'
import { ErrorSummary } from '../ui/error-summary/view'

interface PreferencesPageProps {
  locale: Locale
  done: ReactNode
  stopped?: Stopped
  preferences: { kind: NoticeKind; way: Way }[]
}

/** Each kind that can reach this person, and how they want to be told of it. */
export function PreferencesPage({ locale, done, stopped, preferences }: PreferencesPageProps) {
  return (
    <>
      <h1>{message(locale, 'notices.preferences.title')}</h1>
      {done}
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <p className="lede">{message(locale, 'notices.preferences.intro')}</p>
      <dl className="notice-ways">
        {ways.map((way) => (
          <div key={way}>
            <dt>{message(locale, `notice.way.${way}`)}</dt>
            <dd>{message(locale, `notices.way.${way}.what`)}</dd>
          </div>
        ))}
      </dl>
      <form method="post">
        <table className="notice-choices">
          <caption className="visually-hidden">
            {message(locale, 'notices.preferences.title')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{message(locale, 'notices.preferences.when')}</th>
              {ways.map((way) => (
                <th key={way} scope="col" id={`way-${way}`}>
                  {message(locale, `notice.way.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preferences.map((chosen) => (
              <Choices key={chosen.kind} locale={locale} {...chosen} />
            ))}
          </tbody>
        </table>
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'notices.preferences.save')}
          </button>
        </p>
      </form>
    </>
  )
}

function Choices({ locale, kind, way }: { locale: Locale; kind: NoticeKind; way: Way }) {
  return (
    <tr>
      <th scope="row" id={`kind-${kind}`}>
        {message(locale, `notice.kind.${kind}`)}
      </th>
      {ways.map((one) => (
        <td key={one}>
          <label>
            <input
              type="radio"
              name={kind}
              value={one}
              defaultChecked={one === way}
              aria-labelledby={`kind-${kind} way-${one}`}
            />
            <span>{message(locale, `notice.way.${one}`)}</span>
          </label>
        </td>
      ))}
    </tr>
  )
}
