import { cleanPicture } from './draw-page'
import { flowInto, type FlowNames } from './flow'
import { upToEnough, type Pages } from './pages'
import type { Told } from './told'
import { XmlZip } from './xml-in-zip'

const names: FlowNames = {
  text: ['w:t'],
  paragraph: ['w:p'],
  table: 'w:tbl',
  row: 'w:tr',
  cell: 'w:tc',
  characters: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
  // A text box is written twice, the second time for older programs; struck text is not there.
  skipped: ['mc:Fallback', 'w:del', 'w:moveFrom', 'w:tabs'],
}

/**
 * The text of a Word document with its notes, comments, headings and footings. Pages are those that
 * the program that saved it saw; where it did not say, there are none.
 */
export async function readDocx(path: string, pages: Pages): Promise<Told> {
  const zip = await XmlZip.open(path)
  let breaks = 0
  try {
    await upToEnough(async () => {
      const pageBreak = (name: string) => {
        if (name !== 'w:lastRenderedPageBreak') return false
        breaks += 1
        return true
      }
      const main = flowInto(pages, { ...names, pageBreak })
      if (!(await zip.read('word/document.xml', main))) throw new Error('it has no text part')
      for (const part of zip.names(/^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/))
        await zip.read(part, flowInto(pages, names))
    })
    const picture = zip.names(/^docProps\/thumbnail\.(jpe?g|png)$/i)[0]
    return {
      pageCount: breaks > 0 ? breaks + 1 : null,
      warnings: [],
      picture: picture ? await cleanPicture(await zip.bytes(picture)) : null,
    }
  } finally {
    zip.close()
  }
}
