import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { isMessageKey, message } from '../../../i18n/message'
import { ProvenanceMark } from '../provenance-mark/view'
import { StateMark } from '../state-mark/view'

export interface ResourceCardProps {
  locale: Locale
  href: string
  kind: string
  title: string
  summary?: string
  /** The language its texts are in. */
  lang: Locale
  organisation: string
  areas: string[]
  edition?: string
  maturity?: string
  verifiedOn?: string
  provenance: string
  /** Given to people of the network; what is public says nothing. */
  workflow?: string
  /** The level that follows the heading above. */
  level?: 2 | 3
}

/** One entry in a list: whose, what, in a few lines. */
export function ResourceCard({ locale, lang, level = 3, ...card }: ResourceCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const foreign = lang === locale ? undefined : lang
  return (
    <article className="resource-card">
      <p className="resource-card-kind">
        {[wordFor(locale, 'kind', card.kind), ...card.areas].join(' · ')}
      </p>
      <Heading className="resource-card-title">
        <a href={card.href} lang={foreign}>
          {card.title}
        </a>
      </Heading>
      <p className="resource-card-city">
        {[card.organisation, card.edition].filter(Boolean).join(' · ')}
      </p>
      {card.summary ? <p lang={foreign}>{card.summary}</p> : null}
      <ul className="inline-list resource-card-marks">
        {card.workflow && card.workflow !== 'public' ? (
          <li>
            <StateMark locale={locale} workflow={card.workflow} />
          </li>
        ) : null}
        {card.maturity ? <li>{wordFor(locale, 'maturity', card.maturity)}</li> : null}
        {card.verifiedOn ? (
          <li>{message(locale, 'verified.on', { date: formatDate(locale, card.verifiedOn) })}</li>
        ) : null}
        {foreign ? (
          <li>{message(locale, lang === 'it' ? 'text.fallback' : 'text.fallbackOther')}</li>
        ) : null}
        {card.provenance === 'city' ? null : (
          <li>
            <ProvenanceMark locale={locale} provenance={card.provenance} />
          </li>
        )}
      </ul>
    </article>
  )
}

function wordFor(locale: Locale, group: string, value: string): string {
  const key = `${group}.${value}`
  return isMessageKey(key) ? message(locale, key) : value
}
