import type { CollectionSlug } from 'payload'

/** The nouns that outsiders use, and what their schemas are called. */
export const describedNouns = {
  resources: 'Resource',
  replications: 'Replication',
  organisations: 'Organisation',
  topics: 'Topic',
  editions: 'Edition',
  pages: 'Page',
  profiles: 'Profile',
  documents: 'Document',
  media: 'Medium',
} as const satisfies Partial<Record<CollectionSlug, string>>

export type DescribedNoun = keyof typeof describedNouns

export const isDescribed = (noun: string): noun is DescribedNoun =>
  Object.hasOwn(describedNouns, noun)
