import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const roma: NetworkResource<SourceKey>[] = [
  {
    slug: 'roma-open-space-polo-interculturale',
    kind: 'model',
    organisation: 'roma',
    edition: 'LGNET2',
    title: {
      it: 'Open Space, un polo interculturale in centro',
      en: 'Open Space, an intercultural hub in the city centre',
    },
    summary: {
      it: 'Un polo in raccordo con ASL, municipi e terzo settore: un’équipe per i minori, personale sanitario per riconoscere presto le vulnerabilità e attività di One Stop Shop.',
      en: 'A hub working with local health authorities, city districts and the third sector: a team for minors, health staff to spot vulnerabilities early and One Stop Shop activities.',
    },
    topics: ['presa-in-carico', 'sanitaria', 'fragilita-sanitaria-o-psichica', 'terzo-settore'],
    period: { from: '2023-06-20' },
    approach: {
      it: 'Il 20 giugno 2023 Roma Capitale ha inaugurato in corso Vittorio il polo **Open Space**, in raccordo con ASL, municipi e terzo settore.',
      en: 'On 20 June 2023 Rome opened the **Open Space** hub in corso Vittorio, working with local health authorities, city districts and the third sector.',
    },
    coreElements: [
      { title: { it: 'Un’équipe per i minori', en: 'A team for minors' } },
      {
        title: { it: 'Personale sanitario', en: 'Health staff' },
        description: {
          it: 'Per riconoscere presto le vulnerabilità.',
          en: 'To spot vulnerabilities early.',
        },
      },
      { title: { it: 'Attività di One Stop Shop', en: 'One Stop Shop activities' } },
      {
        title: {
          it: 'Raccordo con ASL, municipi e terzo settore',
          en: 'Links with health authorities, city districts and the third sector',
        },
      },
    ],
    sources: ['roma-2-1'],
  },
]
