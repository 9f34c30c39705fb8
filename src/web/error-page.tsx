import type { Locale } from '../i18n/locales'
import { message, type MessageKey } from '../i18n/message'
import { pathTo } from '../i18n/paths'

/** What went wrong in a plain sentence, and where to go next. */
export function ErrorPage(props: {
  status: number
  sentence: string
  locale: Locale
  signedIn: boolean
  /** Where to come back to once signed in. */
  next?: string
}) {
  const { locale } = props
  return (
    <div>
      <h1>{titleOf(props.status, locale)}</h1>
      <p className="lede">{props.sentence}</p>
      <p className="actions">
        {!props.signedIn && (props.status === 404 || props.status === 401) ? (
          <a className="btn btn-primary" href={signInAt(locale, props.next)}>
            {message(locale, 'web.to_sign_in')}
          </a>
        ) : null}
        <a href={pathTo(locale, 'home')}>{message(locale, 'web.to_home')}</a>
      </p>
    </div>
  )
}

const signInAt = (locale: Locale, next?: string): string =>
  pathTo(locale, 'signIn') + (next ? `?${new URLSearchParams({ next })}` : '')

const titles: Record<number, MessageKey> = {
  401: 'web.unauthorized',
  403: 'web.forbidden_title',
  404: 'web.not_found_title',
  429: 'web.too_many_title',
  503: 'web.unavailable_title',
}

const titleOf = (status: number, locale: Locale): string =>
  message(
    locale,
    titles[status] ?? (status >= 500 ? 'web.internal_title' : 'web.bad_request_title'),
  )

ErrorPage.title = titleOf
