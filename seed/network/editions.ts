import type { SeedEdition } from '../types'

/** The editions of the project; what the sources do not date stays undated. */
export const editions: SeedEdition[] = [
  {
    code: 'LGNetEA',
    label: {
      it: 'LGNetEA, prima edizione',
      en: 'LGNetEA, first edition',
    },
    endsOn: '2022-04-26',
    fund: 'FAMI, misure emergenziali',
    fundingStatement: {
      it: 'LGNetEA è stato finanziato con le misure emergenziali del Fondo Asilo, Migrazione e Integrazione (FAMI) e gestito dal Ministero dell’Interno con ANCI, Cittalia e AnciComunicare.',
      en: 'LGNetEA was funded by the emergency measures of the Asylum, Migration and Integration Fund (AMIF) and run by the Ministry of the Interior with ANCI, Cittalia and AnciComunicare.',
    },
    statedMembership: {
      text: {
        it: '18 Comuni e 3 enti strumentali',
        en: '18 municipalities and 3 supporting bodies',
      },
      source:
        'http://www.gdc.ancitel.it/welfare-territoriale-per-lintegrazione-dei-migranti-con-il-progetto-lgnet/',
    },
  },
  {
    code: 'LGNET2',
    label: {
      it: 'LGNET2, seconda edizione',
      en: 'LGNET2, second edition',
    },
    endsOn: '2024-01-12',
    fund: 'FAMI 2014-2020',
    fundingStatement: {
      it: 'LGNET2 è un progetto europeo finanziato dal Fondo Asilo, Migrazione e Integrazione (FAMI) 2014-2020, coordinato dal Ministero dell’Interno – Dipartimento per le Libertà Civili e l’Immigrazione in collaborazione con ANCI.',
      en: 'LGNET2 is a European project funded by the Asylum, Migration and Integration Fund (AMIF) 2014-2020, coordinated by the Ministry of the Interior – Department for Civil Liberties and Immigration together with ANCI.',
    },
    statedMembership: {
      text: { it: '16 città', en: '16 cities' },
      source:
        'https://anciliguria.it/newsbox/lgnet2-accogliere-e-integrare-per-citta-piu-inclusive-e-sicure',
    },
  },
  {
    code: 'LGNET3',
    label: {
      it: 'LGNET3, terza edizione',
      en: 'LGNET3, third edition',
    },
    endsOn: '2027-01-31',
    fund: 'FAMI 2021-2027',
    fundingStatement: {
      it: 'LGNET3 si svolge nel quadro del Fondo Asilo, Migrazione e Integrazione (FAMI) 2021-2027.',
      en: 'LGNET3 takes place within the Asylum, Migration and Integration Fund (AMIF) 2021-2027.',
    },
    statedMembership: {
      text: {
        it: 'Le fonti contano 21 Comuni o 22 città',
        en: 'Sources count 21 municipalities or 22 cities',
      },
      source: 'https://ancicomunicare.it/lgnet3',
    },
  },
]
