import type { sqliteAdapter } from '@payloadcms/db-sqlite'

interface Table {
  name: string
  columns: Record<string, { name: string; primaryKey?: boolean; reference?: unknown }>
  foreignKeys?: Record<string, { columns: string[] }>
  indexes?: Record<string, { name: string; on: string | string[] }>
}

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]

/**
 * An index for every column that names another row. Payload leaves some without (a row's texts in
 * each language, its lists of words), which are then read whole for every row shown.
 */
export const indexReferences: SchemaHook = ({ schema, ...given }) => {
  // The adapter is handed over too; the type of the hook forgets it.
  const { adapter } = given as unknown as { adapter: { rawTables: Record<string, Table> } }
  for (const table of Object.values(adapter.rawTables)) {
    const indexes = (table.indexes ??= {})
    const indexed = new Set(Object.values(indexes).map(({ on }) => [on].flat()[0]))
    const referring = [
      ...Object.keys(table.columns).filter((key) => table.columns[key]?.reference),
      ...Object.values(table.foreignKeys ?? {}).flatMap(({ columns }) => columns.slice(0, 1)),
    ]
    for (const column of new Set(referring))
      if (!indexed.has(column) && !table.columns[column]?.primaryKey)
        indexes[`reference_${column}`] = {
          name: `${table.name}_${table.columns[column]?.name ?? column}_ref_idx`,
          on: column,
        }
  }
  return schema
}
