import type { SeedOrganisation } from '../types'

const invented = 'Dato inventato per la dimostrazione'

/** Municipalities that do not exist, and the cooperative that works with one of them. */
export const organisations: SeedOrganisation[] = [
  {
    slug: 'borgo-esempio',
    kind: 'city',
    name: { it: 'Borgo Esempio', en: 'Borgo Esempio' },
    officialName: 'Comune di Borgo Esempio',
    latitude: 44.02,
    longitude: 12.02,
    population: { value: 41200, year: 2025, source: invented },
    office: 'Servizio sociale professionale',
    publicEmail: 'servizi.sociali@borgo-esempio.example',
    summary: {
      it: 'Un Comune inventato di collina, con un centro storico e tre frazioni. Qui la dimostrazione racconta la custodia sociale di condominio e l’impegno civico.',
      en: 'An invented municipality in the hills, with an old town and three hamlets. Here the demonstration tells of social caretaking in blocks of flats and of civic engagement.',
    },
    story: {
      it: `Borgo Esempio non esiste: serve a far vedere come una città usa il portale.

Nel racconto, il servizio sociale lavora con una cooperativa nei condomìni di edilizia pubblica e ha ripreso da Porto Esempio lo sportello mobile nelle frazioni.`,
      en: `Borgo Esempio does not exist: it shows how a city uses the portal.

In the story, social services work with a cooperative in public housing blocks and have taken up Porto Esempio’s mobile desk in the hamlets.`,
    },
    provenance: 'demonstration',
  },
  {
    slug: 'porto-esempio',
    kind: 'city',
    name: { it: 'Porto Esempio', en: 'Porto Esempio' },
    officialName: 'Comune di Porto Esempio',
    latitude: 43.04,
    longitude: 13.82,
    population: { value: 118500, year: 2025, source: invented },
    office: 'Ufficio inclusione e cittadinanza',
    publicEmail: 'inclusione@porto-esempio.example',
    summary: {
      it: 'Una città inventata di mare, con un porto commerciale. Qui la dimostrazione racconta lo sportello unico che si sposta e la scheda di primo colloquio.',
      en: 'An invented seaside city with a commercial port. Here the demonstration tells of a one stop shop that travels and of a first interview form.',
    },
    story: {
      it: `Porto Esempio non esiste: serve a far vedere come una città usa il portale.

Nel racconto è la città che ha cominciato per prima: il suo sportello mobile è la scheda da cui altre sono partite.`,
      en: `Porto Esempio does not exist: it shows how a city uses the portal.

In the story it is the city that started first: its mobile desk is the entry others began from.`,
    },
    provenance: 'demonstration',
  },
  {
    slug: 'monte-esempio',
    kind: 'city',
    name: { it: 'Monte Esempio', en: 'Monte Esempio' },
    officialName: 'Comune di Monte Esempio',
    latitude: 45.95,
    longitude: 10.28,
    population: { value: 23800, year: 2025, source: invented },
    office: 'Servizi alla persona',
    publicEmail: 'servizi.persona@monte-esempio.example',
    summary: {
      it: 'Un Comune inventato di montagna, dove i posti di lavoro sono stagionali. Qui la dimostrazione racconta la garanzia per l’affitto e la stanza in famiglia.',
      en: 'An invented mountain municipality where jobs are seasonal. Here the demonstration tells of the rent guarantee and of a room in a family’s home.',
    },
    story: {
      it: `Monte Esempio non esiste: serve a far vedere come una città usa il portale.

Nel racconto è una città piccola, con un ufficio di cinque persone, che lavora soprattutto sulla casa.`,
      en: `Monte Esempio does not exist: it shows how a city uses the portal.

In the story it is a small town with an office of five, working mostly on housing.`,
    },
    provenance: 'demonstration',
  },
  {
    slug: 'valle-esempio',
    kind: 'city',
    name: { it: 'Valle Esempio', en: 'Valle Esempio' },
    officialName: 'Comune di Valle Esempio',
    latitude: 40.08,
    longitude: 16.32,
    population: { value: 62300, year: 2025, source: invented },
    office: 'Settore politiche sociali',
    publicEmail: 'politiche.sociali@valle-esempio.example',
    summary: {
      it: 'Un Comune inventato di pianura, con lavoro agricolo stagionale. Qui la dimostrazione racconta gli orti comuni e l’unità mobile sanitaria.',
      en: 'An invented municipality on a plain with seasonal farm work. Here the demonstration tells of shared gardens and of a mobile health unit.',
    },
    story: {
      it: `Valle Esempio non esiste: serve a far vedere come una città usa il portale.

Nel racconto lavora con chi arriva per i raccolti e con chi, finita l’accoglienza, resta.`,
      en: `Valle Esempio does not exist: it shows how a city uses the portal.

In the story it works with people who come for the harvests and with those who stay once reception is over.`,
    },
    provenance: 'demonstration',
  },
  {
    slug: 'cooperativa-ponte-esempio',
    kind: 'thirdSector',
    name: { it: 'Cooperativa Ponte Esempio', en: 'Ponte Esempio Cooperative' },
    officialName: 'Ponte Esempio società cooperativa sociale',
    worksWith: ['borgo-esempio'],
    publicEmail: 'info@ponte-esempio.example',
    summary: {
      it: 'Una cooperativa sociale inventata: gestisce con Borgo Esempio la custodia sociale di condominio.',
      en: 'An invented social cooperative: with Borgo Esempio it runs social caretaking in blocks of flats.',
    },
    provenance: 'demonstration',
  },
]
