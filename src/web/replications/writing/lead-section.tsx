import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'
import { SelectField } from '../../ui/form-field/view'
import { DepthFields } from '../depth-fields'
import { nameAmong, optionsOf } from './people-options'
import type { FieldsProps, Section } from './section'

const fields = ['lead', 'depth', 'depthReason'] as const

/** Who leads it, and how much of the practice is taken up. */
export const leadSection: Section = {
  part: 'lead',
  word: 'lead',
  title: 'journal.further.lead',
  why: 'journal.form.lead.why',
  asksPeople: true,
  stored: ({ lead, depth, depthReason }) => ({
    lead: lead?.id ?? '',
    depth,
    depthReason: depthReason ?? '',
  }),
  read: (_locale, typed) => ({
    data: {
      lead: typed.lead || null,
      depth: typed.depth,
      depthReason: typed.depthReason?.trim() ?? '',
    },
  }),
  labelOf: (locale, name) => {
    const field = fields.find((one) => one === name)
    if (!field) return null
    return message(locale, field === 'lead' ? 'replication.lead' : `replicate.${field}`)
  },
  say: (locale, field, value, people) =>
    field === 'lead'
      ? nameAmong(people, value)
      : field === 'depth'
        ? wordFor(locale, 'depth', value)
        : value,
  Fields: LeadFields,
}

function LeadFields({ locale, replication, typed, people, errorOf }: FieldsProps) {
  return (
    <>
      <SelectField
        locale={locale}
        name="lead"
        label={message(locale, 'replication.lead')}
        value={typed.lead}
        error={errorOf('lead')}
        blank={message(locale, 'journal.nobodyYet')}
        options={optionsOf(people, [replication.lead])}
      />
      <DepthFields {...{ locale, typed, errorOf }} />
    </>
  )
}
