import type { SeedOrganisation } from '../types'
import { cities, populationSource, populationYear } from './cities'
import { storyOf } from './story-of'

const bodies: SeedOrganisation[] = [
  {
    slug: 'ministero-interno',
    kind: 'ministry',
    name: { it: 'Ministero dell’Interno', en: 'Ministry of the Interior' },
    officialName: 'Ministero dell’Interno – Dipartimento per le Libertà Civili e l’Immigrazione',
    summary: {
      it: 'Coordina il progetto con il Dipartimento per le Libertà Civili e l’Immigrazione: la regia nazionale che segue le azioni sui territori e tiene omogenea la linea del progetto.',
      en: 'Coordinates the project through the Department for Civil Liberties and Immigration: the national direction that follows local actions and keeps the project line homogeneous.',
    },
    website: 'https://www.interno.gov.it',
    provenance: 'publicSources',
  },
  {
    slug: 'anci',
    kind: 'association',
    name: { it: 'ANCI', en: 'ANCI' },
    officialName: 'Associazione Nazionale Comuni Italiani',
    summary: {
      it: 'Partner strategico del Ministero dell’Interno nelle edizioni della rete.',
      en: 'Strategic partner of the Ministry of the Interior in the editions of the network.',
    },
    website: 'https://www.anci.it',
    provenance: 'publicSources',
  },
  {
    slug: 'assb',
    kind: 'publicBody',
    name: {
      it: 'Azienda Servizi Sociali di Bolzano',
      en: 'Azienda Servizi Sociali di Bolzano',
    },
    officialName: 'Azienda Servizi Sociali di Bolzano / Betrieb für Sozialdienste Bozen',
    coOfficialName: 'Betrieb für Sozialdienste Bozen',
    worksWith: ['bolzano'],
    summary: {
      it: 'Rappresenta Bolzano nella rete: è la sua azienda per i servizi sociali.',
      en: 'Represents Bolzano in the network: it is the city’s social services agency.',
    },
    website: 'https://www.sozialbetrieb.bz.it',
    provenance: 'publicSources',
  },
]

/** The bodies that lead the network and the cities that make it, their stories from the sources. */
export const organisations: SeedOrganisation[] = [
  ...bodies,
  ...cities.map(({ population, ...city }): SeedOrganisation => ({
    ...city,
    kind: 'city',
    population: { value: population, year: populationYear, source: populationSource },
    story: storyOf(city.slug, city.editions),
    provenance: 'publicSources',
  })),
]
