import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

interface ConfirmValidityProps {
  locale: Locale
  /** The page of the same action, which says at length what it means. */
  action: string
  /** Where one goes on afterwards. */
  from: 'area' | 'entry'
  primary: boolean
}

/** One click by which the owner says that an entry still holds. */
export const ConfirmValidity = ({ locale, action, from, primary }: ConfirmValidityProps) => (
  <form method="post" action={action}>
    <input type="hidden" name="from" value={from} />
    <button
      type="submit"
      name="answer"
      value="yes"
      className={primary ? 'btn btn-primary' : 'btn btn-outline-primary'}
    >
      {message(locale, 'do.verify')}
    </button>
  </form>
)
