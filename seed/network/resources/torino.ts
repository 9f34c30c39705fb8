import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const torino: NetworkResource<SourceKey>[] = [
  {
    slug: 'torino-housing-sociale-e-rifugio-per-le-donne',
    kind: 'model',
    organisation: 'torino',
    edition: 'LGNetEA',
    title: {
      it: 'Housing sociale e un rifugio per le donne',
      en: 'Social housing and a shelter for women',
    },
    summary: {
      it: 'Housing sociale in strutture selezionate, un rifugio protetto per donne immigrate e contributi per attivare contratti di locazione e sublocazione.',
      en: 'Social housing in selected facilities, a protected shelter for immigrant women and contributions towards tenancy and sub-tenancy contracts.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: 'Con LGNetEA Torino ha messo in campo tre strumenti per la casa: housing sociale in strutture selezionate, un rifugio protetto per donne immigrate e contributi per attivare contratti di locazione e sublocazione.',
      en: 'Under LGNetEA Turin used three means for housing: social housing in selected facilities, a protected shelter for immigrant women and contributions towards tenancy and sub-tenancy contracts.',
    },
    coreElements: [
      { title: { it: 'Housing sociale', en: 'Social housing' } },
      {
        title: {
          it: 'Rifugio protetto per donne immigrate',
          en: 'Protected shelter for immigrant women',
        },
      },
      {
        title: {
          it: 'Contributi per locazione e sublocazione',
          en: 'Contributions to tenancy and sub-tenancy',
        },
      },
    ],
    sources: ['torino-ea-1'],
  },
  {
    slug: 'torino-one-stop-shop-itineranti',
    kind: 'model',
    organisation: 'torino',
    edition: 'LGNET3',
    title: { it: 'One Stop Shop itineranti', en: 'Travelling One Stop Shops' },
    summary: {
      it: 'Il programma torinese prevede punti informativi itineranti, percorsi di ricerca della casa con associazioni e cooperative e informazione rivolta a tutta la cittadinanza.',
      en: 'Turin’s programme includes travelling information points, house-hunting support with associations and cooperatives, and information for all residents.',
    },
    topics: ['presa-in-carico', 'housing', 'terzo-settore'],
    approach: {
      it: 'Il programma di LGNET3 a Torino prevede punti informativi **One Stop Shop itineranti**, percorsi di ricerca della casa con associazioni e cooperative, e informazione rivolta a tutta la cittadinanza. Per il triennio la Città ha a disposizione 2 milioni e 900mila euro di finanziamento ministeriale, in continuità con le due edizioni precedenti.',
      en: 'Turin’s LGNET3 programme includes **travelling One Stop Shop** information points, house-hunting support with associations and cooperatives, and information for all residents. For the three years the City has 2.9 million euros of ministry funding, in continuity with the two earlier editions.',
    },
    coreElements: [
      {
        title: {
          it: 'Punti informativi itineranti',
          en: 'Travelling information points',
        },
      },
      {
        title: {
          it: 'Ricerca della casa con associazioni e cooperative',
          en: 'House-hunting with associations and cooperatives',
        },
      },
      {
        title: {
          it: 'Informazione a tutta la cittadinanza',
          en: 'Information for all residents',
        },
      },
    ],
    costs: [
      {
        item: 'Finanziamento per il triennio, per l’intero LGNET3 in città',
        amount: 2900000,
        funding: 'Finanziamento ministeriale',
      },
    ],
    sources: ['torino-3-2', 'torino-3-1'],
  },
]
