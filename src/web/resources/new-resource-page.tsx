import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { resourceKinds } from '../../domain/resources/completeness'
import { ErrorSummary } from '../ui/error-summary/view'
import { ChoiceField, SelectField, TextField } from '../ui/form-field/view'

export interface NewResourcePageProps {
  locale: Locale
  action: string
  /** Where the same is written on paper. */
  wordForm: string
  areas: { value: string; label: string }[]
  /** Cities an entry from public sources may be about; for ANCI alone. */
  cities: { value: string; label: string }[]
  /** What was typed before. */
  typed: Partial<Record<'kind' | 'title' | 'summary' | 'area' | 'organisation' | 'once', string>>
  errors: { field?: string; message: string }[]
}

/** The four things an entry begins with; the rest is written in the panel. */
export function NewResourcePage({
  locale,
  action,
  wordForm,
  typed,
  errors,
  ...choices
}: NewResourcePageProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <>
      <ErrorSummary locale={locale} errors={errors} />
      <h1>{message(locale, 'resources.new')}</h1>
      <p className="lede">{message(locale, 'resources.new.intro')}</p>
      <p>
        {message(locale, 'wordForm.offer')}{' '}
        <a href={wordForm}>{message(locale, 'wordForm.title')}</a>
      </p>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="once" value={typed.once} />
        <ChoiceField
          {...{ locale, name: 'kind', value: typed.kind, error: errorOf('kind') }}
          required
          label={message(locale, 'resources.new.kind')}
          options={resourceKinds.map((kind) => ({
            value: kind,
            label: message(locale, `kind.${kind}`),
            help: message(locale, `resources.new.kind.${kind}`),
          }))}
        />
        <TextField
          {...{ locale, name: 'title', value: typed.title, error: errorOf('title') }}
          required
          maxLength={100}
          label={message(locale, 'resources.new.title')}
          help={message(locale, 'resources.new.title.help')}
        />
        <TextField
          {...{ locale, name: 'summary', value: typed.summary, error: errorOf('summary') }}
          lines={3}
          maxLength={280}
          label={message(locale, 'resources.new.summary')}
          help={message(locale, 'resources.new.summary.help')}
        />
        <SelectField
          {...{ locale, name: 'area', value: typed.area, error: errorOf('area') }}
          label={message(locale, 'resources.new.area')}
          help={message(locale, 'resources.new.area.help')}
          blank={message(locale, 'resources.new.area.none')}
          options={choices.areas}
        />
        {choices.cities.length ? (
          <SelectField
            {...{ locale, name: 'organisation', value: typed.organisation }}
            error={errorOf('organisation')}
            label={message(locale, 'resources.new.city')}
            help={message(locale, 'resources.new.city.help')}
            blank={message(locale, 'resources.new.city.none')}
            options={choices.cities}
          />
        ) : null}
        <button type="submit" className="btn btn-primary">
          {message(locale, 'resources.new.begin')}
        </button>
      </form>
    </>
  )
}
