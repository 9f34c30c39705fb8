import type { Field } from 'payload'
import { day } from '../../fields/day'
import { help } from '../../fields/help'
import { offering } from '../../fields/offering'
import { richText } from '../../fields/rich-text'
import { rowsCalled } from '../../fields/rows'
import { words } from '../../fields/words'
import { candid, candidAdmin } from './field-access'
import { areas, otherModels } from './offers'

const actions = rowsCalled(
  words('azione', 'action'),
  words('azioni', 'actions'),
  'title',
  help(
    words(
      'Che cosa è stato fatto e che cosa ne è venuto. Serve almeno un’azione o un indicatore.',
      'What was done and what came of it. At least one action or indicator.',
    ),
    {
      needed: true,
      example: words(
        '«Unità mobile nelle stazioni»: da marzo due uscite a settimana; 340 colloqui, 58 persone accompagnate ai servizi sanitari.',
        '“Mobile unit at the stations”: two outings a week since March; 340 talks, 58 people taken to health services.',
      ),
    },
  ),
)
const indicators = rowsCalled(
  words('indicatore', 'indicator'),
  words('indicatori', 'indicators'),
  'label',
  help(
    words(
      'Previsto e raggiunto, con l’unità e la fonte. I numeri sotto 5 fanno riconoscere le persone: scrivi «meno di 5» nel risultato dell’azione.',
      'Target and actual, with unit and source. Numbers below 5 identify people: write “fewer than 5” in the action’s result.',
    ),
    {
      example: words(
        '«Persone prese in carico»: previsto 200, raggiunto 231, persone, fonte «Cartella sociale informatizzata».',
        '“People taken into care”: target 200, actual 231, people, source “Computerised social record”.',
      ),
    },
  ),
)
const problems = rowsCalled(
  words('difficoltà', 'problem'),
  words('difficoltà', 'problems'),
  'origin',
  help(
    words(
      'Che cosa è andato storto e come l’avete affrontato: è quello che aiuta di più chi comincia. Senza nomi.',
      'What went wrong and how you met it: it is what helps beginners most. Without names.',
    ),
    {
      candid: 'problems',
      example: words(
        '«Il bando per gli alloggi è andato deserto» · nasce da: affitti troppo alti per la cifra offerta · risolto con un fondo di garanzia e un secondo bando.',
        '“Nobody answered the call for flats” · origin: rents too high for what was offered · solved with a guarantee fund and a second call.',
      ),
    },
  ),
)

/** What a project report says: what was done in a period, what came of it and what was learned. */
export const report: Field[] = [
  {
    name: 'reportPeriod',
    type: 'group',
    label: words('Periodo della relazione', 'Reporting period'),
    admin: help(words('I mesi di cui parla.', 'The months it is about.'), { needed: true }),
    fields: [
      {
        type: 'row',
        fields: [day('from', words('Dal', 'From')), day('to', words('Al', 'To'))],
      },
    ],
  },
  {
    name: 'actions',
    type: 'array',
    maxRows: 60,
    label: words('Azioni svolte', 'Actions'),
    labels: actions.labels,
    admin: actions.admin,
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: words('Azione', 'Action'),
      },
      {
        name: 'area',
        type: 'relationship',
        relationTo: 'topics',
        label: words('Area di lavoro', 'Area of work'),
        ...offering(areas),
        admin: { allowCreate: false, allowEdit: false },
      },
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
    labels: indicators.labels,
    admin: indicators.admin,
    fields: [
      { name: 'label', type: 'text', maxLength: 300, label: words('Indicatore', 'Indicator') },
      {
        type: 'row',
        fields: [
          { name: 'target', type: 'number', label: words('Previsto', 'Target') },
          { name: 'actual', type: 'number', label: words('Raggiunto', 'Actual') },
          { name: 'unit', type: 'text', maxLength: 80, label: words('Unità', 'Unit') },
        ],
      },
      { name: 'source', type: 'text', maxLength: 500, label: words('Fonte', 'Source') },
    ],
  },
  richText('lessons', words('Che cosa si è imparato', 'Lessons'), {
    admin: help(
      words(
        'Che cosa rifareste uguale, che cosa no, e che cosa direste a chi comincia.',
        'What you would do again, what you would not, and what you would tell whoever begins.',
      ),
      {
        needed: true,
        example: words(
          '«Coinvolgere il centro per l’impiego dall’inizio: quando è arrivato, a metà progetto, gli inserimenti lavorativi sono raddoppiati.»',
          '“Involve the job centre from the start: when it came in, halfway through, job placements doubled.”',
        ),
      },
    ),
  }),
  richText('successFactors', words('Che cosa ha aiutato', 'Success factors'), {
    admin: help(
      words(
        'Le condizioni che hanno fatto la differenza.',
        'The conditions that made the difference.',
      ),
      {
        example: words(
          '«Un incontro fisso ogni lunedì fra sportello, ambulatorio e agenzia per la casa: chi decideva era seduto allo stesso tavolo.»',
          '“A fixed meeting every Monday of desk, clinic and housing agency: whoever decided sat at the same table.”',
        ),
      },
    ),
  }),
  {
    name: 'problems',
    type: 'array',
    maxRows: 60,
    label: words('Difficoltà incontrate', 'Problems met'),
    labels: problems.labels,
    access: candid('problems'),
    admin: { ...candidAdmin, ...problems.admin },
    fields: [
      richText('problem', words('Difficoltà', 'Problem')),
      { name: 'origin', type: 'text', maxLength: 300, label: words('Da che cosa nasce', 'Origin') },
      richText('solution', words('Come è stata affrontata', 'Solution')),
    ],
  },
  {
    name: 'modelsApplied',
    type: 'relationship',
    relationTo: 'resources',
    hasMany: true,
    label: words('Modelli applicati', 'Models applied'),
    ...offering(otherModels),
    admin: {
      allowCreate: false,
      allowEdit: false,
      ...help(
        words(
          'Quelli della rete che avete usato, vostri o di altre città.',
          'Those of the network that you used, yours or other cities’.',
        ),
      ),
    },
  },
]
