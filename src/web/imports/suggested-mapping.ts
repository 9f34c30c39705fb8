import { openTable } from '../../documents/tables/open-table'
import { UnreadableTable } from '../../documents/tables/unreadable-table'
import type { Context } from '../../domain/context'
import { guessHeader, headerWithin } from '../../domain/imports/find-header'
import { importableFields, type ImportedKind } from '../../domain/imports/importable-fields'
import type { ImportRow } from '../../domain/imports/import-row'
import { readNames } from '../../domain/imports/names'
import { suggestMapping } from '../../domain/imports/suggest-mapping'
import { fieldsOfKinds } from '../../domain/resources/fields-of-kinds'

/**
 * What a table's headers suggest, as YAML, once the file has been found to be a table. Throws
 * `UnreadableTable`.
 */
export async function suggestedMapping(
  { payload, locale }: Context,
  { bytes, name, kind }: { bytes: Buffer; name: string; kind: ImportedKind },
): Promise<{ format: 'csv' | 'xlsx'; mapping: string }> {
  const table = await openTable(bytes, name)
  const first: ImportRow[] = []
  for await (const row of table.rows()) if (first.push(row) >= headerWithin) break
  const header = guessHeader(first)
  if (!header) throw new UnreadableTable('no_header')
  const fields = importableFields(
    payload.collections.resources.config.flattenedFields,
    fieldsOfKinds,
  )
  const names = await readNames(payload)
  const { format, sheet } = table
  return { format, mapping: suggestMapping({ header, sheet, fields, names, kind, locale }) }
}
