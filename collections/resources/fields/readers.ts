import type { Field } from 'payload'
import { audiences, candidFields, type CandidField } from '../../../src/access/candour'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'

const labels: Record<CandidField, { it: string; en: string }> = {
  whatDidNotWork: words('Che cosa non ha funzionato', 'What did not work'),
  problems: words('Difficoltà incontrate', 'Problems met'),
  costs: words('Costi', 'Costs'),
  procedure: words('Come è stato affidato', 'How it was commissioned'),
}

/** Who reads what a city says in confidence. */
export const readers: Field[] = [
  {
    name: 'shownTo',
    type: 'group',
    label: words('Chi legge le parti delicate', 'Who reads the candid parts'),
    fields: Object.entries(candidFields).map(([field, audience]) =>
      selectOf(field, 'shownTo', audiences, {
        label: labels[field as CandidField],
        defaultValue: audience,
        required: true,
      }),
    ),
  },
]
