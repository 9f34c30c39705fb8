import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { TextField } from '../ui/form-field/view'
import type { fieldOf } from './field-of'

interface SenderFieldsProps {
  locale: Locale
  field: ReturnType<typeof fieldOf>
  /** What the address is for, in words. */
  emailHelp?: string
}

/** Who writes and where they are answered: asked by whatever form gets an answer. */
export function SenderFields({ locale, field, emailHelp }: SenderFieldsProps) {
  return (
    <>
      <TextField
        {...field('name')}
        required
        autoComplete="name"
        label={message(locale, 'enquiries.field.name')}
      />
      <TextField
        {...field('email')}
        type="email"
        required
        autoComplete="email"
        label={message(locale, 'enquiries.field.email')}
        help={emailHelp}
      />
    </>
  )
}
