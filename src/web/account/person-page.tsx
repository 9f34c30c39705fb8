import type { ReactNode } from 'react'
import type { Person } from '../../domain/accounts/find-people'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { FactStrip } from '../ui/fact-strip/view'
import { ChoiceField, TextField } from '../ui/form-field/view'
import { errorOf, type Stopped, type Typed } from './form'
import { StatusOf } from './people-page'

interface PersonPageProps {
  locale: Locale
  person: Person
  /** True for a technician, who may move the account to another address. */
  mayMove: boolean
  typed: Typed
  stopped?: Stopped
  done: ReactNode
}

/** One person's account, and what may be done with it: one form an action. */
export function PersonPage({ locale, person, typed, stopped, ...props }: PersonPageProps) {
  const { displayName, email, role, organisationName, status, endsOn, isSelf } = person
  const field = (key: 'email' | 'role' | 'organisation' | 'status') =>
    message(locale, `account.field.${key}`)
  const action = (name: ActionName) => ({ locale, name })
  return (
    <div>
      <h1>{displayName}</h1>
      {props.done}
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <FactStrip
        facts={[
          { label: field('email'), value: email },
          { label: field('role'), value: message(locale, `role.${role}`) },
          { label: field('organisation'), value: organisationName },
          { label: field('status'), value: <StatusOf locale={locale} person={person} /> },
        ]}
      />
      {isSelf ? (
        <p>{message(locale, 'account.person.self')}</p>
      ) : (
        <>
          {status === 'suspended' ? (
            <Action {...action('readmit')} help={message(locale, 'account.person.readmitHelp')} />
          ) : (
            <Action {...action('suspend')} help={message(locale, 'account.person.suspendHelp')} />
          )}
          {status === 'invited' ? (
            <Action {...action('resend')} help={message(locale, 'account.person.resendHelp')} />
          ) : null}
          {person.rolesToGive.length > 0 ? (
            <Action {...action('role')}>
              <ChoiceField
                locale={locale}
                name="role"
                required
                label={field('role')}
                value={typed.role}
                error={errorOf(stopped, 'role')}
                options={person.rolesToGive.map((one) => ({
                  value: one,
                  label: message(locale, `role.${one}`),
                }))}
              />
            </Action>
          ) : null}
          {role === 'partner' ? (
            <Action {...action('end')}>
              <TextField
                locale={locale}
                name="endsOn"
                type="date"
                required
                label={message(locale, 'account.field.endsOn')}
                value={typed.endsOn ?? endsOn?.slice(0, 10)}
                error={errorOf(stopped, 'endsOn')}
              />
            </Action>
          ) : null}
          {props.mayMove ? (
            <Action {...action('email')} help={message(locale, 'account.person.emailHelp')}>
              <TextField
                locale={locale}
                name="email"
                type="email"
                required
                label={message(locale, 'account.field.newEmail')}
                value={typed.email}
                error={errorOf(stopped, 'email')}
              />
            </Action>
          ) : null}
        </>
      )}
    </div>
  )
}

type ActionName = 'suspend' | 'readmit' | 'resend' | 'role' | 'end' | 'email'

interface ActionProps {
  locale: Locale
  name: ActionName
  help?: string
  children?: ReactNode
}

function Action({ locale, name, help, children }: ActionProps) {
  const label = message(locale, `account.person.${name}`)
  return (
    <section className="band account-narrow" aria-label={label}>
      {help ? <p>{help}</p> : null}
      <form method="post">
        <input type="hidden" name="action" value={name} />
        {children}
        <button type="submit" className="btn btn-outline-primary">
          {label}
        </button>
      </form>
    </section>
  )
}
