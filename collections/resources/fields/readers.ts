import type { Field } from 'payload'
import { audiences, candidFields, type CandidField } from '../../../src/access/candour'
import { help } from '../../fields/help'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'
import { candidAdmin } from './field-access'

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
    admin: {
      ...candidAdmin,
      ...help(
        words(
          'Vale quando la scheda è condivisa: prima la legge solo la tua organizzazione. Trovi la stessa scelta accanto a ogni parte; con «Vedi come chi legge» controlli l’effetto.',
          'It holds once the entry is shared: before that only your organisation reads it. The same choice stands beside each part; “See as a reader” shows what comes of it.',
        ),
      ),
    },
    fields: Object.entries(candidFields).map(([field, audience]) =>
      selectOf(field, 'shownTo', audiences, {
        label: labels[field as CandidField],
        defaultValue: audience,
        required: true,
        admin: {
          isClearable: false,
          condition: (data) => (field === 'problems') === (data?.kind === 'report'),
        },
      }),
    ),
  },
]
