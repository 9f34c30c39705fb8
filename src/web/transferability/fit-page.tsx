import { isBegun, type FactorRow } from '../../domain/transferability/factor-rows'
import { suggestionOf } from '../../domain/transferability/suggest'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Said as SaidText } from '../../i18n/said-in'
import { ErrorSummary } from '../ui/error-summary/view'
import { Said } from '../ui/said/view'
import { FactorFields } from './factor-fields'
import type { KnownFacts } from './known-facts'
import { ScoreTable } from './score-table'
import { Suggestion } from './suggestion'

export interface FitForm {
  /** Where it is sent. */
  action: string
  typed: Record<string, string>
  /** The stored rows that it changes, as the next save names them; empty where there are none. */
  version: string
  errors: { field?: string; message: string }[]
  /** Somebody else was quicker: what is stored now stands beside what was typed. */
  overtaken: boolean
  facts: KnownFacts
}

export interface FitPageProps {
  locale: Locale
  title: string
  /** Without an address where it may not be read any more. */
  entry: { title: SaidText; href: string | null }
  cities: { source: string; adopter: string }
  /** Who reads it, in a sentence. */
  readers: string
  /** What is stored. */
  rows: readonly FactorRow[]
  /** Null for whoever only reads. */
  form: FitForm | null
  /** What has just been done. */
  done: string | null
  /** What one may do next, the first one first. */
  next: { label: string; href: string }[]
}

/** Whether another city's practice fits: ten factors, two scores each, and what they suggest. */
export function FitPage({ locale, title, entry, cities, rows, form, ...props }: FitPageProps) {
  const { readers, done, next } = props
  const begun = isBegun(rows)
  return (
    <div className="fit">
      {form ? <ErrorSummary locale={locale} errors={form.errors} /> : null}
      {done ? (
        <p className="done-line" role="status">
          {done}
        </p>
      ) : null}
      <h1>{title}</h1>
      <Said locale={locale} lang={entry.title.lang} as="p" className="lede">
        {entry.href ? <a href={entry.href}>{entry.title.value}</a> : entry.title.value}
      </Said>
      <p className="measure">
        {message(locale, 'fit.intro', cities)} {readers}
      </p>
      {begun || !form ? <Suggestion locale={locale} suggested={suggestionOf(rows)} /> : null}
      {/* On paper, what is still empty is a sheet for a meeting. */}
      <section
        className={begun || !form ? 'fit-scores' : 'fit-scores fit-on-paper'}
        aria-labelledby="fit-scores"
      >
        <h2 id="fit-scores">{message(locale, 'fit.table')}</h2>
        <ScoreTable {...{ locale, rows, cities }} anchors={!form} />
      </section>
      {form ? <Scoring {...{ locale, cities, rows, form }} /> : null}
      <Next {...{ locale, next }} />
    </div>
  )
}

function Scoring({
  locale,
  cities,
  rows,
  form,
}: Pick<FitPageProps, 'locale' | 'cities' | 'rows'> & { form: FitForm }) {
  const { action, typed, version, errors, overtaken, facts } = form
  return (
    <form method="post" action={action} className="fit-form" noValidate>
      <h2>{message(locale, 'fit.form')}</h2>
      <p className="measure">{message(locale, 'fit.form.how')}</p>
      <input type="hidden" name="version" value={version} />
      {rows.map((row, index) => (
        <FactorFields
          key={row.factor}
          {...{ locale, cities, typed, errors }}
          factor={row.factor}
          number={index + 1}
          facts={facts[row.factor] ?? []}
          saved={overtaken ? row : null}
        />
      ))}
      <button type="submit" className="btn btn-primary">
        {message(locale, 'fit.save')}
      </button>
    </form>
  )
}

function Next({ locale, next }: Pick<FitPageProps, 'locale' | 'next'>) {
  if (next.length === 0) return null
  return (
    <section className="fit-next no-print" aria-labelledby="fit-next">
      <h2 id="fit-next">{message(locale, 'fit.next')}</h2>
      <ul>
        {next.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
