import type { AdaptationRow, ReadReplication } from '../../../domain/replications/read-replication'
import { elementChanges } from '../../../domain/replications/vocabulary'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { wordFor } from '../../../i18n/word-for'
import { newElement } from '../writing-of'
import { CheckField, ChoiceField, TextField } from '../../ui/form-field/view'
import type { FieldsProps, Section, Typed } from './section'

const fields = ['element', 'change', 'reason', 'effect', 'decidedBy', 'proposeToSource'] as const
type Field = (typeof fields)[number]

const isNew = (row: string): boolean => Object.values<string>(newElement).includes(row)

/** What became of one element of the source, or one of the city's own. */
export const adaptationSection: Section = {
  part: 'adaptations',
  word: 'adaptations',
  title: 'journal.form.element',
  why: 'journal.form.element.why',
  ofOneRow: true,
  stored(replication, row): Typed | undefined {
    if (isNew(row)) return { element: '', reason: '', effect: '', decidedBy: '' }
    const known = rowOf(replication, row)
    return (
      known && {
        // The source's own words are nobody's to change here.
        ...(known.elementKey ? {} : { element: known.element }),
        change: known.change ?? '',
        reason: known.reason ?? '',
        effect: known.effect ?? '',
        decidedBy: known.decidedBy ?? '',
        proposeToSource: known.proposeToSource ? 'on' : '',
      }
    )
  },
  read(locale, typed, replication, row) {
    const known = rowOf(replication, row)
    const others = replication.adaptations.map(({ id }) => ({ id }))
    if (typed.remove && known && mayRemove(known))
      return { data: { adaptations: others.filter(({ id }) => id !== row) } }
    const own = !known?.elementKey
    if (own && !typed.element?.trim())
      return {
        wrong: [{ field: 'element', message: message(locale, 'journal.form.element.noName') }],
      }
    const written = {
      ...(known ? { id: known.id } : {}),
      ...(own
        ? { element: typed.element?.trim(), change: 'added' }
        : { change: typed.change || null }),
      reason: typed.reason?.trim() ?? '',
      effect: typed.effect?.trim() ?? '',
      decidedBy: typed.decidedBy?.trim() ?? '',
      proposeToSource: Boolean(typed.proposeToSource),
    }
    return {
      data: {
        adaptations: known
          ? others.map((other) => (other.id === row ? written : other))
          : [...others, written],
      },
    }
  },
  labelOf: (locale, name) => {
    const field = fields.find((one) => one === name)
    return field ? message(locale, labels[field]) : null
  },
  say: (locale, field, value) =>
    field === 'proposeToSource'
      ? message(locale, value ? 'journal.form.yes' : 'journal.form.no')
      : field === 'change' && value
        ? wordFor(locale, 'change', value)
        : value,
  Fields: AdaptationFields,
  next(locale, replication, row) {
    const at = replication.adaptations.findIndex(({ id }) => id === row)
    const following = [
      ...replication.adaptations.slice(at + 1),
      ...replication.adaptations.slice(0, Math.max(at, 0)),
    ].find(({ change }) => change === null)
    return following
      ? pathTo(locale, 'replications', replication.id, { word: 'adaptations' }, following.id)
      : null
  },
}

const labels = {
  element: 'journal.form.element.name',
  change: 'journal.form.element.change',
  reason: 'journal.form.element.reason',
  effect: 'journal.form.element.effect',
  decidedBy: 'journal.form.element.decidedBy',
  proposeToSource: 'do.proposeToSource',
} as const satisfies Record<Field, string>

const rowOf = ({ adaptations }: ReadReplication, row: string): AdaptationRow | undefined =>
  adaptations.find(({ id }) => id === row)

/** One's own, as long as the source has not been asked of it. */
const mayRemove = ({ elementKey, answer }: AdaptationRow): boolean =>
  !elementKey && answer !== 'asked' && answer !== 'accepted'

function AdaptationFields({ locale, replication, typed, row, errorOf }: FieldsProps) {
  const known = rowOf(replication, row)
  const shared = (field: Field) => ({
    locale,
    name: field,
    value: typed[field],
    error: errorOf(field),
    label: message(locale, labels[field]),
  })
  return (
    <>
      {known?.elementKey ? (
        <>
          <p className="journal-element">
            {known.element}
            {known.essential ? (
              <span className="core-essential">{message(locale, 'resources.essential')}</span>
            ) : null}
          </p>
          <ChoiceField
            {...shared('change')}
            required
            options={elementChanges
              .filter((change) => change !== 'added')
              .map((change) => ({
                value: change,
                label: message(locale, `change.${change}`),
                help: message(locale, `journal.form.change.${change}`),
              }))}
          />
        </>
      ) : (
        <TextField
          {...shared('element')}
          required
          maxLength={300}
          help={message(locale, 'journal.form.element.name.help')}
        />
      )}
      <TextField
        {...shared('reason')}
        lines={4}
        maxLength={4000}
        help={message(locale, 'journal.form.element.reason.help')}
      />
      <TextField
        {...shared('effect')}
        lines={4}
        maxLength={4000}
        help={message(locale, 'journal.form.element.effect.help')}
      />
      <TextField {...shared('decidedBy')} maxLength={200} />
      {known?.answer === 'accepted' ? null : (
        <CheckField
          locale={locale}
          name="proposeToSource"
          label={message(locale, labels.proposeToSource)}
          help={message(locale, 'journal.form.element.propose.help')}
          error={errorOf('proposeToSource')}
          checked={Boolean(typed.proposeToSource)}
        />
      )}
      {known && mayRemove(known) ? (
        <CheckField
          locale={locale}
          name="remove"
          label={message(locale, 'journal.form.element.remove')}
        />
      ) : null}
    </>
  )
}
