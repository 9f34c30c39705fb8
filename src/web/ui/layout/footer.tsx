import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { reportAddress } from './report-address'

export interface FooterProps {
  locale: Locale
  /** This page's own path, query included. */
  path: string
  updatedAt?: Date | string
  /** What each edition's funding asks to be said, in the reader's language. */
  fundingStatements?: string[]
  /** Where the declaration on AgID's form stands; unset until there is one. */
  accessibilityDeclarationUrl?: string
}

export function Footer({ locale, path, updatedAt, fundingStatements = [], ...props }: FooterProps) {
  const page = (slug: string) => pathTo(locale, 'pages', slug)
  const declaration = props.accessibilityDeclarationUrl
  return (
    <footer className="portal-footer">
      <div className="page">
        <p className="portal-footer-name">{message(locale, 'core.name')}</p>
        <div className="portal-funding">
          {fundingStatements.map((statement) => (
            <p key={statement}>{statement}</p>
          ))}
        </div>
        <nav className="portal-footer-links" aria-label={message(locale, 'ui.footer.links')}>
          <ul>
            <li>
              <a href={page('progetto')}>{message(locale, 'ui.footer.project')}</a>
            </li>
            <li>
              <a href={page('partenariato')}>{message(locale, 'ui.footer.partnership')}</a>
            </li>
            <li>
              <a href={page('privacy')} data-element="privacy-policy-link">
                {message(locale, 'ui.footer.privacy')}
              </a>
            </li>
            <li>
              <a href={page('note-legali')} data-element="legal-notes">
                {message(locale, 'ui.footer.legal')}
              </a>
            </li>
            <li>
              <a href={declaration ?? page('accessibilita')} data-element="accessibility-link">
                {message(locale, 'ui.footer.accessibility')}
              </a>
              {declaration ? null : (
                <span className="portal-aside">{message(locale, 'ui.footer.selfAssessment')}</span>
              )}
            </li>
            <li>
              <a href={reportAddress(locale, path)} data-element="feedback">
                {message(locale, 'do.report')}
              </a>
            </li>
            <li>
              <a href={pathTo(locale, 'pages', { word: 'statistics' })}>
                {message(locale, 'ui.footer.statistics')}
              </a>
            </li>
            <li>
              <a href={`${page('note-legali')}#codice-sorgente`} data-element="source-code">
                {message(locale, 'ui.footer.source')}
              </a>
            </li>
            <li>
              <a href={pathTo(locale, 'siteMap')}>{message(locale, 'ui.footer.siteMap')}</a>
            </li>
          </ul>
        </nav>
        <p className="portal-small-print">
          <span className="no-print">{message(locale, 'ui.footer.cookies')}</span>
          {updatedAt ? (
            <>
              {' '}
              <span className="portal-updated">
                {message(locale, 'ui.updated', { date: formatDate(locale, updatedAt) })}
              </span>
            </>
          ) : null}
        </p>
      </div>
    </footer>
  )
}
