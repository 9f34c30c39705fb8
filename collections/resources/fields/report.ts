import type { Field } from 'payload'
import { richText } from '../../fields/rich-text'
import { words } from '../../fields/words'
import { candid } from './field-access'

/** What a project report says: what was done in a period, what came of it and what was learned. */
export const report: Field[] = [
  {
    name: 'reportPeriod',
    type: 'group',
    label: words('Periodo della relazione', 'Reporting period'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'date', label: words('Dal', 'From') },
          { name: 'to', type: 'date', label: words('Al', 'To') },
        ],
      },
    ],
  },
  {
    name: 'actions',
    type: 'array',
    maxRows: 60,
    label: words('Azioni svolte', 'Actions'),
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: words('Azione', 'Action'),
      },
      { name: 'area', type: 'relationship', relationTo: 'topics', label: words('Area', 'Area') },
      {
        name: 'result',
        type: 'textarea',
        localized: true,
        maxLength: 2000,
        label: words('Risultato', 'Result'),
      },
    ],
  },
  {
    name: 'indicators',
    type: 'array',
    maxRows: 60,
    label: words('Indicatori', 'Indicators'),
    fields: [
      { name: 'label', type: 'text', maxLength: 300, label: words('Indicatore', 'Indicator') },
      { name: 'target', type: 'number', label: words('Previsto', 'Target') },
      { name: 'actual', type: 'number', label: words('Raggiunto', 'Actual') },
      { name: 'unit', type: 'text', maxLength: 80, label: words('Unità', 'Unit') },
      { name: 'source', type: 'text', maxLength: 500, label: words('Fonte', 'Source') },
    ],
  },
  richText('successFactors', words('Che cosa ha aiutato', 'Success factors')),
  {
    name: 'problems',
    type: 'array',
    maxRows: 60,
    label: words('Difficoltà incontrate', 'Problems met'),
    access: candid('problems'),
    fields: [
      richText('problem', words('Difficoltà', 'Problem')),
      { name: 'origin', type: 'text', maxLength: 300, label: words('Da che cosa nasce', 'Origin') },
      richText('solution', words('Come è stata affrontata', 'Solution')),
    ],
  },
  richText('lessons', words('Che cosa si è imparato', 'Lessons')),
  {
    name: 'modelsApplied',
    type: 'relationship',
    relationTo: 'resources',
    hasMany: true,
    label: words('Modelli applicati', 'Models applied'),
  },
]
