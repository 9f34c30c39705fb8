import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const potenza: NetworkResource<SourceKey>[] = [
  {
    slug: 'potenza-agricoltura-sociale',
    kind: 'model',
    organisation: 'potenza',
    edition: 'LGNetEA',
    title: {
      it: 'Agricoltura sociale: dal laboratorio all’idea di una cooperativa',
      en: 'Social farming: from a workshop to the idea of a cooperative',
    },
    summary: {
      it: 'Dal laboratorio di agricoltura sociale è nata la proposta di una cooperativa che coltivi frutta e ortaggi su terreni inutilizzati del Comune.',
      en: 'The social farming workshop gave rise to the proposal of a cooperative to grow fruit and vegetables on unused land owned by the City.',
    },
    topics: ['impegno-civico', 'lavoro-e-formazione'],
    approach: {
      it: 'Un laboratorio di agricoltura sociale e, dal laboratorio, una proposta: una **cooperativa agricola** che coltivi frutta e ortaggi su terreni demaniali inutilizzati del Comune.',
      en: 'A social farming workshop and, out of the workshop, a proposal: a **farming cooperative** to grow fruit and vegetables on unused public land owned by the City.',
    },
    coreElements: [
      { title: { it: 'Laboratorio di agricoltura sociale', en: 'Social farming workshop' } },
      {
        title: {
          it: 'Terreni inutilizzati del Comune',
          en: 'Unused land owned by the City',
        },
      },
    ],
    sources: ['potenza-ea-1'],
  },
  {
    slug: 'potenza-cucina-e-hockey-chiudono-lgnetea',
    kind: 'report',
    organisation: 'potenza',
    edition: 'LGNetEA',
    title: {
      it: 'Cucina e hockey chiudono LGNetEA a Potenza',
      en: 'Cooking and hockey close LGNetEA in Potenza',
    },
    summary: {
      it: 'Due appuntamenti hanno concluso la prima edizione: i piatti del laboratorio di cucina multietnica e una tavola rotonda sull’hockey come strumento di inclusione.',
      en: 'Two events closed the first edition: dishes from the multi-ethnic cooking workshop and a round table on hockey as a means of inclusion.',
    },
    topics: ['impegno-civico'],
    actions: [
      {
        title: { it: 'Laboratorio di cucina multietnica', en: 'Multi-ethnic cooking workshop' },
        area: 'impegno-civico',
        result: {
          it: 'Presentazione dei piatti del laboratorio.',
          en: 'Presentation of dishes from the workshop.',
        },
      },
      {
        title: { it: 'Tavola rotonda sull’hockey', en: 'Round table on hockey' },
        area: 'impegno-civico',
        result: {
          it: 'L’hockey come strumento di inclusione.',
          en: 'Hockey as a means of inclusion.',
        },
      },
    ],
    indicators: [
      {
        label: 'Partecipanti alle varie azioni',
        actual: 100,
        unit: 'persone',
        source: 'potenza-ea-2',
      },
    ],
    sources: ['potenza-ea-2'],
  },
  {
    slug: 'potenza-tre-laboratori-cucina-agricoltura-e-sartoria',
    kind: 'model',
    organisation: 'potenza',
    edition: 'LGNET2',
    title: {
      it: 'Tre laboratori: cucina, agricoltura e sartoria',
      en: 'Three workshops: cooking, farming and tailoring',
    },
    summary: {
      it: 'Tre laboratori di arti e mestieri, ciascuno di circa cinque-sei mesi, realizzati con le organizzazioni del territorio.',
      en: 'Three arts and crafts workshops, each lasting some five to six months, run with local organisations.',
    },
    topics: ['impegno-civico', 'lavoro-e-formazione', 'terzo-settore'],
    continues: 'potenza-agricoltura-sociale',
    approach: {
      it: 'Con LGNET2 Potenza ha scelto tre laboratori, **cucina multietnica, agricoltura sociale e sartoria sociale**, realizzati con Human Flowers, Filef e Sintesi. I servizi sociali ne hanno illustrato gli esiti al Palazzo della Cultura: ciascun laboratorio è durato circa cinque-sei mesi.',
      en: 'With LGNET2 Potenza chose three workshops, **multi-ethnic cooking, social farming and social tailoring**, run with Human Flowers, Filef and Sintesi. The social services presented the outcome at the Palazzo della Cultura: each workshop lasted some five to six months.',
    },
    coreElements: [
      { title: { it: 'Cucina multietnica', en: 'Multi-ethnic cooking' } },
      { title: { it: 'Agricoltura sociale', en: 'Social farming' } },
      { title: { it: 'Sartoria sociale', en: 'Social tailoring' } },
    ],
    partners: [{ name: 'Human Flowers' }, { name: 'Filef' }, { name: 'Sintesi' }],
    evidence: [
      {
        claim: { it: 'Beneficiari', en: 'Beneficiaries' },
        value: 41,
        unit: 'persone',
        period: 'LGNET2',
        source: 'potenza-2-1',
      },
      {
        claim: { it: 'Laboratori realizzati', en: 'Workshops held' },
        value: 3,
        unit: 'laboratori',
        period: 'LGNET2',
        source: 'potenza-2-1',
      },
    ],
    sources: ['potenza-2-1', 'potenza-2-4'],
  },
  {
    slug: 'potenza-soluzioni-abitative-di-breve-periodo',
    kind: 'model',
    organisation: 'potenza',
    edition: 'LGNET2',
    title: {
      it: 'Soluzioni abitative di breve periodo',
      en: 'Short-term housing solutions',
    },
    summary: {
      it: 'Accanto ai laboratori, sistemazioni di breve durata per cittadini stranieri in grave emergenza abitativa.',
      en: 'Alongside the workshops, short-stay housing for foreign citizens facing a severe housing emergency.',
    },
    topics: ['housing', 'abitativa'],
    problem: {
      it: 'La grave emergenza abitativa di alcuni cittadini stranieri.',
      en: 'The severe housing emergency that some foreign citizens face.',
    },
    approach: {
      it: 'Potenza ha attivato sistemazioni di breve durata per chi si trova in grave emergenza abitativa.',
      en: 'Potenza set up short-stay housing for people facing a severe housing emergency.',
    },
    coreElements: [{ title: { it: 'Sistemazioni di breve durata', en: 'Short-stay housing' } }],
    related: ['potenza-tre-laboratori-cucina-agricoltura-e-sartoria'],
    sources: ['potenza-2-2'],
  },
]
