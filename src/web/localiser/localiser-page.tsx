import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Said as SaidText } from '../../i18n/said-in'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import { ToLocalise } from '../resources/to-localise'
import { Said } from '../ui/said/view'

export interface PartToFill {
  field: string
  placeholder: string
  help: SaidText | null
  /** How often it stands in the document; null where it does not. */
  times: number | null
}

interface LocaliserPageProps {
  locale: Locale
  tool: { title: SaidText; href: string }
  /** The document that was chosen, and where its parts are sent. */
  document: { title: string; action: string } | null
  /** The other documents that can be filled in. */
  choices: { label: string; href: string }[]
  parts?: { listed: PartToFill[]; others: PartToFill[]; missing: PartToFill[] }
  typed: Record<string, string>
  errors: { field?: string; message: string }[]
}

/** The parts of a tool's document that change from city to city, asked for one by one. */
export function LocaliserPage({ locale, tool, parts, ...props }: LocaliserPageProps) {
  const { document, choices, typed, errors } = props
  return (
    <div className="localiser">
      <ErrorSummary locale={locale} errors={errors} />
      <h1>{message(locale, 'localiser.title')}</h1>
      <p className="lede">
        <a href={tool.href}>
          <Said locale={locale} lang={tool.title.lang} as="span">
            {tool.title.value}
          </Said>
        </a>
      </p>
      {document ? (
        <p className="measure">
          <strong>{message(locale, 'localiser.document', { title: document.title })}</strong>
        </p>
      ) : null}
      {parts && document ? (
        <>
          <p className="measure">{message(locale, 'localiser.intro')}</p>
          <p className="measure">{message(locale, 'localiser.kept')}</p>
          {parts.listed.length + parts.others.length > 0 ? (
            <form method="post" action={document.action} noValidate>
              <Parts
                {...{ locale, typed, errors }}
                heading="localiser.listed"
                parts={parts.listed}
              />
              <Parts
                {...{ locale, typed, errors }}
                heading="localiser.others"
                parts={parts.others}
              />
              <TextField
                {...{ locale, name: 'city', value: typed.city, maxLength: 60 }}
                label={message(locale, 'localiser.city')}
                help={message(locale, 'localiser.city.help')}
              />
              <button type="submit" className="btn btn-primary">
                {message(locale, 'localiser.fill')}
              </button>
            </form>
          ) : (
            <p className="measure">{message(locale, 'localiser.none')}</p>
          )}
          <Missing locale={locale} parts={parts.missing} />
        </>
      ) : null}
      <Choices {...{ locale, choices }} />
      <p className="localiser-back">
        <a href={tool.href}>{message(locale, 'localiser.back')}</a>
      </p>
    </div>
  )
}

interface PartsProps {
  locale: Locale
  heading: 'localiser.listed' | 'localiser.others'
  parts: PartToFill[]
  typed: Record<string, string>
  errors: { field?: string; message: string }[]
}

function Parts({ locale, heading, parts, typed, errors }: PartsProps) {
  if (parts.length === 0) return null
  return (
    <section>
      <h2>{message(locale, heading)}</h2>
      {heading === 'localiser.others' ? (
        <p className="measure">{message(locale, 'localiser.others.why')}</p>
      ) : null}
      {parts.map(({ field, placeholder, help, times }) => (
        <TextField
          key={field}
          {...{ locale, name: field, value: typed[field], lines: 2 }}
          maxLength={2000}
          error={errors.find((error) => error.field === field)?.message}
          label={placeholder}
          help={[help?.value, message(locale, 'localiser.times', { count: times ?? 0 })]
            .filter(Boolean)
            .join(' ')}
        />
      ))}
    </section>
  )
}

function Missing({ locale, parts }: { locale: Locale; parts: PartToFill[] }) {
  if (parts.length === 0) return null
  return (
    <section>
      <h2>{message(locale, 'localiser.missing')}</h2>
      <p className="measure">{message(locale, 'localiser.missing.why')}</p>
      <ToLocalise locale={locale} parts={parts} />
    </section>
  )
}

function Choices({ locale, choices }: Pick<LocaliserPageProps, 'locale' | 'choices'>) {
  if (choices.length === 0) return null
  return (
    <section>
      <h2>{message(locale, 'localiser.choose')}</h2>
      <ul>
        {choices.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
