import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const taranto: NetworkResource<SourceKey>[] = [
  {
    slug: 'taranto-volontari-accanto-a-chi-ha-bisogno',
    kind: 'model',
    organisation: 'taranto',
    edition: 'LGNetEA',
    title: {
      it: 'Volontari accanto a chi ha bisogno',
      en: 'Volunteers alongside those in need',
    },
    summary: {
      it: 'Sportelli, uno anche nella casa circondariale, unità di strada notturna e volontariato: dai pacchi viveri alla consegna di farmaci.',
      en: 'Help desks, one of them in the local prison, a night street unit and volunteering: from food parcels to delivering medicines.',
    },
    topics: ['impegno-civico', 'presa-in-carico', 'terzo-settore'],
    approach: {
      it: 'A Taranto LGNetEA è stato affidato all’associazione Noi e Voi: sportelli, uno anche nella casa circondariale, un’unità di strada notturna e attività di volontariato.',
      en: 'In Taranto LGNetEA was entrusted to the association Noi e Voi: help desks, one of them in the local prison, a night street unit and volunteering.',
    },
    coreElements: [
      {
        title: { it: 'Sportelli', en: 'Help desks' },
        description: {
          it: 'Uno anche nella casa circondariale.',
          en: 'One of them in the local prison.',
        },
      },
      { title: { it: 'Unità di strada notturna', en: 'Night street unit' } },
      {
        title: { it: 'Volontariato', en: 'Volunteering' },
        description: {
          it: 'Dai pacchi viveri alla consegna di farmaci.',
          en: 'From food parcels to delivering medicines.',
        },
      },
    ],
    partners: [{ name: 'Associazione Noi e Voi' }],
    sources: ['taranto-ea-1'],
  },
  {
    slug: 'taranto-sportello-unico-multiservizi',
    kind: 'model',
    organisation: 'taranto',
    edition: 'LGNET2',
    title: {
      it: 'Uno sportello unico multiservizi in città',
      en: 'A single multi-service desk in town',
    },
    summary: {
      it: 'Uno sportello in centro, corsi di italiano, laboratori teatrali, lavori di impegno civico e rifugi protetti.',
      en: 'A desk in the centre, Italian courses, theatre workshops, civic engagement work and protected shelters.',
    },
    topics: ['presa-in-carico', 'impegno-civico', 'lingua-italiana'],
    approach: {
      it: `Tra le attività di LGNET2 a Taranto ci sono uno **sportello unico multiservizi** in centro, corsi di italiano, laboratori teatrali, lavori di impegno civico e rifugi protetti.

Nel gennaio 2024 i risultati sono stati presentati alla Casa del rifugiato; la realizzazione in città era affidata alla cooperativa sociale I.S.O.L.A.`,
      en: `LGNET2 activities in Taranto include a **multi-service desk** in the centre, Italian courses, theatre workshops, civic engagement work and protected shelters.

In January 2024 the results were presented at the Casa del rifugiato; the work in the city was entrusted to the social cooperative I.S.O.L.A.`,
    },
    coreElements: [
      { title: { it: 'Sportello unico multiservizi', en: 'Single multi-service desk' } },
      { title: { it: 'Corsi di italiano', en: 'Italian courses' } },
      { title: { it: 'Laboratori teatrali', en: 'Theatre workshops' } },
      { title: { it: 'Impegno civico', en: 'Civic engagement' } },
      { title: { it: 'Rifugi protetti', en: 'Protected shelters' } },
    ],
    partners: [{ name: 'Cooperativa sociale I.S.O.L.A.' }],
    evidence: [
      {
        claim: { it: 'Beneficiari in totale', en: 'Beneficiaries in total' },
        value: 65,
        unit: 'persone',
        period: 'LGNET2',
        source: 'taranto-2-1',
      },
    ],
    sources: ['taranto-2-1', 'taranto-2-5'],
  },
  {
    slug: 'taranto-giardini-scuole-e-teatro',
    kind: 'model',
    organisation: 'taranto',
    edition: 'LGNET2',
    title: { it: 'Giardini, scuole e teatro', en: 'Gardens, schools and theatre' },
    summary: {
      it: 'L’impegno civico urbano di Taranto tra i giardini Jannelli, le scuole, i laboratori con il teatro Crest e i corsi di lingua.',
      en: 'Taranto’s urban civic engagement between the Jannelli gardens, schools, workshops with the Crest theatre and language courses.',
    },
    topics: ['impegno-civico', 'lingua-italiana'],
    related: ['taranto-volontari-accanto-a-chi-ha-bisogno'],
    approach: {
      it: 'L’impegno civico urbano ha interessato i giardini Jannelli e le scuole, con laboratori teatrali insieme al teatro Crest e corsi di lingua.',
      en: 'Urban civic engagement involved the Jannelli gardens and schools, with theatre workshops together with the Crest theatre and language courses.',
    },
    coreElements: [
      { title: { it: 'Giardini e scuole', en: 'Gardens and schools' } },
      { title: { it: 'Laboratori teatrali', en: 'Theatre workshops' } },
      { title: { it: 'Corsi di lingua', en: 'Language courses' } },
    ],
    partners: [{ name: 'Teatro Crest' }],
    sources: ['taranto-2-2'],
  },
  {
    slug: 'taranto-la-casa-del-rifugiato',
    kind: 'model',
    organisation: 'taranto',
    edition: 'LGNET2',
    title: { it: 'La Casa del rifugiato', en: 'The Casa del rifugiato' },
    summary: {
      it: 'Una struttura di abitazione condivisa, temporanea e d’emergenza, che la città ha usato anche come luogo d’incontro.',
      en: 'A shared, temporary emergency home, which the city also used as a place to meet.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: `A Taranto è nata una struttura di abitazione condivisa, temporanea e d’emergenza, chiamata **Casa del rifugiato**.

Il 26 settembre 2023 era la sede annunciata della Festa dell’integrazione; nel gennaio 2024 vi sono stati presentati i risultati di LGNET2.`,
      en: `In Taranto a shared, temporary emergency home called **Casa del rifugiato** was set up.

On 26 September 2023 it was the announced venue of the Integration Festival; in January 2024 the results of LGNET2 were presented there.`,
    },
    coreElements: [
      {
        title: {
          it: 'Abitazione condivisa, temporanea e d’emergenza',
          en: 'Shared, temporary emergency home',
        },
      },
      { title: { it: 'Luogo d’incontro', en: 'Meeting place' } },
    ],
    sources: ['taranto-2-3', 'taranto-2-4', 'taranto-2-5'],
  },
]
