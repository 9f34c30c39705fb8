import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { upToEnough, type Pages } from './pages'
import type { Told } from './read-file'
import { SheetRows } from './sheet-rows'

const delimiters = [';', ',', '\t', '|']

/** The cells of a CSV, which is kept as UTF-8 whatever it came in. */
export async function readCsvTable(path: string, pages: Pages): Promise<Told> {
  const { parse } = await import('csv-parse')
  const rows = new SheetRows(pages, '')
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter: await delimiterOf(path),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }),
  )
  await upToEnough(async () => {
    for await (const record of parser as AsyncIterable<string[]>) {
      record.forEach((cell, place) => rows.cell(cell, place))
      rows.endRow()
    }
  })
  rows.end()
  return { pageCount: null, warnings: [], picture: null }
}

/** What stands most often between the words of the first lines. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n').slice(0, 5).join('\n')
    const count = (delimiter: string) => lines.split(delimiter).length
    return delimiters.toSorted((one, other) => count(other) - count(one))[0] ?? ';'
  } finally {
    await file.close()
  }
}
