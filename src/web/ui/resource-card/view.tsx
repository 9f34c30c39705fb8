import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { isMessageKey, message } from '../../../i18n/message'
import { Snippet, type SnippetPlace } from '../snippet/view'
import { ProvenanceMark } from '../provenance-mark/view'
import { StateMark } from '../state-mark/view'

export interface ResourceCardProps {
  locale: Locale
  href: string
  kind: string
  title: string
  summary?: string
  /** Where the words that were looked for stand, in pieces: shown instead of the summary. */
  snippet?: { text: string; found: boolean }[]
  snippetLang?: Locale | null
  snippetWithin?: SnippetPlace | null
  /** The language its texts are in. */
  lang: Locale
  organisation: string
  areas: string[]
  edition?: string
  maturity?: string
  verifiedOn?: string
  /** The day until which it counts as verified. */
  reviewBy?: string
  /** By how many cities it was taken up. */
  replicated?: number
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
      <Text {...{ locale, foreign, ...card }} />
      <ul className="inline-list resource-card-marks">
        {card.workflow && card.workflow !== 'public' ? (
          <li>
            <StateMark locale={locale} workflow={card.workflow} />
          </li>
        ) : null}
        {card.maturity ? <li>{wordFor(locale, 'maturity', card.maturity)}</li> : null}
        <Verified locale={locale} {...card} />
        {card.replicated ? (
          <li className="resource-card-replicated">
            <Passed />
            {message(locale, 'search.replicated', { count: card.replicated })}
          </li>
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

/** The words around those that were looked for, else what it is in short. */
function Text(
  props: Pick<
    ResourceCardProps,
    'locale' | 'summary' | 'snippet' | 'snippetLang' | 'snippetWithin'
  > &
    Foreign,
) {
  const { locale, foreign, summary, snippet } = props
  if (snippet?.length)
    return (
      <p className="resource-card-snippet">
        <Snippet
          locale={locale}
          lang={props.snippetLang ?? locale}
          pieces={snippet}
          within={props.snippetWithin}
        />
      </p>
    )
  return summary ? <p lang={foreign}>{summary}</p> : null
}

interface Foreign {
  /** Its language, where it is not the reader's. */
  foreign?: Locale
}

/** When it was last confirmed; once its time is over, that somebody should look again. */
function Verified(props: Pick<ResourceCardProps, 'locale' | 'verifiedOn' | 'reviewBy'>) {
  const { locale, verifiedOn, reviewBy } = props
  if (reviewBy && new Date(reviewBy) < new Date())
    return <li>{message(locale, 'verified.toVerify')}</li>
  if (!verifiedOn) return null
  return <li>{message(locale, 'verified.on', { date: formatDate(locale, verifiedOn) })}</li>
}

/** From one city to another, in small. */
const Passed = () => (
  <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
    <path d="M4 12Q14 -3 24 11" fill="none" stroke="currentColor" strokeWidth="2" />
    <circle cx="4" cy="12" r="3.5" fill="currentColor" />
    <circle cx="24" cy="12" r="2.5" fill="#fff" stroke="currentColor" strokeWidth="2" />
  </svg>
)

function wordFor(locale: Locale, group: string, value: string): string {
  const key = `${group}.${value}`
  return isMessageKey(key) ? message(locale, key) : value
}
