import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { TextField } from '../ui/form-field/view'
import { errorOf, type Stopped } from './form'

/** A password being chosen; what was typed is never given back. */
export const NewPassword = ({ locale, stopped }: { locale: Locale; stopped?: Stopped }) => (
  <TextField
    locale={locale}
    name="password"
    type="password"
    autoComplete="new-password"
    required
    label={message(locale, 'account.field.newPassword')}
    help={message(locale, 'account.field.newPasswordHelp')}
    error={errorOf(stopped, 'password')}
  />
)
