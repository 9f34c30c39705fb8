import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const latina: NetworkResource<SourceKey>[] = [
  {
    slug: 'latina-one-stop-shop-di-via-don-morosini',
    kind: 'model',
    organisation: 'latina',
    edition: 'LGNetEA',
    title: {
      it: 'Un centro servizi con unità mobile e alloggi per l’emergenza',
      en: 'A service centre with a mobile unit and emergency housing',
    },
    summary: {
      it: 'Il One Stop Shop di via Don Morosini, intitolato a Wangari Maathai: assistenza legale, mediazione culturale, un’unità mobile e alloggi per l’emergenza.',
      en: 'The One Stop Shop in via Don Morosini, named after Wangari Maathai: legal help, cultural mediation, a mobile unit and emergency housing.',
    },
    topics: [
      'presa-in-carico',
      'sociale',
      'assistenza-legale',
      'mediazione-linguistico-culturale',
      'terzo-settore',
    ],
    period: { from: '2021-03-16' },
    approach: {
      it: 'Il 16 marzo 2021 ha aperto a Latina il centro servizi affidato alla cooperativa Astrolabio. In un solo luogo le persone trovano assistenza legale e mediazione culturale; un’unità mobile e alloggi per l’emergenza lo completano.',
      en: 'On 16 March 2021 the service centre run by the Astrolabio cooperative opened in Latina. In one place people find legal help and cultural mediation; a mobile unit and emergency housing complete it.',
    },
    coreElements: [
      { title: { it: 'Assistenza legale', en: 'Legal help' } },
      { title: { it: 'Mediazione culturale', en: 'Cultural mediation' } },
      { title: { it: 'Unità mobile', en: 'Mobile unit' } },
      { title: { it: 'Alloggi per l’emergenza', en: 'Emergency housing' } },
    ],
    partners: [{ name: 'Cooperativa Astrolabio' }],
    sources: ['latina-ea-1'],
  },
  {
    slug: 'latina-centro-diurno-di-corso-matteotti',
    kind: 'model',
    organisation: 'latina',
    edition: 'LGNET2',
    title: {
      it: 'Il centro diurno One Stop Shop di corso Matteotti',
      en: 'The One Stop Shop day centre in corso Matteotti',
    },
    summary: {
      it: 'Un centro diurno che offre supporto psicologico, sociale e legale e fa da porta verso l’inclusione abitativa e l’impegno civico.',
      en: 'A day centre that offers psychological, social and legal support and opens the way to housing inclusion and civic engagement.',
    },
    topics: ['presa-in-carico', 'sociale', 'assistenza-legale'],
    period: { from: '2023-06-01' },
    related: ['latina-one-stop-shop-di-via-don-morosini'],
    approach: {
      it: 'Inaugurato nel giugno 2023 e sostenuto da un finanziamento di 200mila euro, il centro diurno tiene insieme supporto psicologico, sociale e legale, inclusione abitativa e impegno civico.',
      en: 'Opened in June 2023 and backed by 200,000 euros, the day centre brings together psychological, social and legal support, housing inclusion and civic engagement.',
    },
    coreElements: [
      { title: { it: 'Supporto psicologico', en: 'Psychological support' } },
      { title: { it: 'Supporto sociale', en: 'Social support' } },
      { title: { it: 'Supporto legale', en: 'Legal support' } },
      { title: { it: 'Inclusione abitativa', en: 'Housing inclusion' } },
      { title: { it: 'Impegno civico', en: 'Civic engagement' } },
    ],
    costs: [{ item: 'Finanziamento riportato dalla fonte', amount: 200000 }],
    sources: ['latina-2-1'],
  },
  {
    slug: 'latina-verde-pubblico-pizzeria-e-cucito',
    kind: 'model',
    organisation: 'latina',
    edition: 'LGNET2',
    title: {
      it: 'Verde pubblico, pizzeria e cucito',
      en: 'Green spaces, pizza-making and sewing',
    },
    summary: {
      it: 'Percorsi di impegno civico che uniscono la cura del verde pubblico a corsi per imparare un mestiere.',
      en: 'Civic engagement paths that combine the care of public green spaces with courses in a trade.',
    },
    topics: ['impegno-civico', 'lavoro-e-formazione'],
    approach: {
      it: 'I percorsi di impegno civico di Latina hanno unito la **cura del verde pubblico** a corsi **per pizzaiolo** e **di cucito**.',
      en: 'Latina’s civic engagement paths combined the **care of public green spaces** with **pizza-making** and **sewing** courses.',
    },
    coreElements: [
      { title: { it: 'Cura del verde pubblico', en: 'Care of public green spaces' } },
      { title: { it: 'Corso per pizzaiolo', en: 'Pizza-making course' } },
      { title: { it: 'Corso di cucito', en: 'Sewing course' } },
    ],
    evidence: [
      {
        claim: { it: 'Partecipanti', en: 'Participants' },
        value: 60,
        unit: 'persone',
        period: 'LGNET2',
        source: 'latina-2-3',
      },
    ],
    sources: ['latina-2-3'],
  },
  {
    slug: 'latina-tre-alloggi-temporanei',
    kind: 'model',
    organisation: 'latina',
    edition: 'LGNET2',
    title: {
      it: 'Tre alloggi temporanei',
      en: 'Three temporary homes',
    },
    summary: {
      it: 'L’housing temporaneo di Latina: tre alloggi per chi non ha ancora una casa propria.',
      en: 'Latina’s temporary housing: three homes for people who do not have their own yet.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: 'Latina ha messo a disposizione tre alloggi con 32 posti letto, di cui hanno beneficiato oltre 50 persone.',
      en: 'Latina offered three homes with 32 beds, used by more than 50 people.',
    },
    coreElements: [{ title: { it: 'Alloggi temporanei', en: 'Temporary homes' } }],
    evidence: [
      {
        claim: { it: 'Alloggi messi a disposizione', en: 'Homes offered' },
        value: 3,
        unit: 'alloggi',
        period: 'LGNET2',
        source: 'latina-2-4',
      },
      {
        claim: { it: 'Posti letto', en: 'Beds' },
        value: 32,
        unit: 'posti',
        period: 'LGNET2',
        source: 'latina-2-4',
      },
      {
        claim: { it: 'Persone ospitate (oltre)', en: 'People hosted (more than)' },
        value: 50,
        unit: 'persone',
        period: 'LGNET2',
        source: 'latina-2-4',
      },
    ],
    sources: ['latina-2-4'],
  },
  {
    slug: 'latina-il-bilancio-di-lgnet2',
    kind: 'report',
    organisation: 'latina',
    edition: 'LGNET2',
    title: {
      it: 'LGNET2 a Latina: centro servizi, unità di strada, impegno civico e casa',
      en: 'LGNET2 in Latina: service centre, street unit, civic engagement and housing',
    },
    summary: {
      it: 'Che cosa riportano le fonti sul lavoro svolto a Latina nella seconda edizione. Le cifre sono quelle dichiarate e non si sommano: le stesse persone possono comparire in più di una.',
      en: 'What sources report on the work done in Latina in the second edition. The figures are those stated and are not to be added: the same people may appear in more than one.',
    },
    topics: ['presa-in-carico', 'impegno-civico', 'housing'],
    actions: [
      {
        title: { it: 'Centro servizi e unità mobile', en: 'Service centre and mobile unit' },
        area: 'presa-in-carico',
        result: {
          it: 'Oltre 450 persone hanno ricevuto sostegno socio-sanitario o psico-socio-legale.',
          en: 'More than 450 people received health-and-social or psycho-socio-legal support.',
        },
      },
      {
        title: { it: 'Percorsi di impegno civico', en: 'Civic engagement paths' },
        area: 'impegno-civico',
        result: {
          it: 'Cura del verde pubblico e corsi per pizzaiolo e di cucito, con 60 partecipanti.',
          en: 'Care of green spaces and pizza-making and sewing courses, with 60 participants.',
        },
      },
      {
        title: { it: 'Housing temporaneo', en: 'Temporary housing' },
        area: 'housing',
        result: {
          it: 'Tre alloggi con 32 posti letto, di cui hanno beneficiato oltre 50 persone.',
          en: 'Three homes with 32 beds, used by more than 50 people.',
        },
      },
    ],
    indicators: [
      {
        label: 'Persone sostenute da centro servizi e unità mobile (oltre)',
        actual: 450,
        unit: 'persone',
        source: 'latina-2-2',
      },
      {
        label: 'Prese in carico complessive del progetto in città (oltre)',
        actual: 600,
        unit: 'persone',
        source: 'latina-2-2',
      },
    ],
    modelsApplied: [
      'latina-centro-diurno-di-corso-matteotti',
      'latina-verde-pubblico-pizzeria-e-cucito',
      'latina-tre-alloggi-temporanei',
    ],
    sources: ['latina-2-2', 'latina-2-3', 'latina-2-4'],
  },
  {
    slug: 'latina-seconda-sede-del-one-stop-shop',
    kind: 'model',
    organisation: 'latina',
    edition: 'LGNET3',
    title: {
      it: 'Una seconda sede del One Stop Shop, con posti letto',
      en: 'A second One Stop Shop, with beds',
    },
    summary: {
      it: 'In zona Isonzo una seconda sede con assistenza legale e psicologica, orientamento al lavoro e posti letto; sono previsti tre sportelli mobili.',
      en: 'A second site in the Isonzo area with legal and psychological help, job guidance and beds; three mobile desks are planned.',
    },
    topics: ['presa-in-carico', 'housing', 'assistenza-legale', 'lavoro-e-formazione'],
    period: { from: '2024-12-10' },
    related: ['latina-centro-diurno-di-corso-matteotti'],
    approach: {
      it: 'Il 10 dicembre 2024 Latina ha inaugurato in zona Isonzo una seconda sede, con assistenza legale e psicologica, orientamento al lavoro e 36 posti letto. Sono previsti tre sportelli mobili.',
      en: 'On 10 December 2024 Latina opened a second site in the Isonzo area, with legal and psychological help, job guidance and 36 beds. Three mobile desks are planned.',
    },
    coreElements: [
      { title: { it: 'Assistenza legale', en: 'Legal help' } },
      { title: { it: 'Assistenza psicologica', en: 'Psychological help' } },
      { title: { it: 'Orientamento al lavoro', en: 'Job guidance' } },
      { title: { it: 'Posti letto', en: 'Beds' } },
    ],
    evidence: [
      {
        claim: { it: 'Posti letto nella nuova sede', en: 'Beds at the new site' },
        value: 36,
        unit: 'posti',
        period: 'dicembre 2024',
        source: 'latina-3-1',
      },
    ],
    sources: ['latina-3-1'],
  },
  {
    slug: 'latina-i-numeri-di-febbraio-2025',
    kind: 'report',
    organisation: 'latina',
    edition: 'LGNET3',
    title: {
      it: 'LGNET3 a Latina: i numeri presentati nel febbraio 2025',
      en: 'LGNET3 in Latina: the figures presented in February 2025',
    },
    summary: {
      it: 'Quante persone sono state prese in carico, da dove vengono e che cosa chiedono: prima l’assistenza legale, poi il lavoro e la casa.',
      en: 'How many people were taken into care, where they come from and what they ask for: legal help first, then work and a home.',
    },
    topics: ['presa-in-carico', 'assistenza-legale'],
    actions: [
      {
        title: { it: 'Presa in carico', en: 'Case management' },
        area: 'presa-in-carico',
        result: {
          it: 'Alla conferenza del 6 febbraio 2025 il Comune di Latina ha contato 476 persone prese in carico, di 23 nazionalità extra UE. La richiesta più frequente riguarda l’assistenza legale, poi il lavoro e la casa.',
          en: 'At the press conference of 6 February 2025 the City of Latina counted 476 people taken into care, from 23 non-EU nationalities. Legal help is the most frequent request, followed by work and housing.',
        },
      },
    ],
    indicators: [
      { label: 'Persone prese in carico', actual: 476, unit: 'persone', source: 'latina-3-2' },
      { label: 'di cui uomini', actual: 424, unit: 'persone', source: 'latina-3-2' },
      { label: 'di cui donne', actual: 52, unit: 'persone', source: 'latina-3-2' },
      { label: 'Nazionalità', actual: 23, unit: 'nazionalità', source: 'latina-3-2' },
    ],
    modelsApplied: ['latina-seconda-sede-del-one-stop-shop'],
    sources: ['latina-3-2'],
  },
]
