import type { Field } from 'payload'
import { text } from 'payload/shared'
import { resourceKinds } from '../../../src/domain/resources/completeness'
import { day } from '../../fields/day'
import { help } from '../../fields/help'
import { offering } from '../../fields/offering'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'
import { acceptedOnly, fixed, kept, membersOnly } from './field-access'
import { otherOwners, peopleOfOwners } from './offers'

export const maturities = ['pilot', 'consolidated', 'systemic'] as const
export const statuses = ['active', 'ended', 'suspended'] as const

/** What every resource says of itself, whatever its kind. */
export const identity: Field[] = [
  selectOf('kind', 'kind', resourceKinds, {
    label: words('Che cos’è', 'What it is'),
    required: true,
    index: true,
    access: fixed,
    // Said when the entry is begun, and never again: the steps that follow depend on it.
    admin: { condition: (_data, _siblings, { operation }) => operation === 'create' },
  }),
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 100,
    // Asked for at the door, in the language that is written: a translation may come bit by bit.
    validate: (value: unknown, options: Parameters<typeof text>[1]) =>
      text(value as string, { ...options, required: false }),
    label: words('Titolo', 'Title'),
    admin: help(
      words(
        'Che cosa fa e per chi, in una riga. Al massimo 100 caratteri.',
        'What it does and for whom, in one line. At most 100 characters.',
      ),
      {
        needed: true,
        example: words(
          '«Uno sportello unico per chi è uscito dall’accoglienza». Meglio evitare il nome del bando o una sigla: chi cerca una soluzione non li conosce.',
          '“One desk for people who left the reception system”. Better without the name of the call or an acronym: whoever looks for a solution does not know them.',
        ),
      },
    ),
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 280,
    label: words('In breve', 'Summary'),
    admin: help(
      words(
        'Due frasi che una collega di un’altra città capisce subito. Al massimo 280 caratteri.',
        'Two sentences that a colleague in another city understands at once. At most 280 characters.',
      ),
      {
        needed: true,
        example: words(
          '«Chi cerca casa, lavoro o cure trova un solo punto d’ascolto, aperto tre pomeriggi a settimana. Un operatore resta il riferimento fino a quando la persona è autonoma.»',
          '“Whoever looks for a home, work or care finds a single place to be heard, open three afternoons a week. One worker remains the contact until the person is independent.”',
        ),
      },
    ),
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: words('Area di lavoro e argomenti', 'Area of work and topics'),
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'Scegli almeno un’area di lavoro; poi, se servono, destinatari e temi.',
          'Choose at least one area of work; then, if useful, target groups and themes.',
        ),
        { needed: true },
      ),
    },
  },
  {
    name: 'period',
    type: 'group',
    label: words('Periodo', 'Period'),
    admin: help(
      words(
        'Da quando, e fino a quando se è finita. Basta il mese. Se non lo sai, scegli l’edizione.',
        'Since when, and until when if it has ended. The month is enough. If you do not know it, choose the edition.',
      ),
      { needed: true },
    ),
    fields: [
      {
        type: 'row',
        fields: [
          day('from', words('Dal', 'From')),
          day('to', words('Al', 'To')),
          { name: 'ongoing', type: 'checkbox', label: words('In corso', 'Ongoing') },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'edition',
        type: 'relationship',
        relationTo: 'editions',
        label: words('Edizione', 'Edition'),
        admin: {
          allowCreate: false,
          allowEdit: false,
          ...help(words('Del progetto che l’ha sostenuta.', 'Of the project that supported it.')),
        },
      },
      selectOf('maturity', 'maturity', maturities, {
        label: words('Maturità', 'Maturity'),
        admin: {
          // A report tells a period that is over: nothing in it grows any more.
          condition: (data) => data?.kind !== 'report',
          ...help(
            words(
              '«A sistema»: va avanti senza il progetto.',
              '“System-wide”: it goes on without the project.',
            ),
          ),
        },
      }),
      selectOf('status', 'status', statuses, {
        label: words('Stato dell’esperienza', 'Status of the experience'),
        admin: help(
          words(
            'Se è attiva, va riconfermata ogni anno.',
            'An active one is confirmed every year.',
          ),
        ),
      }),
    ],
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'profiles',
    hasMany: true,
    label: words('Chi l’ha scritta', 'Authors'),
    ...offering(peopleOfOwners),
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'Persone della tua organizzazione o delle altre città titolari. Chi non accede vede l’ente, non i nomi.',
          'People of your organisation or of the co-owning cities. Whoever is not signed in sees the organisation, not the names.',
        ),
      ),
    },
  },
  {
    name: 'contact',
    type: 'relationship',
    relationTo: 'profiles',
    label: words('Persona di riferimento', 'Contact'),
    ...offering(peopleOfOwners),
    access: membersOnly,
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'A chi un’altra città può scrivere per saperne di più. La vede solo la rete.',
          'Whom another city can write to for more. Only the network sees it.',
        ),
      ),
    },
  },
  {
    name: 'coOwners',
    type: 'array',
    maxRows: 20,
    label: words('Altre città titolari', 'Co-owners'),
    labels: { singular: words('città', 'city'), plural: words('città', 'cities') },
    hooks: { afterRead: [acceptedOnly] },
    admin: {
      disableListFilter: true,
      disableListColumn: true,
      ...help(
        words(
          'Se l’avete fatta insieme. Compare con il vostro nome solo quando il suo referente accetta.',
          'If you did it together. It appears with yours only once its city lead accepts.',
        ),
      ),
    },
    fields: [
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        required: true,
        label: words('Città o ente', 'City or body'),
        ...offering(otherOwners),
        admin: { allowCreate: false, allowEdit: false },
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
