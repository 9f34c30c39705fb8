import { locales } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

/** The panel is nothing without scripts: says so, in both languages, and where one writes without. */
export function NoScript() {
  return (
    <noscript>
      <div className="portal-no-script">
        {locales.map((locale) => (
          <p key={locale} lang={locale}>
            {message(locale, 'panel.noScript')}{' '}
            <a href={pathTo(locale, 'resources', { word: 'new' }, { word: 'wordForm' })}>
              {message(locale, 'wordForm.title')}
            </a>
          </p>
        ))}
      </div>
    </noscript>
  )
}
