import { message } from '../../../i18n/message'
import { TextField } from '../../ui/form-field/view'
import type { FieldsProps, Section } from './section'

/** The letter to the next city. */
export const letterSection: Section = {
  part: 'letter',
  word: 'letter',
  title: 'replication.letter',
  why: 'journal.form.letter.why',
  stored: ({ letter }) => ({ letter: letter ?? '' }),
  read: (_locale, typed) => ({ data: { letter: typed.letter?.trim() ?? '' } }),
  labelOf: (locale, field) => (field === 'letter' ? message(locale, 'replication.letter') : null),
  Fields: LetterFields,
}

function LetterFields({ locale, typed, errorOf }: FieldsProps) {
  return (
    <TextField
      locale={locale}
      name="letter"
      label={message(locale, 'journal.form.letter')}
      help={message(locale, 'journal.form.letter.help')}
      value={typed.letter}
      error={errorOf('letter')}
      lines={18}
      maxLength={10_000}
    />
  )
}
