import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

/** What is about the whole network, not one city. */
export const network: NetworkResource<SourceKey>[] = [
  {
    slug: 'one-stop-shop-e-unita-mobili-due-servizi-che-si-completano',
    kind: 'model',
    organisation: 'anci',
    edition: 'LGNET2',
    title: {
      it: 'One Stop Shop e unità mobili: due servizi che si completano',
      en: 'One Stop Shops and mobile units: two services that complete each other',
    },
    summary: {
      it: 'Le unità di strada incontrano le persone e intervengono subito; gli One Stop Shop, nelle zone dove vivono più persone migranti, orientano e indirizzano alla presa in carico.',
      en: 'Street units meet people and act at once; One Stop Shops, in the areas where more migrants live, give guidance and refer people on to case management.',
    },
    topics: ['presa-in-carico', 'persone-uscite-dall-accoglienza'],
    approach: {
      it: `È l’impianto che la rete LGNET2 ha condiviso per la presa in carico. Le **unità di strada** incontrano le persone, fanno una prima valutazione dei bisogni e un intervento immediato. Gli **One Stop Shop** sono collocati nelle zone con maggiore presenza di migranti: orientano sul territorio e, quando serve, indirizzano alla presa in carico.

Nel luglio 2023 Palermo ha ospitato un incontro della rete dedicato a questi servizi, con le esperienze di Palermo, Milano, Roma e Taranto.`,
      en: `This is the set-up that the LGNET2 network shared for case management. **Street units** meet people, make a first assessment of needs and act at once. **One Stop Shops** are placed in areas with a larger migrant presence: they give local guidance and, when needed, refer people on to case management.

In July 2023 Palermo hosted a meeting of the network on these services, with the experiences of Palermo, Milan, Rome and Taranto.`,
    },
    coreElements: [
      {
        title: { it: 'Unità di strada', en: 'Street units' },
        description: {
          it: 'Incontro, prima valutazione dei bisogni, intervento immediato.',
          en: 'Meeting people, first assessment of needs, immediate action.',
        },
      },
      {
        title: { it: 'One Stop Shop', en: 'One Stop Shops' },
        description: {
          it: 'Orientamento sul territorio, nelle zone con maggiore presenza di migranti.',
          en: 'Local guidance, in areas with a larger migrant presence.',
        },
      },
      {
        title: { it: 'Invio alla presa in carico', en: 'Referral to case management' },
        description: {
          it: 'Quando la situazione della persona lo richiede.',
          en: 'When the person’s situation calls for it.',
        },
      },
    ],
    sources: ['network-2-2', 'palermo-2-1'],
  },
  {
    slug: 'lgnet2-dalla-presentazione-all-evento-conclusivo',
    kind: 'report',
    organisation: 'anci',
    edition: 'LGNET2',
    title: {
      it: 'LGNET2, dalla presentazione di Bologna all’evento conclusivo di Roma',
      en: 'LGNET2, from the presentation in Bologna to the closing event in Rome',
    },
    summary: {
      it: 'Gli appuntamenti con cui la rete delle sedici città si è presentata, si è confrontata e ha chiuso la seconda edizione, tra maggio 2023 e gennaio 2024.',
      en: 'The meetings through which the network of sixteen cities presented itself, exchanged experience and closed the second edition, between May 2023 and January 2024.',
    },
    topics: ['governance', 'comunicazione'],
    reportPeriod: { from: '2023-05-04', to: '2024-01-12' },
    actions: [
      {
        title: {
          it: 'Presentazione al MAMbo di Bologna, 4 maggio 2023',
          en: 'Presentation at MAMbo in Bologna, 4 May 2023',
        },
        result: {
          it: 'L’evento «Accogliere e integrare per città più inclusive e sicure» ha presentato la seconda edizione.',
          en: 'The event “Welcoming and integrating for more inclusive and safer cities” presented the second edition.',
        },
      },
      {
        title: {
          it: 'Confronto a Palermo, 13 luglio 2023',
          en: 'Exchange in Palermo, 13 July 2023',
        },
        area: 'presa-in-carico',
        result: {
          it: 'Un incontro sui servizi di prossimità, con le esperienze di Palermo, Milano, Roma e Taranto, dopo le tappe di Bologna e Genova.',
          en: 'A meeting on outreach services, with the experiences of Palermo, Milan, Rome and Taranto, after the stops in Bologna and Genoa.',
        },
      },
      {
        title: {
          it: 'Seminario sui modelli integrati di inclusione abitativa a Genova',
          en: 'Seminar on integrated models of housing inclusion in Genoa',
        },
        area: 'housing',
        result: {
          it: 'ANCI Liguria ha ospitato le città LGNET2 per parlare delle risposte dei territori al bisogno di casa.',
          en: 'ANCI Liguria hosted the LGNET2 cities to discuss how local areas respond to housing needs.',
        },
      },
      {
        title: {
          it: '40ª Assemblea ANCI, Genova',
          en: 'ANCI’s 40th Assembly, Genoa',
        },
        result: {
          it: 'Una mattinata, in programma il 25 ottobre 2023, sul progetto come azione di sistema FAMI e come modello di governance multilivello.',
          en: 'A morning session, scheduled for 25 October 2023, on the project as an AMIF system action and as a model of multilevel governance.',
        },
      },
      {
        title: {
          it: 'Evento conclusivo a Roma, 12 gennaio 2024',
          en: 'Closing event in Rome, 12 January 2024',
        },
        result: {
          it: 'Nella sede romana del Parlamento europeo, con il Ministero dell’Interno, ANCI e Fondazione Cittalia. È stato mostrato il docufilm «Ritratti – storie e voci dai Comuni LGNet».',
          en: 'At the European Parliament’s office in Rome, with the Ministry of the Interior, ANCI and the Cittalia Foundation. The documentary “Ritratti – storie e voci dai Comuni LGNet” was shown.',
        },
      },
    ],
    indicators: [{ label: 'Città della rete', actual: 16, unit: 'città', source: 'network-2-3' }],
    related: ['one-stop-shop-e-unita-mobili-due-servizi-che-si-completano'],
    sources: [
      'bologna-2-1',
      'palermo-2-1',
      'genova-2-1',
      'genova-2-2',
      'network-2-3',
      'network-2-4',
    ],
  },
]
