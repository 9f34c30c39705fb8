/** The collections that the search index is made of: whatever it answers may change with them. */
export const indexNouns = [
  'resources',
  'replications',
  'documents',
  'organisations',
  'editions',
  'topics',
  'pages',
  'profiles',
  'users',
] as const
