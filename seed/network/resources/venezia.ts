import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const venezia: NetworkResource<SourceKey>[] = [
  {
    slug: 'venezia-accompagnamento-all-abitare',
    kind: 'model',
    organisation: 'venezia',
    edition: 'LGNET3',
    title: { it: 'Accompagnamento all’abitare', en: 'Support for living independently' },
    summary: {
      it: 'Percorsi socio-educativi all’abitare, benessere di comunità e sostegni economici contro il disagio abitativo.',
      en: 'Social and educational paths to housing, community well-being and financial support against housing hardship.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: 'Il Comune di Venezia, partner di LGNET3, lavora su percorsi socio-educativi all’abitare, benessere di comunità e sostegni economici contro il disagio abitativo.',
      en: 'The City of Venice, a LGNET3 partner, works on social and educational paths to housing, community well-being and financial support against housing hardship.',
    },
    coreElements: [
      {
        title: {
          it: 'Percorsi socio-educativi all’abitare',
          en: 'Social and educational paths to housing',
        },
      },
      { title: { it: 'Benessere di comunità', en: 'Community well-being' } },
      { title: { it: 'Sostegni economici', en: 'Financial support' } },
    ],
    sources: ['venezia-3-1'],
  },
]
