import type { indexReferences } from './index-references'

interface Table {
  name: string
  indexes?: Record<string, { name: string; on: string | string[] }>
}

/**
 * The latest version of one text is looked for among its own. Payload indexes the mark alone, which
 * nearly every text's last version has, and SQLite takes that index for a good one: every question
 * for one text's latest version then read all texts'.
 */
export const indexLatest: typeof indexReferences = ({ schema, ...given }) => {
  // The adapter is handed over too; the type of the hook forgets it.
  const { adapter } = given as unknown as { adapter: { rawTables: Record<string, Table> } }
  for (const { indexes = {}, name } of Object.values(adapter.rawTables))
    for (const [key, { on }] of Object.entries(indexes))
      if ([on].flat().join() === 'latest')
        indexes[key] = { name: `${name}_parent_latest_idx`, on: ['parent', 'latest'] }
  return schema
}
