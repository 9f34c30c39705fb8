import { importFileNames, readImportFile, removeImportFile } from '../../documents/import-files'
import { openTable } from '../../documents/tables/open-table'
import { UnreadableTable } from '../../documents/tables/unreadable-table'
import { withoutTags } from '../../domain/without-tags'

/**
 * Removes what is kept of imports and says words for which `isIn` holds: a table that waits for a
 * yes, the rows that were set aside, a report. Whole, as its owner has it and can send it again.
 */
export async function sweepTables(isIn: (text: string) => boolean): Promise<void> {
  for (const name of await importFileNames()) {
    const bytes = await readImportFile(name)
    if (bytes && (await holds(bytes, name, isIn))) await removeImportFile(name)
  }
}

async function holds(
  bytes: Buffer,
  name: string,
  isIn: (text: string) => boolean,
): Promise<boolean> {
  try {
    const { sheets } = await openTable(bytes, name)
    for (const sheet of sheets.length > 0 ? sheets : [undefined]) {
      const table = await openTable(bytes, name, sheet === undefined ? {} : { sheet })
      for await (const { cells } of table.rows())
        for (const cell of cells)
          if (typeof cell === 'string' && (isIn(cell) || isIn(withoutTags(cell)))) return true
    }
    return false
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    return isIn(bytes.toString('utf8'))
  }
}
