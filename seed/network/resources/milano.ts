import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const milano: NetworkResource<SourceKey>[] = [
  {
    slug: 'milano-bella-milano-squadre-per-la-citta',
    kind: 'model',
    organisation: 'milano',
    edition: 'LGNetEA',
    title: { it: 'Bella Milano: squadre per la città', en: 'Bella Milano: teams for the city' },
    summary: {
      it: 'Percorsi di cittadinanza attiva che coinvolgono persone migranti in squadre di pulizia e manutenzione urbana.',
      en: 'Active citizenship paths that involve migrants in urban cleaning and maintenance teams.',
    },
    topics: ['impegno-civico', 'sociale'],
    approach: {
      it: 'Con LGNetEA Milano ha proposto percorsi di cittadinanza attiva attraverso **Bella Milano**: persone migranti lavorano in squadre di pulizia e manutenzione urbana.',
      en: 'Under LGNetEA Milan offered active citizenship paths through **Bella Milano**: migrants work in urban cleaning and maintenance teams.',
    },
    coreElements: [
      { title: { it: 'Percorsi di cittadinanza attiva', en: 'Active citizenship paths' } },
      {
        title: {
          it: 'Squadre di pulizia e manutenzione urbana',
          en: 'Urban cleaning and maintenance teams',
        },
      },
    ],
    sources: ['milano-ea-1'],
  },
  {
    slug: 'milano-punti-unici-di-accesso-e-tutela-dei-minori',
    kind: 'model',
    organisation: 'milano',
    edition: 'LGNetEA',
    title: {
      it: 'Punti unici di accesso e tutela dei minori',
      en: 'Single access points and protection of minors',
    },
    summary: {
      it: 'La strada, gli sportelli One Stop Shop e un centro di riferimento collegati tra loro, accanto a un centro servizi per i minori stranieri non accompagnati.',
      en: 'Street work, One Stop Shop desks and a reference centre linked together, alongside a service centre for unaccompanied foreign minors.',
    },
    topics: ['presa-in-carico', 'minori-stranieri-non-accompagnati'],
    approach: {
      it: 'La presa in carico milanese di LGNetEA ha collegato la strada, gli sportelli One Stop Shop e il Centro Sammartini, affiancando il centro servizi per i minori stranieri non accompagnati di via Aldini.',
      en: 'Milan’s case management under LGNetEA linked street work, One Stop Shop desks and the Sammartini centre, alongside the service centre for unaccompanied minors in via Aldini.',
    },
    coreElements: [
      { title: { it: 'Lavoro in strada', en: 'Street work' } },
      { title: { it: 'Sportelli One Stop Shop', en: 'One Stop Shop desks' } },
      { title: { it: 'Centro Sammartini', en: 'Sammartini centre' } },
      {
        title: {
          it: 'Centro servizi per i minori stranieri non accompagnati',
          en: 'Service centre for unaccompanied foreign minors',
        },
      },
    ],
    sources: ['milano-ea-2'],
  },
  {
    slug: 'milano-minori-soli-e-famiglie-fragili-al-centro',
    kind: 'model',
    organisation: 'milano',
    edition: 'LGNET3',
    title: {
      it: 'Minori soli e famiglie fragili al centro',
      en: 'Unaccompanied minors and vulnerable families first',
    },
    summary: {
      it: 'Un intervento co-progettato dal Comune con il terzo settore per minori stranieri non accompagnati e nuclei familiari vulnerabili.',
      en: 'Work co-designed by the City and the third sector for unaccompanied foreign minors and vulnerable families.',
    },
    topics: ['presa-in-carico', 'housing', 'minori-stranieri-non-accompagnati', 'terzo-settore'],
    approach: {
      it: 'LGNET3 a Milano nasce dalla co-progettazione tra Comune e terzo settore. Si rivolge a minori stranieri non accompagnati e a nuclei familiari vulnerabili, con percorsi individuali, autonomia abitativa e comunicazione.',
      en: 'LGNET3 in Milan is co-designed by the City and the third sector. It serves unaccompanied foreign minors and vulnerable families, with individual paths, independent housing and communication work.',
    },
    coreElements: [
      { title: { it: 'Percorsi individuali', en: 'Individual paths' } },
      { title: { it: 'Autonomia abitativa', en: 'Independent housing' } },
      { title: { it: 'Comunicazione', en: 'Communication' } },
    ],
    procedure: 'coDesign',
    sources: ['milano-3-1'],
  },
]
