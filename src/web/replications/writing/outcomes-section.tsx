import { readNumber } from '../../../domain/imports/read-values'
import type { ReadReplication } from '../../../domain/replications/read-replication'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { CheckField, TextField } from '../../ui/form-field/view'
import type { FieldsProps, Section, Typed, Wrong } from './section'

const fields = ['indicator', 'baseline', 'value', 'unit', 'period', 'source'] as const
type Field = (typeof fields)[number]

const mostRows = 50

/** What came of it against where it started. */
export const outcomesSection: Section = {
  part: 'outcomes',
  word: 'outcomes',
  title: 'journal.write.outcomes',
  why: 'journal.form.outcomes.why',
  stored: (replication, _row, locale) => {
    const typed: Typed = {}
    for (const [at, row] of replication.outcomes.entries()) {
      typed[`outcomes.${at}.id`] = row.id
      for (const field of fields) typed[`outcomes.${at}.${field}`] = said(locale, row[field])
    }
    return typed
  },
  read(locale, typed, replication) {
    const wrong: Wrong[] = []
    const known = new Set(replication.outcomes.map(({ id }) => id))
    const rows = rowsTyped(typed).flatMap((at) => {
      const of = (field: Field) => typed[`outcomes.${at}.${field}`]?.trim() ?? ''
      if (typed[`outcomes.${at}.remove`] || fields.every((field) => of(field) === '')) return []
      const figure = (field: 'baseline' | 'value') => {
        if (of(field) === '') return null
        const read = readNumber(of(field), decimals[locale])
        if (read === null)
          wrong.push({
            field: `outcomes.${at}.${field}`,
            message: message(locale, 'journal.form.notANumber'),
          })
        return read
      }
      if (of('indicator') === '')
        wrong.push({
          field: `outcomes.${at}.indicator`,
          message: message(locale, 'journal.form.outcomes.noIndicator'),
        })
      const id = typed[`outcomes.${at}.id`] ?? ''
      return [
        {
          ...(known.has(id) ? { id } : {}),
          indicator: of('indicator'),
          baseline: figure('baseline'),
          value: figure('value'),
          unit: of('unit'),
          period: of('period'),
          source: of('source'),
        },
      ]
    })
    return wrong.length ? { wrong } : { data: { outcomes: rows } }
  },
  labelOf(locale, name) {
    const [, at, field] = name.split('.')
    if (!isField(field)) return null
    return `${Number(at) + 1}: ${labelOf(locale, field)}`
  },
  Fields: OutcomesFields,
}

const decimals = { it: ',', en: '.' } as const

const said = (locale: Locale, value: string | number | null): string =>
  typeof value === 'number' ? String(value).replace('.', decimals[locale]) : (value ?? '')

const isField = (field: string | undefined): field is Field =>
  (fields as readonly (string | undefined)[]).includes(field)

const labelOf = (locale: Locale, field: Field): string =>
  message(locale, field === 'unit' ? 'journal.form.outcomes.unit' : `journal.outcomes.${field}`)

/** The places of rows that were typed, in their order. */
function rowsTyped(typed: Typed): number[] {
  const places = Object.keys(typed).flatMap((name) => {
    const at = /^outcomes\.(\d{1,3})\.indicator$/.exec(name)?.[1]
    return at === undefined ? [] : [Number(at)]
  })
  return places.sort((a, b) => a - b)
}

function OutcomesFields({ locale, replication, typed, errorOf }: FieldsProps) {
  const typedRows = rowsTyped(typed)
  const last = typedRows.at(-1) ?? -1
  // Two empty ones to go on with; those that were sent empty are enough.
  const empty = typedRows.filter((at) => isEmpty(typed, at)).length
  const rows = [...typedRows, ...[last + 1, last + 2].slice(empty)].slice(0, mostRows)
  return rows.map((at, index) => (
    <OutcomeRow key={at} {...{ locale, replication, typed, errorOf, at }} place={index + 1} />
  ))
}

const isEmpty = (typed: Typed, at: number): boolean =>
  fields.every((field) => !typed[`outcomes.${at}.${field}`])

interface RowProps {
  locale: Locale
  replication: ReadReplication
  typed: Typed
  errorOf: FieldsProps['errorOf']
  at: number
  place: number
}

function OutcomeRow({ locale, typed, errorOf, at, place }: RowProps) {
  const id = typed[`outcomes.${at}.id`]
  const shared = (field: Field) => {
    const name = `outcomes.${at}.${field}`
    return {
      locale,
      name,
      value: typed[name],
      error: errorOf(name),
      label: labelOf(locale, field),
      mayBeEmpty: true,
    }
  }
  return (
    <fieldset className="phase-fields">
      <legend>{message(locale, 'journal.form.outcomes.row', { place })}</legend>
      {id ? <input type="hidden" name={`outcomes.${at}.id`} value={id} /> : null}
      <TextField
        {...shared('indicator')}
        maxLength={300}
        help={place === 1 ? message(locale, 'journal.form.outcomes.example') : undefined}
      />
      <div className="side-by-side">
        <TextField {...shared('baseline')} />
        <TextField {...shared('value')} />
        <TextField {...shared('unit')} maxLength={60} />
        <TextField {...shared('period')} maxLength={60} />
      </div>
      <TextField {...shared('source')} maxLength={300} />
      {id ? (
        <CheckField
          locale={locale}
          name={`outcomes.${at}.remove`}
          label={message(locale, 'journal.form.outcomes.remove')}
          required
        />
      ) : null}
    </fieldset>
  )
}
