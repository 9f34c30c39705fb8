import type { Field } from 'payload'
import { help } from '../../fields/help'
import { richText } from '../../fields/rich-text'
import { rowsCalled } from '../../fields/rows'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'
import { candid, candidAdmin } from './field-access'

export const procedures = ['direct', 'coDesign', 'contract', 'agreement', 'inHouse'] as const

const elements = rowsCalled(
  words('elemento', 'element'),
  words('elementi', 'elements'),
  'title',
  help(
    words(
      'Le parti di cui è fatta, da tre a sette. Segna come indispensabili quelle senza cui non funziona: sono quelle che un’altra città non può togliere.',
      'The parts it is made of, three to seven. Mark as essential those without which it does not work: another city cannot leave them out.',
    ),
    {
      needed: true,
      example: words(
        '«Fondo di garanzia per l’affitto» (indispensabile) · «Operatore di riferimento per ogni nucleo» (indispensabile) · «Corso di educazione all’abitare»',
        '“Rent guarantee fund” (essential) · “One worker for each household” (essential) · “Course on living in a flat”',
      ),
    },
  ),
)
const roles = rowsCalled(
  words('ruolo', 'role'),
  words('ruoli', 'roles'),
  'role',
  help(
    words(
      'Ruoli, non nomi. 0,5 è una persona a metà tempo.',
      'Roles, not names. 0.5 is one person half-time.',
    ),
  ),
)
const items = rowsCalled(
  words('voce di costo', 'item'),
  words('voci di costo', 'items'),
  'item',
  help(
    words(
      'Anche di massima: servono a chi deve capire se può permettersela. Chi li legge lo decidi nell’ultimo passo.',
      'Even rough ones: they help whoever must know whether they can afford it. Who reads them is your choice in the last step.',
    ),
  ),
)
const partners = rowsCalled(words('partner', 'partner'), words('partner', 'partners'), 'name')
const results = rowsCalled(
  words('risultato', 'result'),
  words('risultati', 'results'),
  'claim',
  help(
    words(
      'Un risultato per riga, con il periodo e da dove viene. Anche uno solo. Niente nomi, e nessun numero sotto 5 che faccia riconoscere qualcuno.',
      'One result a row, with its period and where it comes from. One is enough. No names, and no number below 5 that could identify someone.',
    ),
    {
      needed: true,
      example: words(
        '«Persone che dopo un anno pagano da sole l’affitto»: 34, persone, 2023, fonte «Registro dell’agenzia per la casa», valutato da «Ufficio statistica del Comune».',
        '“People who pay their own rent after a year”: 34, people, 2023, source “Housing agency register”, evaluated by “City statistics office”.',
      ),
    },
  ),
)

