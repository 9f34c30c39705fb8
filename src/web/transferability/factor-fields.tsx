import type { FactorRow } from '../../domain/transferability/factor-rows'
import {
  carrying,
  highestScore,
  longestReason,
  type Factor,
} from '../../domain/transferability/factors'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'
import { SelectField, TextField } from '../ui/form-field/view'
import type { KnownFact } from './known-facts'
import { fieldOf, typedFrom, type Answer } from './typed-scores'

export interface FactorFieldsProps {
  locale: Locale
  factor: Factor
  /** Where it stands among the ten. */
  number: number
  facts: readonly KnownFact[]
  cities: { source: string; adopter: string }
  typed: Record<string, string>
  errors: { field?: string; message: string }[]
  /** What somebody else saved meanwhile, where it is not what was typed. */
  saved: FactorRow | null
}

/** One factor: its question, what the portal knows of it, two scores, what they rest on, a remedy. */
export function FactorFields({ locale, factor, number, ...props }: FactorFieldsProps) {
  const { facts, cities, typed, errors, saved } = props
  const common = (answer: Answer) => ({
    locale,
    name: fieldOf(factor, answer),
    value: typed[fieldOf(factor, answer)],
    error: errors.find(({ field }) => field === fieldOf(factor, answer))?.message,
    mayBeEmpty: true,
  })
  const scale = Array.from({ length: highestScore + 1 }, (_, score) => ({
    value: String(score),
    label: `${score} · ${wordFor(locale, 'scale', String(score))}`,
  }))
  const blank = message(locale, 'fit.notScored')
  return (
    <fieldset className="fit-factor" id={factor} tabIndex={-1}>
      <legend>
        <span className="fit-factor-number" aria-hidden="true">
          {number}
        </span>{' '}
        {wordFor(locale, 'factor', factor)}
        {(carrying as readonly Factor[]).includes(factor) ? (
          <span className="fit-carrying"> {message(locale, 'fit.carrying')}</span>
        ) : null}
      </legend>
      <div className="fit-factor-asked">
        <p>{message(locale, `fit.question.${factor}`)}</p>
        <Facts locale={locale} facts={facts} />
      </div>
      <div className="fit-factor-answers">
        <div className="fit-pair">
          <SelectField
            {...common('sourceScore')}
            label={message(locale, 'fit.score.there', { city: cities.source })}
            options={scale}
            blank={blank}
          />
          <SelectField
            {...common('adopterScore')}
            label={message(locale, 'fit.score.here', { city: cities.adopter })}
            options={scale}
            blank={blank}
          />
        </div>
        <div className="fit-pair">
          <TextField
            {...common('evidence')}
            label={message(locale, 'fit.evidence')}
            lines={3}
            maxLength={longestReason}
          />
          <TextField
            {...common('mitigation')}
            label={message(locale, 'fit.mitigation')}
            lines={3}
            maxLength={longestReason}
          />
        </div>
        {saved ? <Saved {...{ locale, saved, typed }} /> : null}
      </div>
    </fieldset>
  )
}

function Facts({ locale, facts }: { locale: Locale; facts: readonly KnownFact[] }) {
  if (facts.length === 0) return null
  return (
    <div className="fit-known">
      <h3>{message(locale, 'fit.known')}</h3>
      <ul>
        {facts.map(({ text, from }) => (
          <li key={`${text} ${from}`}>
            {text} <span className="muted small">({from})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What somebody else wrote meanwhile, beside what was typed. */
function Saved({
  locale,
  saved,
  typed,
}: Pick<FactorFieldsProps, 'locale' | 'typed'> & { saved: FactorRow }) {
  const words = {
    sourceScore: 'fit.table.there',
    adopterScore: 'fit.table.here',
    evidence: 'fit.evidence',
    mitigation: 'fit.mitigation',
  } as const
  const now = typedFrom([saved])
  const other = (Object.keys(words) as Answer[]).filter(
    (answer) => now[fieldOf(saved.factor, answer)] !== (typed[fieldOf(saved.factor, answer)] ?? ''),
  )
  if (other.length === 0) return null
  return (
    <div className="fit-saved">
      <h3>{message(locale, 'fit.saved.meanwhile')}</h3>
      <dl>
        {other.map((answer) => (
          <div key={answer}>
            <dt>{message(locale, words[answer])}</dt>
            <dd className="fit-written">
              {savedWords(locale, now[fieldOf(saved.factor, answer)] ?? '', answer)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function savedWords(locale: Locale, value: string, answer: Answer): string {
  if (value === '') return message(locale, 'fit.saved.nothing')
  return answer.endsWith('Score') ? wordFor(locale, 'scale', value) : value
}
