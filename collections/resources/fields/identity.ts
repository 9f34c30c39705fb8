import type { Field } from 'payload'
import { members } from '../../../src/access/predicates'
import { askerOf } from '../../../src/access/asker'
import { resourceKinds } from '../../../src/domain/resources/completeness'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'
import { acceptedOnly, fixed, kept } from './field-access'

export const maturities = ['pilot', 'consolidated', 'systemic'] as const
export const statuses = ['active', 'ended', 'suspended'] as const

/** What every resource says of itself, whatever its kind. */
export const identity: Field[] = [
  selectOf('kind', 'kind', resourceKinds, {
    label: words('Che cos’è', 'What it is'),
    required: true,
    index: true,
    access: fixed,
  }),
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 100,
    label: words('Titolo', 'Title'),
    admin: {
      description: words(
        'Che cosa fa e per chi, in una riga. Al massimo 100 caratteri.',
        'What it does and for whom, in one line. At most 100 characters.',
      ),
    },
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 280,
    label: words('In breve', 'Summary'),
    admin: {
      description: words(
        'Due frasi che una collega di un’altra città capisce subito. Al massimo 280 caratteri.',
        'Two sentences that a colleague in another city understands at once. At most 280 characters.',
      ),
    },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: words('Argomenti: almeno un’area di lavoro', 'Topics: at least one area of work'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'edition',
        type: 'relationship',
        relationTo: 'editions',
        label: words('Edizione', 'Edition'),
      },
      selectOf('maturity', 'maturity', maturities, { label: words('Maturità', 'Maturity') }),
      selectOf('status', 'status', statuses, { label: words('Stato', 'Status') }),
    ],
  },
  {
    name: 'period',
    type: 'group',
    label: words('Periodo', 'Period'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'date', label: words('Dal', 'From') },
          { name: 'to', type: 'date', label: words('Al', 'To') },
          { name: 'ongoing', type: 'checkbox', label: words('In corso', 'Ongoing') },
        ],
      },
    ],
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'profiles',
    hasMany: true,
    label: words('Chi l’ha scritta', 'Authors'),
  },
  {
    name: 'contact',
    type: 'relationship',
    relationTo: 'profiles',
    label: words('Persona di riferimento (la vede solo la rete)', 'Contact (network only)'),
    access: { read: ({ req }) => members(askerOf(req.user)) === true },
  },
  {
    name: 'coOwners',
    type: 'array',
    maxRows: 20,
    label: words('Altre città titolari', 'Co-owners'),
    hooks: { afterRead: [acceptedOnly] },
    fields: [
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        required: true,
        label: words('Organizzazione', 'Organisation'),
      },
      {
        name: 'accepted',
        type: 'checkbox',
        label: words('Ha accettato', 'Accepted'),
        access: kept,
        admin: { readOnly: true },
      },
    ],
  },
]
