import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const caserta: NetworkResource<SourceKey>[] = [
  {
    slug: 'caserta-campo-estivo-anziani-e-cura-dei-luoghi',
    kind: 'model',
    organisation: 'caserta',
    edition: 'LGNetEA',
    title: {
      it: 'Campo estivo, aiuto agli anziani e cura dei luoghi',
      en: 'Summer camp, help for older people and care of public places',
    },
    summary: {
      it: 'A Caserta l’impegno civico tiene insieme un campo scuola estivo, pomeriggi con i minori, aiuto ad anziani e persone con disabilità e la manutenzione di un parco e dei campi sportivi.',
      en: 'In Caserta civic engagement brings together a summer day camp, afternoons with minors, help for older people and people with disabilities, and the upkeep of a park and sports fields.',
    },
    topics: ['impegno-civico', 'sociale'],
    approach: {
      it: `Con LGNetEA Caserta ha puntato sull’impegno civico, in attività a fianco di chi abita la città e in lavori di cura dei luoghi.

Nel gennaio 2022 era in programma il ritorno di un gruppo di giovani volontari a Villa Giaquinto, per piantare una siepe e nuovi arbusti: un’iniziativa promossa dalla Lipu con il comitato della villa.`,
      en: `With LGNetEA Caserta focused on civic engagement, in activities alongside the people who live in the city and in caring for public places.

In January 2022 a group of young volunteers was due back at Villa Giaquinto to plant a hedge and new shrubs: an initiative promoted by the Lipu association with the park’s committee.`,
    },
    coreElements: [
      {
        title: { it: 'Minori', en: 'Minors' },
        description: {
          it: 'Un campo scuola estivo e pomeriggi di sostegno.',
          en: 'A summer day camp and afternoon support.',
        },
      },
      {
        title: {
          it: 'Anziani e persone con disabilità',
          en: 'Older people and people with disabilities',
        },
        description: { it: 'Attività di supporto.', en: 'Support activities.' },
      },
      {
        title: { it: 'Luoghi della città', en: 'Places in the city' },
        description: {
          it: 'Manutenzione del parco di Villa Giaquinto e dei campi sportivi del Rione Vanvitelli.',
          en: 'Upkeep of the Villa Giaquinto park and of the Rione Vanvitelli sports fields.',
        },
      },
    ],
    partners: [{ name: 'Lipu' }, { name: 'Comitato di Villa Giaquinto' }],
    evidence: [
      {
        claim: { it: 'Luoghi curati', en: 'Places cared for' },
        value: 2,
        unit: 'luoghi',
        source: 'caserta-ea-1',
      },
    ],
    sources: ['caserta-ea-1', 'caserta-ea-3'],
  },
  {
    slug: 'caserta-questionario-alle-famiglie-per-scegliere-i-luoghi',
    kind: 'tool',
    organisation: 'caserta',
    edition: 'LGNetEA',
    title: {
      it: 'Il questionario alle famiglie per scegliere i luoghi da curare',
      en: 'The questionnaire that lets families choose which places to care for',
    },
    summary: {
      it: 'Prima di un intervento di pulizia e manutenzione in via Gemito, Caserta ha chiesto alle famiglie della città dove intervenire. Il testo del questionario non è riportato dalla fonte.',
      en: 'Before a clean-up and maintenance day in via Gemito, Caserta asked local families where to work. The source does not report the text of the questionnaire.',
    },
    topics: ['impegno-civico'],
    toolType: 'form',
    whenToUse: {
      it: 'La fonte lo racconta usato prima di un intervento di impegno civico, per **scegliere le aree** su cui lavorare insieme a volontari italiani e stranieri.',
      en: 'The source tells of its use before a civic engagement day, to **choose the areas** where Italian and foreign volunteers would work together.',
    },
    instructions: {
      it: `A Caserta il questionario è stato rivolto a oltre duecento famiglie. Le loro risposte hanno indicato le aree su cui intervenire; il 12 marzo 2022 era in programma la giornata di pulizia e manutenzione in via Gemito.`,
      en: `In Caserta the questionnaire was put to more than two hundred families. Their answers pointed to the areas to work on; the clean-up and maintenance day in via Gemito was planned for 12 March 2022.`,
    },
    related: ['caserta-campo-estivo-anziani-e-cura-dei-luoghi'],
    sources: ['caserta-ea-2'],
  },
  {
    slug: 'caserta-sportello-unico-ed-equipe-multidisciplinare',
    kind: 'model',
    organisation: 'caserta',
    edition: 'LGNET2',
    title: {
      it: 'Sportello unico ed équipe multidisciplinare',
      en: 'A single support desk and a multidisciplinary team',
    },
    summary: {
      it: 'Con LGNET2 Caserta ha aperto uno sportello unico di supporto con un’équipe multidisciplinare e ha lavorato su spazi di aggregazione, accoglienza in famiglia e inclusione abitativa.',
      en: 'With LGNET2 Caserta opened a single support desk with a multidisciplinary team and worked on meeting places, family hosting and housing inclusion.',
    },
    topics: ['presa-in-carico', 'housing', 'minori-stranieri-non-accompagnati'],
    approach: {
      it: 'Uno **sportello unico di supporto**, con un’équipe multidisciplinare, affiancato dal lavoro sui luoghi di aggregazione, sull’accoglienza in famiglia di minori non accompagnati e sull’inclusione abitativa.',
      en: 'A **single support desk** with a multidisciplinary team, alongside work on meeting places, on family hosting of unaccompanied minors and on housing inclusion.',
    },
    coreElements: [
      { title: { it: 'Sportello unico di supporto', en: 'Single support desk' } },
      { title: { it: 'Équipe multidisciplinare', en: 'Multidisciplinary team' } },
      { title: { it: 'Spazi di aggregazione', en: 'Meeting places' } },
      {
        title: {
          it: 'Accoglienza in famiglia di minori non accompagnati',
          en: 'Family hosting of unaccompanied minors',
        },
      },
      { title: { it: 'Inclusione abitativa', en: 'Housing inclusion' } },
    ],
    sources: ['caserta-2-1'],
  },
]
