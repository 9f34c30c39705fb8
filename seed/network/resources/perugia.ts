import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const perugia: NetworkResource<SourceKey>[] = [
  {
    slug: 'perugia-inclusione-abitativa-rapida',
    kind: 'model',
    organisation: 'perugia',
    edition: 'LGNetEA',
    title: {
      it: 'Inclusione abitativa rapida con gli uffici di cittadinanza',
      en: 'Fast-track housing inclusion with the citizens’ offices',
    },
    summary: {
      it: 'Perugia ha avviato interventi di fast track housing inclusion appoggiandosi agli uffici di cittadinanza e alla rete del terzo settore.',
      en: 'Perugia started fast-track housing inclusion relying on the local citizens’ offices and on the third-sector network.',
    },
    topics: ['housing', 'abitativa', 'terzo-settore'],
    approach: {
      it: 'Aderendo a LGNetEA, Perugia ha avviato interventi di *fast track housing inclusion*, appoggiandosi agli uffici di cittadinanza e alla rete del terzo settore e dell’associazionismo.',
      en: 'On joining LGNetEA Perugia started fast-track housing inclusion work, relying on the local citizens’ offices and on the network of third-sector and voluntary groups.',
    },
    coreElements: [
      { title: { it: 'Uffici di cittadinanza', en: 'Citizens’ offices' } },
      {
        title: {
          it: 'Rete del terzo settore e dell’associazionismo',
          en: 'Network of third-sector and voluntary groups',
        },
      },
    ],
    sources: ['perugia-ea-1'],
  },
  {
    slug: 'perugia-il-punto-su-lgnet3',
    kind: 'report',
    organisation: 'perugia',
    edition: 'LGNET3',
    title: {
      it: 'Il punto su LGNET3 a Palazzo dei Priori',
      en: 'Taking stock of LGNET3 at Palazzo dei Priori',
    },
    summary: {
      it: 'Il 21 maggio 2025 il Comune di Perugia ha riunito servizi sociali, terzo settore e istituzioni per condividere risultati e obiettivi.',
      en: 'On 21 May 2025 the City of Perugia brought together social services, the third sector and institutions to share results and aims.',
    },
    topics: ['housing', 'terzo-settore'],
    actions: [
      {
        title: { it: 'Gruppi educativi nelle scuole', en: 'Educational groups in schools' },
        result: {
          it: 'Tra le attività di cui si è discusso.',
          en: 'Among the activities discussed.',
        },
      },
      {
        title: { it: 'Accoglienza diurna e notturna', en: 'Day and night reception' },
        result: {
          it: 'Tra le attività di cui si è discusso.',
          en: 'Among the activities discussed.',
        },
      },
      {
        title: { it: 'Sostegno all’autonomia abitativa', en: 'Support for independent housing' },
        area: 'housing',
        result: {
          it: 'Tra le attività di cui si è discusso.',
          en: 'Among the activities discussed.',
        },
      },
    ],
    sources: ['perugia-3-1'],
  },
]
