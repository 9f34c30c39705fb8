import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { LinkTo } from './resource-view'
import type { FieldChange } from './field-changes'

export interface ComparePageProps {
  locale: Locale
  resource: LinkTo
  versionsAt: string
  from: { at: string }
  to: { at: string }
  changes: FieldChange[]
}

/** What changed between two versions, word by word. */
export function ComparePage({ locale, resource, from, to, changes, versionsAt }: ComparePageProps) {
  return (
    <>
      <h1>{message(locale, 'resources.compare')}</h1>
      <p className="lede">
        <a href={resource.href}>{resource.label}</a>
      </p>
      <p>
        {message(locale, 'resources.compare.between', {
          from: formatDateTime(locale, from.at),
          to: formatDateTime(locale, to.at),
        })}
      </p>
      {changes.length === 0 ? <p>{message(locale, 'resources.compare.same')}</p> : null}
      {changes.map(({ key, label, parts }) => (
        <section key={key} className="field-change">
          <h2>{label}</h2>
          <p className="as-written measure">
            {parts.map(({ value, added, removed }, index) =>
              added ? (
                <ins key={index}>{value}</ins>
              ) : removed ? (
                <del key={index}>{value}</del>
              ) : (
                <span key={index}>{value}</span>
              ),
            )}
          </p>
        </section>
      ))}
      <p>
        <a href={versionsAt}>{message(locale, 'resources.compare.back')}</a>
      </p>
    </>
  )
}
