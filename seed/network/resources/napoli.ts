import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const napoli: NetworkResource<SourceKey>[] = [
  {
    slug: 'napoli-unita-di-strada-e-sportelli',
    kind: 'model',
    organisation: 'napoli',
    edition: 'LGNetEA',
    title: { it: 'Unità di strada e sportelli a Napoli', en: 'Street units and desks in Naples' },
    summary: {
      it: 'Unità mobili che incontrano persone migranti in difficoltà e senza dimora, e sportelli One Stop Shop con mediazione e accompagnamento.',
      en: 'Mobile units that reach migrants in difficulty or without a home, and One Stop Shop desks with mediation and guidance.',
    },
    topics: ['presa-in-carico', 'senza-dimora', 'mediazione-linguistico-culturale'],
    approach: {
      it: 'Napoli ha concentrato LGNetEA su due servizi: le **unità mobili di strada**, per incontrare persone migranti in difficoltà e senza dimora, e gli **sportelli One Stop Shop**, con mediazione e accompagnamento.',
      en: 'Naples focused LGNetEA on two services: **mobile street units**, to reach migrants in difficulty or without a home, and **One Stop Shop desks** with mediation and guidance.',
    },
    coreElements: [
      { title: { it: 'Unità mobili di strada', en: 'Mobile street units' } },
      { title: { it: 'Sportelli One Stop Shop', en: 'One Stop Shop desks' } },
      { title: { it: 'Mediazione e accompagnamento', en: 'Mediation and guidance' } },
    ],
    sources: ['napoli-ea-1'],
  },
  {
    slug: 'napoli-integrazione-abitativa',
    kind: 'model',
    organisation: 'napoli',
    edition: 'LGNET3',
    title: {
      it: 'Integrazione abitativa nelle zone più esposte',
      en: 'Housing integration in the most exposed areas',
    },
    summary: {
      it: 'In LGNET3 Napoli segue il filone della casa, perché la difficoltà di trovare un alloggio non diventi esclusione.',
      en: 'In LGNET3 Naples follows the housing strand, so that difficulty in finding a home does not turn into exclusion.',
    },
    topics: ['housing', 'abitativa'],
    problem: {
      it: 'La difficoltà di trovare un alloggio può diventare esclusione, soprattutto nelle zone più esposte.',
      en: 'Difficulty in finding a home can turn into exclusion, above all in the most exposed areas.',
    },
    approach: {
      it: 'Il Comune di Napoli interviene nelle zone più esposte con il filone della casa di LGNET3.',
      en: 'The City of Naples works in the most exposed areas through LGNET3’s housing strand.',
    },
    sources: ['napoli-3-1'],
  },
]
