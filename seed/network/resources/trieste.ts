import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const trieste: NetworkResource<SourceKey>[] = [
  {
    slug: 'trieste-accompagnamento-all-autonomia-abitativa',
    kind: 'model',
    organisation: 'trieste',
    edition: 'LGNET2',
    title: {
      it: 'Presa in carico per accelerare l’autonomia abitativa',
      en: 'Case management to speed up housing independence',
    },
    summary: {
      it: 'A Trieste la seconda edizione si è concentrata sulla casa: presa in carico e accompagnamento di cittadini di Paesi terzi.',
      en: 'In Trieste the second edition focused on housing: case management and support for third-country nationals.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: 'Presa in carico e accompagnamento, per accelerare l’autonomia abitativa dei cittadini di Paesi terzi.',
      en: 'Case management and support, to speed up the housing independence of third-country nationals.',
    },
    coreElements: [
      { title: { it: 'Presa in carico', en: 'Case management' } },
      {
        title: {
          it: 'Accompagnamento all’autonomia abitativa',
          en: 'Support towards housing independence',
        },
      },
    ],
    evidence: [
      {
        claim: { it: 'Beneficiari', en: 'Beneficiaries' },
        value: 106,
        unit: 'persone',
        period: 'LGNET2',
        source: 'trieste-2-1',
      },
    ],
    sources: ['trieste-2-1'],
  },
  {
    slug: 'trieste-co-housing-con-accompagnamento-socio-educativo',
    kind: 'model',
    organisation: 'trieste',
    edition: 'LGNET3',
    title: {
      it: 'Co-housing con accompagnamento socio-educativo',
      en: 'Co-housing with social and educational support',
    },
    summary: {
      it: 'Co-housing con un percorso socio-educativo personalizzato, affidato a un raggruppamento guidato dalla cooperativa Lybra.',
      en: 'Co-housing with a personal social and educational path, entrusted to a group led by the Lybra cooperative.',
    },
    topics: ['housing', 'abitativa', 'terzo-settore'],
    related: ['trieste-accompagnamento-all-autonomia-abitativa'],
    approach: {
      it: 'LGNET3 a Trieste propone il **co-housing** con un percorso socio-educativo personalizzato, affidato a un raggruppamento guidato dalla cooperativa Lybra. L’obiettivo dichiarato è di almeno 50 beneficiari entro gennaio 2027: è un obiettivo, non un risultato.',
      en: 'LGNET3 in Trieste offers **co-housing** with a personal social and educational path, entrusted to a group led by the Lybra cooperative. The stated aim is at least 50 beneficiaries by January 2027: an aim, not a result.',
    },
    coreElements: [
      { title: { it: 'Co-housing', en: 'Co-housing' } },
      {
        title: {
          it: 'Percorso socio-educativo personalizzato',
          en: 'Personal social and educational path',
        },
      },
    ],
    partners: [{ name: 'Cooperativa Lybra (capofila del raggruppamento)' }],
    sources: ['trieste-3-1'],
  },
]
