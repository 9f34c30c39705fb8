import type { ReactNode } from 'react'
import { roles, type Role } from '../../access/asker'
import { invitable } from '../../access/users'
import type { EmployerChoice } from '../../domain/accounts/find-people'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { ChoiceField, SelectField, TextField } from '../ui/form-field/view'
import { errorOf, type Stopped, type Typed } from './form'

interface InvitePageProps {
  locale: Locale
  /** Of whoever invites: says which roles are offered. */
  role: Role
  employers: EmployerChoice[]
  typed: Typed
  stopped?: Stopped
  done: ReactNode
}

/** Inviting someone: who, as what, where. */
export function InvitePage({ locale, role, employers, typed, stopped, done }: InvitePageProps) {
  const offered = roles.filter((one) => invitable[role][one] !== undefined)
  const say = (key: 'email' | 'displayName' | 'role' | 'organisation' | 'endsOn' | 'locale') => ({
    locale,
    name: key,
    label: message(locale, `account.field.${key}`),
    error: errorOf(stopped, key),
    value: typed[key],
  })
  return (
    <div className="account-narrow">
      <h1>{message(locale, 'account.invite.title')}</h1>
      {done}
      <p>{message(locale, 'account.invite.intro')}</p>
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <form method="post">
        <input type="hidden" name="once" value={typed.once} />
        <TextField {...say('displayName')} maxLength={120} required autoComplete="off" />
        <TextField {...say('email')} type="email" required autoComplete="off" />
        <ChoiceField
          {...say('role')}
          required
          options={offered.map((one) => ({ value: one, label: message(locale, `role.${one}`) }))}
        />
        <SelectField
          {...say('organisation')}
          required
          blank={message(locale, 'account.field.chooseOrganisation')}
          options={employers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {offered.includes('partner') ? (
          <TextField
            {...say('endsOn')}
            type="date"
            help={message(locale, 'account.field.endsOnHelp')}
          />
        ) : null}
        <ChoiceField
          {...say('locale')}
          required
          value={typed.locale ?? locale}
          options={[
            { value: 'it', label: 'Italiano' },
            { value: 'en', label: 'English' },
          ]}
        />
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'account.invite.submit')}
          </button>
        </p>
      </form>
      {role === 'cityManager' ? (
        <PartnerForm locale={locale} typed={typed} error={errorOf(stopped, 'name')} />
      ) : null}
    </div>
  )
}

interface PartnerFormProps {
  locale: Locale
  typed: Typed
  error?: string
}

function PartnerForm({ locale, typed, error }: PartnerFormProps) {
  return (
    <section className="band" aria-labelledby="partner">
      <h2 id="partner">{message(locale, 'account.invite.partnerTitle')}</h2>
      <p>{message(locale, 'account.invite.partnerIntro')}</p>
      <form method="post">
        <TextField
          locale={locale}
          name="partnerName"
          required
          maxLength={120}
          label={message(locale, 'account.invite.partnerName')}
          value={typed.partnerName}
          error={error}
        />
        <p className="actions">
          <button type="submit" className="btn btn-outline-primary">
            {message(locale, 'account.invite.partnerSubmit')}
          </button>
        </p>
      </form>
    </section>
  )
}
