import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

export interface ConfirmPageProps {
  locale: Locale
  title: string
  explanation: string
  action: string
  /** Sent along, unseen. */
  fields: Record<string, string>
  confirm: string
  back: string
}

/** Asks before something that cannot simply be taken back. */
export function ConfirmPage({ locale, ...props }: ConfirmPageProps) {
  return (
    <>
      <h1>{props.title}</h1>
      <p className="lede">{props.explanation}</p>
      <form method="post" action={props.action} className="actions">
        {Object.entries(props.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="btn btn-primary">
          {props.confirm}
        </button>
        <a href={props.back}>{message(locale, 'resources.goBack')}</a>
      </form>
    </>
  )
}
