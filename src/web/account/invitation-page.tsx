import type { readInvitation } from '../../domain/accounts/accept-invitation'
import type { ProjectPage } from '../../domain/pages/read-page'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { CheckField, TextField } from '../ui/form-field/view'
import { RichText } from '../ui/rich-text/view'
import { FallbackNotice, Said } from '../ui/said/view'
import { NewPassword } from './new-password'
import { errorOf, type Stopped, type Typed } from './form'

interface InvitationPageProps {
  locale: Locale
  invitation: NonNullable<Awaited<ReturnType<typeof readInvitation>>>
  notice: ProjectPage | null
  privacyVersion: string
  typed: Typed
  stopped?: Stopped
}

/** Who is invited and to what, the privacy notice, and what is needed to come in. */
export function InvitationPage({
  locale,
  invitation,
  typed,
  stopped,
  ...props
}: InvitationPageProps) {
  const { email, role, organisationName, displayName } = invitation
  return (
    <div className="account-narrow">
      <h1>{message(locale, 'account.accept.title')}</h1>
      <p className="lede">
        {message(locale, 'account.accept.intro', {
          role: message(locale, `role.${role}`),
          organisation: organisationName,
        })}
      </p>
      <p>{message(locale, 'account.accept.address', { email })}</p>
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <form method="post">
        <input type="hidden" name="privacyVersion" value={props.privacyVersion} />
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <TextField
          locale={locale}
          name="displayName"
          autoComplete="name"
          maxLength={120}
          required
          label={message(locale, 'account.field.displayName')}
          help={message(locale, 'account.field.displayNameHelp')}
          value={typed.displayName ?? displayName}
          error={errorOf(stopped, 'displayName')}
        />
        <NewPassword locale={locale} stopped={stopped} />
        <Notice locale={locale} notice={props.notice} />
        <CheckField
          locale={locale}
          name="privacy"
          required
          label={message(locale, 'account.field.privacy')}
          error={errorOf(stopped, 'privacy')}
          checked={Boolean(typed.privacy)}
        />
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'account.accept.submit')}
          </button>
        </p>
      </form>
    </div>
  )
}

function Notice({ locale, notice }: Pick<InvitationPageProps, 'locale' | 'notice'>) {
  return (
    <section aria-labelledby="notice">
      <h2 id="notice">{message(locale, 'account.accept.privacy')}</h2>
      {notice?.body ? (
        <div className="account-notice" tabIndex={0} role="group" aria-labelledby="notice">
          <FallbackNotice locale={locale} lang={notice.body.lang} />
          <Said locale={locale} lang={notice.body.lang}>
            <RichText value={notice.body.value} under={2} />
          </Said>
        </div>
      ) : (
        <p>{message(locale, 'account.accept.noNotice')}</p>
      )}
    </section>
  )
}
