import type { Field } from 'payload'
import { richText } from '../../fields/rich-text'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'
import { candid } from './field-access'

export const procedures = ['direct', 'coDesign', 'contract', 'agreement', 'inHouse'] as const

/** What a model of intervention says: the problem, what is done, with what, and what came of it. */
export const model: Field[] = [
  richText('problem', words('Il problema', 'The problem')),
  richText('approach', words('Che cosa fanno', 'What they do')),
  {
    name: 'coreElements',
    type: 'array',
    maxRows: 40,
    label: words('Elementi principali', 'Main elements'),
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: words('Elemento', 'Element'),
      },
      richText('description', words('Descrizione', 'Description')),
      { name: 'essential', type: 'checkbox', label: words('Indispensabile', 'Essential') },
    ],
  },
  {
    name: 'team',
    type: 'array',
    maxRows: 40,
    label: words('Chi ci lavora', 'Team'),
    fields: [
      { name: 'role', type: 'text', maxLength: 200, label: words('Ruolo', 'Role') },
      {
        name: 'fte',
        type: 'number',
        min: 0,
        max: 1000,
        label: words('Tempo pieno equivalente', 'Full-time equivalent'),
      },
    ],
  },
  {
    name: 'costs',
    type: 'array',
    maxRows: 60,
    label: words('Costi', 'Costs'),
    access: candid('costs'),
    fields: [
      { name: 'item', type: 'text', maxLength: 200, label: words('Voce', 'Item') },
      {
        name: 'amount',
        type: 'number',
        min: 0,
        max: 1_000_000_000,
        label: words('Importo in euro', 'Amount in euro'),
      },
      {
        name: 'per',
        type: 'select',
        label: words('Una volta o ogni anno', 'Once or each year'),
        options: [
          { value: 'once', label: words('Una volta', 'Once') },
          { value: 'year', label: words('Ogni anno', 'Each year') },
        ],
      },
      {
        name: 'funding',
        type: 'text',
        maxLength: 200,
        label: words('Finanziamento', 'Funding'),
      },
    ],
  },
  {
    name: 'partners',
    type: 'array',
    maxRows: 60,
    label: words('Con chi', 'Partners'),
    fields: [
      { name: 'name', type: 'text', maxLength: 200, label: words('Nome', 'Name') },
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        label: words('Se è nella rete', 'If it is in the network'),
      },
    ],
  },
  selectOf('procedure', 'procedure', procedures, {
    label: words('Come è stato affidato', 'How it was commissioned'),
    access: candid('procedure'),
  }),
  {
    name: 'legalBasis',
    type: 'textarea',
    maxLength: 4000,
    label: words('Norme e atti di riferimento', 'Rules and acts'),
  },
  richText('preconditions', words('Che cosa serve per partire', 'What you need to start')),
  {
    name: 'evidence',
    type: 'array',
    maxRows: 60,
    label: words('Risultati e fonti', 'Results and sources'),
    fields: [
      {
        name: 'claim',
        type: 'text',
        localized: true,
        maxLength: 400,
        label: words('Risultato', 'Claim'),
      },
      { name: 'value', type: 'number', label: words('Valore', 'Value') },
      { name: 'unit', type: 'text', maxLength: 80, label: words('Unità', 'Unit') },
      { name: 'period', type: 'text', maxLength: 80, label: words('Periodo', 'Period') },
      { name: 'source', type: 'text', maxLength: 500, label: words('Fonte', 'Source') },
      {
        name: 'evaluatedBy',
        type: 'text',
        maxLength: 200,
        label: words('Chi l’ha valutato', 'Evaluated by'),
      },
    ],
  },
  {
    name: 'noEvidenceYet',
    type: 'textarea',
    maxLength: 1000,
    label: words('Se non ci sono ancora risultati, perché', 'If there is no evidence yet, why'),
  },
  richText('whatDidNotWork', words('Che cosa non ha funzionato', 'What did not work'), {
    access: candid('whatDidNotWork'),
  }),
  richText('sustainability', words('Come dura nel tempo', 'How it lasts')),
  richText('transferPotential', words('Che cosa può servire ad altri', 'Transfer potential')),
]
