import type { Where } from 'payload'

/**
 * The fields that a query speaks of, dotted as it names them: those it orders by first. Payload
 * reads `and` and `or` in whatever letters they come, so they are seen through in all of them.
 */
export const askedPaths = ({
  where,
  sort,
}: {
  where?: Where
  sort?: string | string[]
}): { sorts: string[]; wheres: string[] } => ({
  sorts: (Array.isArray(sort) ? sort : (sort ?? '').split(',')).map((path) =>
    path.trim().replace(/^-/, ''),
  ),
  wheres: pathsIn(where),
})

const pathsIn = (where: Where | undefined): string[] =>
  Object.entries(where ?? {}).flatMap(([key, value]) => {
    if (joining.has(key.toLowerCase()))
      return (Array.isArray(value) ? value : []).flatMap((inner) => pathsIn(inner))
    // Of a relation to several, Payload takes a whole `where` of the related rows.
    const nested: unknown = Array.isArray(value) ? null : value.contains
    return typeof nested === 'object' && nested !== null && !Array.isArray(nested)
      ? [key, ...pathsIn(nested as Where).map((inner) => `${key}.${inner}`)]
      : [key]
  })

const joining: ReadonlySet<string> = new Set(['and', 'or'])
