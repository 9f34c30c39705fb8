import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

/** What the footer of every page leads to inside a page: how to report a problem, the source code. */
export function AnchoredNote({ locale, slug }: { locale: Locale; slug: string }) {
  if (slug === 'accessibilita')
    return (
      <section className="band" aria-labelledby="segnalazioni">
        <h2 id="segnalazioni">{message(locale, 'pages.report')}</h2>
        <p className="measure">{message(locale, 'pages.report.how')}</p>
        <p>
          <a href={pathTo(locale, 'report')}>{message(locale, 'do.report')}</a>
        </p>
      </section>
    )
  if (slug === 'note-legali')
    return (
      <section className="band" aria-labelledby="codice-sorgente">
        <h2 id="codice-sorgente">{message(locale, 'pages.source')}</h2>
        <p className="measure">{message(locale, 'pages.source.where')}</p>
      </section>
    )
  return null
}
