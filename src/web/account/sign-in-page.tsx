import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import type { Stopped, Typed } from './form'

/** A form that someone sent when their session had ended. */
export interface Kept {
  action: string
  typed: Typed
}

interface SignInPageProps {
  locale: Locale
  email?: string
  next?: string
  kept?: Kept
  expired?: boolean
  tryOut?: boolean
  stopped?: Stopped
  done?: React.ReactNode
}

export function SignInPage({ locale, email, next, kept, stopped, ...props }: SignInPageProps) {
  return (
    <div className="account-narrow">
      <h1>{message(locale, 'account.signIn.title')}</h1>
      {props.done}
      {props.expired ? (
        <p className="account-done" role="status">
          {message(locale, 'error.session_expired')}
        </p>
      ) : null}
      <p>{message(locale, 'account.signIn.intro')}</p>
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <form method="post" action={pathTo(locale, 'signIn')}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        {kept ? <input type="hidden" name="kept" value={JSON.stringify(kept)} /> : null}
        <TextField
          locale={locale}
          name="email"
          type="email"
          autoComplete="username"
          required
          label={message(locale, 'account.field.email')}
          value={email}
        />
        <TextField
          locale={locale}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          label={message(locale, 'account.field.password')}
        />
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'account.signIn.submit')}
          </button>
          <a href={pathTo(locale, 'forgotPassword')}>{message(locale, 'account.signIn.forgot')}</a>
        </p>
      </form>
      <p>
        {message(locale, 'enquiries.noAccount')}{' '}
        <a href={pathTo(locale, 'signIn', { word: 'request' })}>{message(locale, 'do.access')}</a>
      </p>
      {props.tryOut ? (
        <p className="muted small">{message(locale, 'account.signIn.tryOut')}</p>
      ) : null}
    </div>
  )
}

/** After signing in again: what was typed, ready to be sent on. */
export function KeptPage({ locale, kept }: { locale: Locale; kept: Kept }) {
  return (
    <div className="account-narrow">
      <h1>{message(locale, 'account.kept.title')}</h1>
      <p className="lede">{message(locale, 'account.kept.text')}</p>
      <form method="post" action={kept.action}>
        {Object.entries(kept.typed).map(([name, value]) => (
          <textarea key={name} name={name} defaultValue={value} hidden readOnly />
        ))}
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'account.kept.submit')}
          </button>
        </p>
      </form>
    </div>
  )
}
