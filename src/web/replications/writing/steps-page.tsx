import type { Step } from '../../../domain/replications/rules'
import { longestNote, longestReason } from '../../../domain/said-note'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { ErrorSummary } from '../../ui/error-summary/view'
import { TextField } from '../../ui/form-field/view'

export interface OfferedStep extends Pick<Step, 'to' | 'name' | 'asks'> {
  label: string
  /** What will happen, and who will read it. */
  effect: string
}

interface StepsPageProps {
  locale: Locale
  title: string
  journal: { label: string; href: string }
  /** Where it is now, in words. */
  now: string
  action: string
  /** The version it was decided on. */
  ifMatch: string
  steps: OfferedStep[]
  refused: { to: string; note: string; message: string } | null
}

/** The steps that may be taken from here, each with what will happen. */
export function StepsPage({ locale, title, journal, now, steps, ...form }: StepsPageProps) {
  const { refused } = form
  return (
    <div className="journal-writing">
      {refused ? <ErrorSummary locale={locale} title={refused.message} errors={[]} /> : null}
      <h1>{title}</h1>
      <p>
        <a href={journal.href}>{journal.label}</a>
      </p>
      <p className="lede">{now}</p>
      {steps.map((step, index) => (
        <section key={step.to} className="step" aria-labelledby={`step-${step.to}`}>
          <h2 id={`step-${step.to}`}>{step.label}</h2>
          <p className="measure">{step.effect}</p>
          <form method="post" action={form.action} noValidate>
            <input type="hidden" name="to" value={step.to} />
            <input type="hidden" name="ifMatch" value={form.ifMatch} />
            <TextField
              locale={locale}
              name="note"
              id={`note-${step.to}`}
              label={message(
                locale,
                step.asks === 'outcomeReason' ? 'journal.step.reason' : 'resources.note',
              )}
              help={helpOf(locale, step)}
              lines={step.asks ? 5 : 2}
              maxLength={step.asks === 'outcomeReason' ? longestReason : longestNote}
              required={step.asks !== null}
              value={refused?.to === step.to ? refused.note : undefined}
            />
            <button
              type="submit"
              className={index === 0 ? 'btn btn-primary' : 'btn btn-outline-primary'}
            >
              {step.label}
            </button>
          </form>
        </section>
      ))}
      <p className="actions">
        <a href={journal.href}>{message(locale, 'journal.form.back')}</a>
      </p>
    </div>
  )
}

function helpOf(locale: Locale, { asks, name }: OfferedStep): string | undefined {
  if (asks === 'outcomeReason') return message(locale, 'journal.step.reason.help')
  if (asks === 'note') return message(locale, 'journal.step.note.why')
  return name === 'share' || name === 'propose' || name === 'publish'
    ? message(locale, 'journal.step.note.answers')
    : undefined
}
