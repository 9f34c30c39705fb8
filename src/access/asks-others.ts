import type { CollectionSlug, FlattenedField } from 'payload'

/** Nouns that everybody reads whole: what they say may be asked of whatever names them. */
const readByAll: ReadonlySet<CollectionSlug> = new Set<CollectionSlug>([
  'organisations',
  'editions',
  'topics',
  'pages',
])

/**
 * True when a query's path (dotted, as `askedPaths` gives it) ends at what another row says, and not
 * everybody reads such rows. An order asks no access to them, and of fields whose readers depend on
 * the row a condition does not either: both would tell what they hold. `fieldsOf` answers a noun's
 * fields by its slug.
 */
export function asksOthers(
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: (noun: CollectionSlug) => readonly FlattenedField[],
): boolean {
  const names = path.replace(/__/g, '.').split('.')
  let here = fields
  for (const [at, name] of names.entries()) {
    const rest = names.slice(at + 1)
    const field = here.find((one) => one.name === name)
    // A language, or a name that does not exist, which Payload refuses.
    if (!field || rest.length === 0) continue
    if (field.type === 'relationship' || field.type === 'upload') {
      const to = field.relationTo
      if (Array.isArray(to)) return !ofReference.has(rest.join('.'))
      if (!readByAll.has(to)) return true
      here = fieldsOf(to)
    } else if ('flattenedFields' in field) here = field.flattenedFields
  }
  return false
}

/** What a row itself keeps of another of one noun or another. */
const ofReference: ReadonlySet<string> = new Set(['value', 'relationTo'])
