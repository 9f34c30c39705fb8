/** The collections whose every write is appended to the change feed. */
export const followedNouns: ReadonlySet<string> = new Set([
  'activities',
  'documents',
  'editions',
  'media',
  'organisations',
  'pages',
  'profiles',
  'removals',
  'replications',
  'resources',
  'topics',
  'users',
])
