import type { Locale } from '../../../i18n/locales'
import { otherLocale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { Lens, SearchField } from '../search-field/view'
import { NetworkGlyph } from './network-glyph'

/** Who is signed in, as the header names them; `role` already in the reader's words. */
export interface Visitor {
  displayName: string
  role: string
  organisationName: string
  /** Notices they have not read; 100 stands for more than 99. */
  unread: number
}

interface HeaderProps {
  locale: Locale
  path: string
  alternates: Record<Locale, string>
  asker: Visitor | null
  tryOut: boolean
}

/** Slim header (whose site this is, language, account), then the network's name and the rooms. */
export function Header({ locale, path, alternates, asker, tryOut }: HeaderProps) {
  const other = otherLocale(locale)
  return (
    <header className="portal-header">
      <div className="portal-slim">
        <div className="page">
          <p className="portal-notice">{message(locale, tryOut ? 'core.tryOut' : 'ui.owners')}</p>
          <ul className="portal-tools" id="portal-tools" data-region="">
            <li className="portal-to-search">
              <a
                href={pathTo(locale, 'search')}
                aria-label={message(locale, 'search.portal')}
                aria-current={currentMark(path, pathTo(locale, 'search'))}
              >
                <Lens />
                {message(locale, 'search.do')}
              </a>
            </li>
            <li className="portal-language">
              <a
                href={alternates[other]}
                hrefLang={other}
                lang={other}
                title={message(locale, 'ui.otherLanguageHint')}
              >
                {message(locale, 'ui.otherLanguage')}
              </a>
            </li>
            <Account locale={locale} asker={asker} path={path} />
          </ul>
        </div>
      </div>
      <div className="page portal-brand-row">
        <a className="portal-brand" href={pathTo(locale, 'home')}>
          <NetworkGlyph />
          <span>
            <span className="portal-name">{message(locale, 'core.name')}</span>
            <span className="portal-tagline">{message(locale, 'ui.tagline')}</span>
          </span>
        </a>
        {hasOwnSearch(locale, path) ? null : (
          <SearchField
            locale={locale}
            action={pathTo(locale, 'search')}
            id="portal-search"
            landmark={message(locale, 'search.portal')}
            label={message(locale, 'search.portal')}
            quiet
          />
        )}
        <nav className="portal-nav tabs" aria-label={message(locale, 'ui.nav')}>
          <ul>
            {roomsIn(locale).map(({ label, href }) => (
              <li key={href}>
                <a href={href} aria-current={currentMark(path, href)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Account({ locale, asker, path }: Pick<HeaderProps, 'locale' | 'asker' | 'path'>) {
  if (!asker)
    return (
      <li className="portal-account">
        <a href={signInFrom(locale, path)}>{message(locale, 'ui.signIn')}</a>
      </li>
    )
  const notices = pathTo(locale, 'myArea', { word: 'notices' })
  const { unread } = asker
  return (
    <>
      <li className="portal-account">
        <a href={notices} aria-current={currentMark(path, notices)}>
          {message(locale, 'notices.header', {
            count: unread,
            shown: unread > 99 ? '99+' : unread,
          })}
        </a>
      </li>
      <li className="portal-account">
        <a
          href={pathTo(locale, 'myArea')}
          aria-current={currentMark(path, pathTo(locale, 'myArea'))}
          title={`${asker.displayName}, ${asker.role}, ${asker.organisationName}`}
        >
          {message(locale, 'ui.account')}
        </a>
      </li>
      <li className="portal-account">
        <form method="post" action={pathTo(locale, 'signOut')}>
          <button type="submit">{message(locale, 'ui.signOut')}</button>
        </form>
      </li>
    </>
  )
}

const roomsIn = (locale: Locale) => [
  { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
  { label: message(locale, 'ui.nav.cities'), href: pathTo(locale, 'cities') },
  { label: message(locale, 'ui.nav.replications'), href: pathTo(locale, 'replications') },
  { label: message(locale, 'ui.nav.project'), href: pathTo(locale, 'pages', 'progetto') },
]

/** Pages that begin with a field for the same search. */
const hasOwnSearch = (locale: Locale, path: string): boolean =>
  path === pathTo(locale, 'home') || currentMark(path, pathTo(locale, 'search')) !== undefined

/** `page` on the room's own page, `true` on a page inside it. */
function currentMark(path: string, href: string): 'page' | 'true' | undefined {
  const [place] = path.split('?')
  if (place === href) return 'page'
  return place?.startsWith(`${href}/`) ? 'true' : undefined
}

/** Signing in leads back to the page one was reading. */
function signInFrom(locale: Locale, path: string): string {
  const signIn = pathTo(locale, 'signIn')
  return path.startsWith(signIn) || path === pathTo(locale, 'home')
    ? signIn
    : `${signIn}?next=${encodeURIComponent(path)}`
}
