import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const firenze: NetworkResource<SourceKey>[] = [
  {
    slug: 'firenze-lo-sportello-delle-unita-di-strada',
    kind: 'model',
    organisation: 'firenze',
    edition: 'LGNetEA',
    title: { it: 'Lo sportello delle unità di strada', en: 'The street units’ desk' },
    summary: {
      it: 'A Firenze il contatto in strada non resta un contatto: uno sportello collegato alle unità di strada lo trasforma in un percorso seguito.',
      en: 'In Florence contact made on the street does not stop there: a desk linked to the street units turns it into a supported path.',
    },
    topics: ['presa-in-carico', 'terzo-settore'],
    approach: {
      it: 'La presa in carico di LGNetEA ha preso la forma di uno **sportello collegato alle unità di strada**, gestito con la cooperativa sociale CAT: dal contatto in strada si passa a un percorso seguito.',
      en: 'Case management under LGNetEA took the form of a **desk linked to the street units**, run with the social cooperative CAT: contact made on the street leads into a supported path.',
    },
    coreElements: [
      { title: { it: 'Unità di strada', en: 'Street units' } },
      { title: { it: 'Sportello collegato', en: 'Linked desk' } },
      { title: { it: 'Percorso seguito', en: 'Supported path' } },
    ],
    partners: [{ name: 'Cooperativa sociale CAT' }],
    sources: ['firenze-ea-1'],
  },
  {
    slug: 'firenze-accompagnamento-alla-casa',
    kind: 'model',
    organisation: 'firenze',
    edition: 'LGNetEA',
    title: {
      it: 'Accompagnamento alla casa, non solo un alloggio',
      en: 'Support towards a home, not just a roof',
    },
    summary: {
      it: 'L’inserimento abitativo fiorentino unisce l’assegnazione degli alloggi ad aiuti concreti su documenti, scuola, formazione, lavoro ed economia domestica.',
      en: 'Florence’s housing work combines the allocation of homes with practical help on papers, school, training, work and household budgeting.',
    },
    topics: ['housing', 'abitativa', 'lavoro-e-formazione'],
    approach: {
      it: 'L’alloggio è solo una parte: chi entra in casa trova accanto aiuti concreti nelle cose di ogni giorno.',
      en: 'The home is only one part: those who move in find practical help with everyday matters beside it.',
    },
    coreElements: [
      { title: { it: 'Assegnazione degli alloggi', en: 'Allocation of homes' } },
      { title: { it: 'Documenti', en: 'Papers' } },
      { title: { it: 'Scuola, formazione e lavoro', en: 'School, training and work' } },
      { title: { it: 'Economia domestica', en: 'Household budgeting' } },
    ],
    related: ['firenze-lo-sportello-delle-unita-di-strada'],
    sources: ['firenze-ea-2'],
  },
]
