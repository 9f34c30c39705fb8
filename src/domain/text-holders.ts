import type { CollectionSlug } from 'payload'

/** Nouns that people write, beside entries: a passage may stand there too. */
export const writtenNouns: readonly CollectionSlug[] = [
  'organisations',
  'profiles',
  'pages',
  'topics',
  'editions',
  'documents',
  'media',
  'replications',
  'assessments',
]

/**
 * Nouns in which the portal keeps what was said elsewhere, and the fields that hold it: looked
 * through whenever something is removed for good, wherever it stood.
 */
export const keepingNouns: Partial<Record<CollectionSlug, string[]>> = {
  activities: ['note'],
  'outgoing-mail': ['subject', 'text', 'html'],
  'cleared-places': ['path', 'place', 'reason'],
  removals: ['reason'],
  'saved-searches': ['name', 'question'],
  imports: ['name', 'mapping', 'problems'],
  'imported-rows': ['origin'],
  // Each begins from the words of the source's elements.
  replications: ['adaptations'],
  assessments: ['scores'],
  enquiries: ['name', 'workplace', 'email', 'page', 'message'],
}
