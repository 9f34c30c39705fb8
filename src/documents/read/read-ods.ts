import { cleanPicture } from './draw-page'
import { upToEnough, type Pages } from './pages'
import type { Told } from './told'
import { SheetRows } from './sheet-rows'
import { XmlZip } from './xml-in-zip'

/** The cells of an OpenDocument spreadsheet as they are shown: a sheet is a page. */
export async function readOds(path: string, pages: Pages): Promise<Told> {
  const zip = await XmlZip.open(path)
  let sheets = 0
  let sheet: SheetRows | undefined
  let cell: { text: string; place: number } | undefined
  let place = 0
  let repeated = 1
  let rowRepeated = 1
  let inText = 0
  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      if (name === 'table:table') {
        sheets += 1
        pages.turn(sheets)
        sheet = new SheetRows(pages, attributes['table:name'] ?? '')
      } else if (name === 'table:table-row') {
        place = 0
        rowRepeated = times(attributes['table:number-rows-repeated'])
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        cell = { text: '', place }
        repeated = times(attributes['table:number-columns-repeated'])
      } else if (name === 'text:p') inText += 1
      else if (cell && (name === 'text:s' || name === 'text:tab')) cell.text += ' '
    },
    ontext(text: string) {
      if (cell && inText > 0) cell.text += text
    },
    onclosetag(name: string) {
      if (name === 'text:p') {
        inText -= 1
        if (cell) cell.text += ' '
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        if (cell?.text.trim())
          for (let more = 0; more < Math.min(repeated, 50); more += 1)
            sheet?.cell(cell.text, cell.place + more)
        place += repeated
        cell = undefined
      } else if (name === 'table:table-row') sheet?.endRow(rowRepeated)
      else if (name === 'table:table') {
        sheet?.end()
        sheet = undefined
      }
    },
  }
  try {
    await upToEnough(async () => {
      if (!(await zip.read('content.xml', handler))) throw new Error('it has no sheets')
    })
    sheet?.end()
    const picture = await cleanPicture(await zip.bytes('Thumbnails/thumbnail.png'))
    return { pageCount: sheets, warnings: [], picture }
  } finally {
    zip.close()
  }
}

const times = (said: string | undefined): number => Math.max(1, Number(said ?? 1) || 1)
