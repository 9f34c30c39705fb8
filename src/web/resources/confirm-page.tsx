import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'

export interface ConfirmPageProps {
  locale: Locale
  title: string
  /** What it is about, and the way back to it. */
  about: { label: string; href: string }
  /** What will happen, a paragraph each. */
  explanation: string[]
  action: string
  /** Sent along, unseen. */
  fields: Record<string, string>
  /** The answers one may give, the expected one first. */
  answers: { value: string; label: string }[]
  /** Why the last attempt was refused. */
  refused?: string
}

/** Asks before something that cannot simply be taken back, saying what will happen. */
export function ConfirmPage({ locale, about, ...props }: ConfirmPageProps) {
  return (
    <div className="confirm-page">
      <h1>{props.title}</h1>
      {props.refused ? <ErrorSummary locale={locale} title={props.refused} errors={[]} /> : null}
      <p className="lede">
        <a href={about.href}>{about.label}</a>
      </p>
      {props.explanation.map((paragraph) => (
        <p key={paragraph} className="measure">
          {paragraph}
        </p>
      ))}
      <form method="post" action={props.action} className="actions">
        {Object.entries(props.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.answers.map(({ value, label }, index) => (
          <button
            key={value}
            type="submit"
            name="answer"
            value={value}
            className={index === 0 ? 'btn btn-primary' : 'btn btn-outline-primary'}
          >
            {label}
          </button>
        ))}
        <a href={about.href}>{message(locale, 'resources.goBack')}</a>
      </form>
    </div>
  )
}
