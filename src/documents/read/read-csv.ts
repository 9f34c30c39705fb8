import { readFile } from 'node:fs/promises'
import { csvRows } from '../tables/csv-rows'
import { upToEnough, type Pages } from './pages'
import type { Told } from './told'
import { SheetRows } from './sheet-rows'

/** The cells of a CSV, which is kept as UTF-8 whatever it came in. */
export async function readCsvTable(path: string, pages: Pages): Promise<Told> {
  const text = await readFile(path, 'utf8')
  const rows = new SheetRows(pages, '')
  await upToEnough(async () => {
    for await (const { cells } of csvRows(text.replace(/^\ufeff/, ''))) {
      cells.forEach((cell, place) => rows.cell(String(cell ?? ''), place))
      rows.endRow()
    }
  })
  rows.end()
  return { pageCount: null, warnings: [], picture: null }
}
