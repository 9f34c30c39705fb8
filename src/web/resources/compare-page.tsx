import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Comparison } from './comparing/compare-texts'
import { FieldChangeView } from './comparing/field-change'
import type { LinkTo } from './resource-view'

export interface ComparePageProps {
  locale: Locale
  /** Default: that two versions are compared. */
  heading?: string
  resource: LinkTo
  back: LinkTo
  from: { at: string }
  to: { at: string }
  comparison: Comparison
}

/** What changed between two versions, word by word. */
export function ComparePage({ locale, resource, from, to, ...props }: ComparePageProps) {
  const { changes, unchanged } = props.comparison
  return (
    <>
      <h1>{props.heading ?? message(locale, 'resources.compare')}</h1>
      <p className="lede">
        <a href={resource.href}>{resource.label}</a>
      </p>
      <p>
        {message(locale, 'resources.compare.between', {
          from: formatDateTime(locale, from.at),
          to: formatDateTime(locale, to.at),
        })}
      </p>
      {changes.length === 0 ? (
        <p>{message(locale, 'resources.compare.same')}</p>
      ) : (
        <p className="muted">
          {message(locale, 'compare.legend')} <ins>{message(locale, 'compare.added')}</ins>{' '}
          <del>{message(locale, 'compare.removed')}</del>
        </p>
      )}
      {changes.map((change) => (
        <FieldChangeView key={change.key} {...{ locale, change }} level={2} />
      ))}
      {unchanged.length ? (
        <details className="fold">
          <summary>{message(locale, 'compare.unchanged', { n: unchanged.length })}</summary>
          <ul>
            {unchanged.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <p>
        <a href={props.back.href}>{props.back.label}</a>
      </p>
    </>
  )
}