/** What a model of intervention says: the problem, what is done, with what, and what came of it. */
export const model: Field[] = [
  richText('problem', words('Il problema', 'The problem'), {
    admin: help(
      words(
        'Che cosa succedeva prima, a chi, e perché i servizi che c’erano non bastavano.',
        'What used to happen, to whom, and why existing services were not enough.',
      ),
      {
        needed: true,
        example: words(
          '«Ogni anno circa 80 persone lasciano i centri di accoglienza senza una casa. Gli affittuari chiedono un contratto di lavoro stabile e due mesi di cauzione: chi ha un impiego stagionale resta in strada o da conoscenti.»',
          '“Every year about 80 people leave the reception centres without a home. Landlords ask for a permanent job and two months’ deposit: whoever has seasonal work ends up on the street or with acquaintances.”',
        ),
      },
    ),
  }),
  richText('approach', words('Che cosa fanno', 'What they do'), {
    admin: help(
      words(
        'Racconta il percorso di una persona, dall’inizio alla fine: chi incontra, che cosa le viene offerto, chi decide.',
        'Tell one person’s path from beginning to end: whom they meet, what they are offered, who decides.',
      ),
      {
        needed: true,
        example: words(
          '«Al primo colloquio un’assistente sociale e un mediatore leggono insieme i bisogni. Entro due settimane la persona ha un piano scritto. L’agenzia per la casa cerca l’alloggio e garantisce l’affitto per dodici mesi; ogni mese ci si rivede.»',
          '“At the first meeting a social worker and a mediator look at needs together. Within two weeks the person has a written plan. The housing agency looks for a home and guarantees the rent for twelve months; they meet again every month.”',
        ),
      },
    ),
  }),
  {
    name: 'coreElements',
    type: 'array',
    maxRows: 40,
    label: words('Elementi principali', 'Main elements'),
    labels: elements.labels,
    admin: elements.admin,
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
  richText('whatDidNotWork', words('Che cosa non ha funzionato', 'What did not work'), {
    access: candid('whatDidNotWork'),
    admin: {
      ...candidAdmin,
      ...help(
        words(
          'È la parte che le altre città cercano di più. Chi la legge lo decidi tu, nell’ultimo passo.',
          'It is the part other cities look for most. Who reads it is your choice, in the last step.',
        ),
        {
          needed: true,
          example: words(
            '«I primi sei mesi abbiamo aspettato che le persone venissero allo sportello: ne sono venute undici. È cambiato quando l’unità mobile ha cominciato a uscire il martedì sera.»',
            '“For the first six months we waited for people to come to the desk: eleven came. It changed when the mobile unit began to go out on Tuesday evenings.”',
          ),
        },
      ),
    },
  }),
  {
    name: 'evidence',
    type: 'array',
    maxRows: 60,
    label: words('Risultati e fonti', 'Results and sources'),
    labels: results.labels,
    admin: results.admin,
    fields: [
      {
        name: 'claim',
        type: 'text',
        localized: true,
        maxLength: 400,
        label: words('Risultato', 'Claim'),
      },
      {
        type: 'row',
        fields: [
          { name: 'value', type: 'number', label: words('Valore', 'Value') },
          { name: 'unit', type: 'text', maxLength: 80, label: words('Unità', 'Unit') },
          { name: 'period', type: 'text', maxLength: 80, label: words('Periodo', 'Period') },
        ],
      },
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
    admin: help(
      words(
        'Va bene al posto dei risultati: per esempio «È partita a marzo; i primi dati arrivano a fine anno».',
        'Good enough in place of results: for example “It began in March; first data at the end of the year”.',
      ),
    ),
  },
  {
    name: 'team',
    type: 'array',
    maxRows: 40,
    label: words('Chi ci lavora', 'Team'),
    labels: roles.labels,
    admin: roles.admin,
    fields: [
      {
        type: 'row',
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
    ],
  },
  {
    name: 'costs',
    type: 'array',
    maxRows: 60,
    label: words('Costi', 'Costs'),
    labels: items.labels,
    access: candid('costs'),
    admin: { ...candidAdmin, ...items.admin },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'item', type: 'text', maxLength: 200, label: words('Voce', 'Item') },
          {
            name: 'amount',
            type: 'number',
            min: 0,
            max: 1_000_000_000,
            label: words('Importo in euro', 'Amount in euro'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
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
    ],
  },
  {
    name: 'partners',
    type: 'array',
    maxRows: 60,
    label: words('Con chi', 'Partners'),
    ...partners,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', maxLength: 200, label: words('Nome', 'Name') },
          {
            name: 'organisation',
            type: 'relationship',
            relationTo: 'organisations',
            label: words('Se è nella rete', 'If it is in the network'),
            admin: { allowCreate: false, allowEdit: false },
          },
        ],
      },
    ],
  },
  selectOf('procedure', 'procedure', procedures, {
    label: words('Come è stato affidato', 'How it was commissioned'),
    access: candid('procedure'),
    admin: candidAdmin,
  }),
  {
    name: 'legalBasis',
    type: 'textarea',
    maxLength: 4000,
    label: words('Norme e atti di riferimento', 'Rules and acts'),
    admin: help(
      words(
        'Delibere, determine, convenzioni: con numero e anno, così un’altra città le ritrova.',
        'Resolutions, decisions, agreements: with number and year, so that another city finds them.',
      ),
    ),
  },
  richText('preconditions', words('Che cosa serve per partire', 'What you need to start'), {
    admin: help(
      words(
        'Che cosa deve esserci già: un ufficio, un accordo, una competenza.',
        'What must already be there: an office, an agreement, a skill.',
      ),
    ),
  }),
  richText('sustainability', words('Come dura nel tempo', 'How it lasts'), {
    admin: help(
      words(
        'Chi la paga e chi la tiene in piedi quando finisce il progetto.',
        'Who pays for it and keeps it going when the project ends.',
      ),
    ),
  }),
  richText('transferPotential', words('Che cosa può servire ad altri', 'Transfer potential'), {
    admin: help(
      words(
        'A quale città la consiglieresti, e a quale no.',
        'To which city you would recommend it, and to which not.',
      ),
    ),
  }),
]
