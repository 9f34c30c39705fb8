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
    {
      example: words(
        '«Assistente sociale»: 1 · «Mediatrice culturale»: 0,5 · «Operatore dell’unità mobile»: 2',
        '“Social worker”: 1 · “Cultural mediator”: 0.5 · “Mobile unit worker”: 2',
      ),
    },
  ),
)
const items = rowsCalled(
  words('voce di costo', 'item'),
  words('voci di costo', 'items'),
  'item',
  help(
    words(
      'Anche di massima: servono a chi deve capire se può permettersela. Separa quello che si spende una volta da quello che si spende ogni anno.',
      'Even rough ones: they help whoever must know whether they can afford it. Keep what is spent once apart from what is spent each year.',
    ),
    {
      candid: 'costs',
      example: words(
        '«Furgone attrezzato»: 28.000, una volta, FAMI · «Tre operatori»: 96.000, ogni anno, bilancio comunale',
        '“Fitted van”: 28,000, once, FAMI · “Three workers”: 96,000, each year, city budget',
      ),
    },
  ),
)
const partners = rowsCalled(
  words('partner', 'partner'),
  words('partner', 'partners'),
  'name',
  help(
    words(
      'Enti e associazioni, non persone: chi fa una parte del lavoro o la rende possibile.',
      'Organisations, not people: whoever does part of the work or makes it possible.',
    ),
    {
      example: words(
        '«Azienda sanitaria, ambulatorio per stranieri» · «Cooperativa che gestisce lo sportello» · «Sindacato degli inquilini»',
        '“Health authority, clinic for foreigners” · “Cooperative that runs the desk” · “Tenants’ union”',
      ),
    },
  ),
)
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

/** What a model of intervention says: the problem, what is done, and what came of it. */
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
      richText('description', words('Descrizione', 'Description'), {
        admin: help(
          words(
            'Come funziona, in poche righe: chi fa che cosa, e quando.',
            'How it works, in a few lines: who does what, and when.',
          ),
        ),
      }),
      { name: 'essential', type: 'checkbox', label: words('Indispensabile', 'Essential') },
    ],
  },
  richText('whatDidNotWork', words('Che cosa non ha funzionato', 'What did not work'), {
    access: candid('whatDidNotWork'),
    admin: {
      ...candidAdmin,
      ...help(
        words(
          'È la parte che le altre città cercano di più: serve a non rifare lo stesso errore. Racconta il fatto e che cosa avete cambiato, senza nomi.',
          'It is the part other cities look for most: it keeps them from the same mistake. Tell the fact and what you changed, without names.',
        ),
        {
          needed: true,
          candid: 'whatDidNotWork',
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
]

/** What another city must know to do the same: with whom, for how much, by which rules. */
export const modelElsewhere: Field[] = [
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
    admin: {
      ...candidAdmin,
      ...help(
        words(
          'Come la città ha scelto chi fa il lavoro. Chi deve rifarlo comincia spesso da qui.',
          'How the city chose who does the work. Whoever must do the same often begins here.',
        ),
        { candid: 'procedure' },
      ),
    },
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
      {
        example: words(
          '«Delibera di Giunta n. 112/2022, approvazione della convenzione» · «Art. 55 del d.lgs. 117/2017, co-progettazione»',
          '“City council decision no. 112/2022, approval of the agreement” · “Art. 55 of d.lgs. 117/2017, co-design”',
        ),
      },
    ),
  },
  richText('preconditions', words('Che cosa serve per partire', 'What you need to start'), {
    admin: help(
      words(
        'Che cosa deve esserci già: un ufficio, un accordo, una competenza.',
        'What must already be there: an office, an agreement, a skill.',
      ),
      {
        example: words(
          '«Un accordo con l’azienda sanitaria per le visite fuori orario. Un mediatore che parli le lingue di chi arriva. Un ufficio casa che conosca i proprietari.»',
          '“An agreement with the health authority for visits out of hours. A mediator who speaks the languages of those who come. A housing office that knows the landlords.”',
        ),
      },
    ),
  }),
  richText('sustainability', words('Come dura nel tempo', 'How it lasts'), {
    admin: help(
      words(
        'Chi la paga e chi la tiene in piedi quando finisce il progetto.',
        'Who pays for it and keeps it going when the project ends.',
      ),
      {
        example: words(
          '«Dal 2024 due operatori su tre sono nel bilancio dei servizi sociali. Il furgone resta alla città; il carburante lo paga la convenzione con la Croce Rossa.»',
          '“Since 2024 two workers in three are in the social services’ budget. The van stays with the city; the agreement with the Red Cross pays for fuel.”',
        ),
      },
    ),
  }),
  richText('transferPotential', words('Che cosa può servire ad altri', 'Transfer potential'), {
    admin: help(
      words(
        'A quale città la consiglieresti, e a quale no.',
        'To which city you would recommend it, and to which not.',
      ),
      {
        example: words(
          '«Adatta a una città con molte persone che dormono fuori dal centro. In un paese piccolo basta lo sportello: l’unità mobile girerebbe vuota.»',
          '“Right for a city where many people sleep far from the centre. In a small town the desk is enough: the mobile unit would go round empty.”',
        ),
      },
    ),
  }),
]
