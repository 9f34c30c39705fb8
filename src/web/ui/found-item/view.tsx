import type { Locale } from '../../../i18n/locales'
import { Snippet } from '../snippet/view'
import { ProvenanceMark } from '../provenance-mark/view'

export interface FoundItemProps {
  locale: Locale
  /** Absent where it has no page of its own. */
  href?: string
  title: string
  /** The language its texts are in. */
  lang: Locale
  /** Where it is, what it does: a line under the title. */
  about?: string
  summary?: string
  /** Where the words that were looked for stand, in pieces: shown instead of the summary. */
  snippet?: { text: string; found: boolean }[]
  snippetLang?: Locale | null
  provenance?: string
}

/** Something that was found, in a few lines: a city, a person, a page. */
export function FoundItem({ locale, href, title, lang, provenance, ...item }: FoundItemProps) {
  const foreign = lang === locale ? undefined : lang
  return (
    <article className="found-item">
      <h3>
        {href ? (
          <a href={href} lang={foreign}>
            {title}
          </a>
        ) : (
          <span lang={foreign}>{title}</span>
        )}
      </h3>
      {item.about ? <p className="found-item-about">{item.about}</p> : null}
      {item.snippet?.length ? (
        <p>
          <Snippet locale={locale} lang={item.snippetLang ?? lang} pieces={item.snippet} />
        </p>
      ) : item.summary ? (
        <p lang={foreign}>{item.summary}</p>
      ) : null}
      {provenance === 'demonstration' ? (
        <p>
          <ProvenanceMark locale={locale} provenance={provenance} />
        </p>
      ) : null}
    </article>
  )
}
