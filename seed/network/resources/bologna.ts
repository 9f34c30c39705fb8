import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const bologna: NetworkResource<SourceKey>[] = [
  {
    slug: 'bologna-casa-e-servizi-con-asp-citta-di-bologna',
    kind: 'model',
    organisation: 'bologna',
    edition: 'LGNET2',
    title: {
      it: 'Casa, tutela legale e servizi socio-sanitari con un’unica azienda pubblica',
      en: 'Housing, legal help and health-and-social services through one public agency',
    },
    summary: {
      it: 'A Bologna i servizi di supporto abitativo, legale e socio-sanitario passano dall’ASP Città di Bologna, insieme a istituzioni e terzo settore.',
      en: 'In Bologna housing, legal and health-and-social support goes through the public agency ASP Città di Bologna, with institutions and the third sector.',
    },
    topics: ['housing', 'abitativa', 'sanitaria', 'assistenza-legale', 'terzo-settore'],
    approach: {
      it: 'Tre tipi di sostegno, **abitativo, legale e socio-sanitario**, sono forniti attraverso l’ASP Città di Bologna, che lavora con le istituzioni e con il terzo settore.',
      en: 'Three kinds of support, **housing, legal and health-and-social**, are provided through ASP Città di Bologna, which works with institutions and the third sector.',
    },
    coreElements: [
      { title: { it: 'Supporto abitativo', en: 'Housing support' } },
      { title: { it: 'Supporto legale', en: 'Legal support' } },
      { title: { it: 'Supporto socio-sanitario', en: 'Health-and-social support' } },
    ],
    partners: [{ name: 'ASP Città di Bologna' }],
    evidence: [
      {
        claim: {
          it: 'Persone seguite «dall’inizio dell’anno»: la fonte non dice quale',
          en: 'People supported “since the start of the year”: the source does not say which',
        },
        value: 316,
        unit: 'persone',
        source: 'bologna-2-2',
      },
    ],
    sources: ['bologna-2-2'],
  },
]
