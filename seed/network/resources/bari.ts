import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const bari: NetworkResource<SourceKey>[] = [
  {
    slug: 'bari-presa-in-carico-integrata-e-unita-mobile',
    kind: 'model',
    organisation: 'bari',
    edition: 'LGNET3',
    title: {
      it: 'Presa in carico integrata, unità mobile e co-housing',
      en: 'Integrated case management, a mobile unit and co-housing',
    },
    summary: {
      it: 'Bari prevede una presa in carico con assistente sociale e tutor, un’unità mobile con équipe multidisciplinare e accoglienza temporanea in housing e co-housing.',
      en: 'Bari plans case management with a social worker and a tutor, a mobile unit with a multidisciplinary team, and temporary reception in housing and co-housing.',
    },
    topics: ['housing', 'presa-in-carico', 'abitativa'],
    approach: {
      it: 'Il Comune di Bari, tra i nuovi della rete, prevede tre linee che si parlano: una presa in carico integrata, un’unità mobile e accoglienza temporanea.',
      en: 'The City of Bari, one of the network’s new members, plans three lines that work together: integrated case management, a mobile unit and temporary reception.',
    },
    coreElements: [
      {
        title: { it: 'Presa in carico integrata', en: 'Integrated case management' },
        description: {
          it: 'Con assistente sociale e tutor.',
          en: 'With a social worker and a tutor.',
        },
      },
      {
        title: { it: 'Unità mobile', en: 'Mobile unit' },
        description: {
          it: 'Con un’équipe multidisciplinare.',
          en: 'With a multidisciplinary team.',
        },
      },
      {
        title: { it: 'Accoglienza temporanea', en: 'Temporary reception' },
        description: { it: 'In housing e co-housing.', en: 'In housing and co-housing.' },
      },
    ],
    team: [{ role: 'Assistente sociale' }, { role: 'Tutor' }],
    sources: ['bari-3-1'],
  },
]
