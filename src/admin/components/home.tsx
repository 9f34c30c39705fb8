import { Gutter } from '@payloadcms/ui'
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { askerOf } from '../../access/asker'
import { importing } from '../../access/imports'
import { isLocale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

interface HomeProps {
  i18n: I18nClient
  navGroups: {
    label: string
    entities: { slug: string; label: Parameters<typeof getTranslation>[0] }[]
  }[]
  user?: unknown
  permissions: { collections?: Record<string, { create?: unknown }> }
}

/** The panel's first page: what this person can do here, in the order of the menu. */
export function Home({ i18n, navGroups, permissions, user }: HomeProps) {
  const locale = isLocale(i18n.language) ? i18n.language : 'it'
  return (
    <main>
      <Gutter className="portal-home">
        <h1>{message(locale, 'panel.home.title')}</h1>
        <p>{message(locale, 'panel.home.intro')}</p>
        <p className="portal-home__first">
          {permissions.collections?.resources?.create ? (
            <a className="portal-button" href={pathTo(locale, 'resources', { word: 'new' })}>
              {message(locale, 'panel.home.start')}
            </a>
          ) : null}
          {importing(askerOf(user)) ? (
            <a href={pathTo(locale, 'myArea', { word: 'imports' })}>
              {message(locale, 'writing.import')}
            </a>
          ) : null}
          <a href={pathTo(locale, 'home')}>{message(locale, 'panel.toPortal')}</a>
        </p>
        {navGroups.map(({ label, entities }) => (
          <section key={label} aria-label={label}>
            <h2>{label}</h2>
            <ul>
              {entities.map((entity) => (
                <li key={entity.slug}>
                  <a href={`/admin/collections/${entity.slug}`}>
                    {getTranslation(entity.label, i18n)}
                  </a>
                  <Purpose locale={locale} slug={entity.slug} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Gutter>
    </main>
  )
}

/** One sentence on what a noun is for. */
function Purpose({ locale, slug }: { locale: 'it' | 'en'; slug: string }) {
  const key = `panel.home.${slug}`
  return isMessageKey(key) ? <p>{message(locale, key)}</p> : null
}
