import { phases } from '../../../domain/replications/vocabulary'
import { orderOf } from '../../../domain/replications/rules'
import { formatDate } from '../../../i18n/format'
import { message } from '../../../i18n/message'
import { SelectField, TextField } from '../../ui/form-field/view'
import { dayOf, typedDay } from './days'
import { nameAmong, optionsOf } from './people-options'
import type { FieldsProps, Section, Typed, Wrong } from './section'

const fields = ['plannedOn', 'reachedOn', 'owner', 'note'] as const

/** When each phase is planned, when it was reached, who sees to it. */
export const phasesSection: Section = {
  part: 'phases',
  word: 'phases',
  title: 'journal.write.phases',
  why: 'journal.form.phases.why',
  asksPeople: true,
  stored: (replication) => {
    const typed: Typed = {}
    for (const [at, phase] of phases.entries()) {
      const row = replication.phases.find((one) => one.phase === phase)
      typed[`phases.${at}.plannedOn`] = dayOf(row?.plannedOn ?? null)
      typed[`phases.${at}.reachedOn`] = dayOf(row?.reachedOn ?? null)
      typed[`phases.${at}.owner`] = row?.owner?.id ?? ''
      typed[`phases.${at}.note`] = row?.note ?? ''
    }
    return typed
  },
  read(locale, typed, replication) {
    const wrong: Wrong[] = []
    const before = phasesSection.stored(replication, '', locale) ?? {}
    const rows = phases.map((phase, at) => {
      const said = (field: (typeof fields)[number]) => typed[`phases.${at}.${field}`]
      const day = (field: 'plannedOn' | 'reachedOn') => {
        const name = `phases.${at}.${field}`
        // What was not touched keeps its hour.
        if (typed[name] === undefined || typed[name] === before[name]) return undefined
        const read = typedDay(typed[name])
        if (read === undefined)
          wrong.push({ field: name, message: message(locale, 'journal.form.notADay') })
        return read
      }
      return {
        phase,
        plannedOn: day('plannedOn'),
        reachedOn: day('reachedOn'),
        owner: said('owner') === undefined ? undefined : said('owner') || null,
        note: said('note')?.trim(),
      }
    })
    return wrong.length ? { wrong } : { data: { phases: rows } }
  },
  labelOf(locale, name) {
    const [, at, field] = name.split('.')
    const phase = phases[Number(at)]
    if (!phase || !isField(field)) return null
    return `${message(locale, `phase.${phase}`)}: ${message(locale, `journal.form.phases.${field}`)}`
  },
  say: (locale, field, value, people) =>
    field.endsWith('.owner')
      ? nameAmong(people, value)
      : value && /On$/.test(field) && typedDay(value)
        ? formatDate(locale, value)
        : value,
  Fields: PhasesFields,
}

const isField = (field: string | undefined): field is (typeof fields)[number] =>
  (fields as readonly (string | undefined)[]).includes(field)

function PhasesFields({ locale, replication, typed, people, errorOf }: FieldsProps) {
  const here = orderOf(replication.phase)
  return phases.map((phase, at) => {
    const shared = (field: (typeof fields)[number]) => {
      const name = `phases.${at}.${field}`
      return {
        locale,
        name,
        value: typed[name],
        error: errorOf(name),
        label: message(locale, `journal.form.phases.${field}`),
      }
    }
    return (
      <fieldset key={phase} className="phase-fields">
        <legend>
          {message(locale, `phase.${phase}`)}
          {at === here ? (
            <span className="muted"> ({message(locale, 'ui.phase.here')})</span>
          ) : null}
        </legend>
        <div className="side-by-side">
          <TextField {...shared('plannedOn')} type="date" />
          {at <= here ? <TextField {...shared('reachedOn')} type="date" /> : null}
          <SelectField
            {...shared('owner')}
            blank={message(locale, 'journal.nobodyYet')}
            options={optionsOf(
              people,
              replication.phases.map(({ owner }) => owner),
            )}
          />
        </div>
        <TextField {...shared('note')} lines={2} maxLength={4000} />
      </fieldset>
    )
  })
}
