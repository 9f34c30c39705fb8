import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

export interface SiteMapPageProps {
  locale: Locale
  rooms: { title: string; links: { label: string; href: string; lang?: Locale }[] }[]
}

/** Every place of the portal one can go to without searching. */
export function SiteMapPage({ locale, rooms }: SiteMapPageProps) {
  return (
    <>
      <h1>{message(locale, 'ui.footer.siteMap')}</h1>
      <div className="site-map">
        {rooms.map(({ title, links }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="plain-list">
              {links.map(({ label, href, lang }) => (
                <li key={href}>
                  <a href={href} lang={lang}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
