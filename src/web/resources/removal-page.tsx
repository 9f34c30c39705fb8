import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { CheckField, SelectField, TextField } from '../ui/form-field/view'
import type { LinkTo } from './resource-view'

export interface RemovalTyped {
  passage: string
  file: string
  reason: string
  elsewhere: string
}

export interface RemovalPageProps {
  locale: Locale
  about: LinkTo
  action: string
  files: { value: string; label: string }[]
  /** What was typed before. */
  typed: Partial<RemovalTyped>
  refused?: string
}

/** What to remove for good, and why; nothing goes before it has been shown where it stands. */
export function RemovalPage({ locale, about, action, files, typed, refused }: RemovalPageProps) {
  return (
    <>
      {refused ? <ErrorSummary locale={locale} title={refused} errors={[]} /> : null}
      <h1>{message(locale, 'removals.title')}</h1>
      <p className="lede">
        <a href={about.href}>{about.label}</a>
      </p>
      <p className="measure">{message(locale, 'removals.intro')}</p>
      <form method="post" action={action} noValidate autoComplete="off">
        <input type="hidden" name="step" value="look" />
        <TextField
          {...{ locale, name: 'passage', value: typed.passage }}
          lines={4}
          label={message(locale, 'removals.passage')}
          help={message(locale, 'removals.passage.help')}
        />
        {files.length ? (
          <SelectField
            {...{ locale, name: 'file', value: typed.file }}
            label={message(locale, 'removals.file')}
            blank={message(locale, 'removals.file.none')}
            options={files}
          />
        ) : null}
        <TextField
          {...{ locale, name: 'reason', value: typed.reason }}
          required
          lines={2}
          maxLength={1000}
          label={message(locale, 'removals.reason')}
          help={message(locale, 'removals.reason.help')}
        />
        <CheckField
          {...{ locale, name: 'elsewhere', checked: typed.elsewhere === 'on' }}
          label={message(locale, 'removals.elsewhere')}
          help={message(locale, 'removals.elsewhere.help')}
        />
        <div className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'removals.look')}
          </button>
          <a href={about.href}>{message(locale, 'removals.back')}</a>
        </div>
      </form>
    </>
  )
}
