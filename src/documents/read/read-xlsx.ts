import { posix } from 'node:path'
import { cleanPicture } from './draw-page'
import { flowInto, type FlowNames } from './flow'
import { Enough, upToEnough, type Pages } from './pages'
import type { Told } from './told'
import { SheetRows } from './sheet-rows'
import { XmlZip } from './xml-in-zip'

const main = 'xl/workbook.xml'
/** What was noted beside cells, as programs of today and of yesterday keep it. */
const comments = /^xl\/(comments|threadedComments)[^/]*(\/[^/]+)?\.xml$/
const said: FlowNames = {
  text: ['t', 'text'],
  paragraph: ['comment', 'threadedComment'],
  table: '',
  row: '',
  cell: '',
  characters: {},
  skipped: ['rPh'],
}
/** Characters of the texts that cells share, of which a file may name more than it shows. */
const mostShared = 8_000_000

/**
 * The cells of a spreadsheet as it was saved, then the comments: a sheet is a page. Formulas are never worked out; what
 * they came to when the file was saved is what counts.
 */
export async function readXlsx(path: string, pages: Pages): Promise<Told> {
  const zip = await XmlZip.open(path)
  try {
    const sheets = await sheetsOf(zip)
    const shared = await sharedTexts(zip, pages)
    const dates = await dateStyles(zip)
    await upToEnough(async () => {
      for (const [index, { name, part }] of sheets.entries()) {
        pages.turn(index + 1)
        await readSheet(zip, part, new SheetRows(pages, name), { shared, dates })
      }
      for (const part of zip.names(comments)) await zip.read(part, flowInto(pages, said))
    })
    const picture = zip.names(/^docProps\/thumbnail\.(jpe?g|png)$/i)[0]
    return {
      pageCount: sheets.length,
      warnings: [],
      picture: picture ? await cleanPicture(await zip.bytes(picture)) : null,
    }
  } finally {
    zip.close()
  }
}

interface Cells {
  shared: string[]
  /** Styles by which a number is shown as a date. */
  dates: Set<number>
}

async function readSheet(
  zip: XmlZip,
  part: string,
  rows: SheetRows,
  { shared, dates }: Cells,
): Promise<void> {
  let type = ''
  let style = 0
  let place = 0
  let value = ''
  let inValue = false
  const said = (): string => {
    if (type === 's') return shared[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'VERO' : 'FALSO'
    return type === '' || type === 'n' ? numberOrDate(value, dates.has(style)) : value
  }
  try {
    await zip.read(part, {
      onopentag(name, { r, t, s }) {
        if (name === 'c') {
          type = t ?? ''
          style = Number(s ?? 0)
          place = r ? columnOf(r) : rows.width
          value = ''
        } else if (name === 'v' || name === 't') inValue = true
      },
      ontext(text) {
        if (inValue) value += text
      },
      onclosetag(name) {
        if (name === 'v' || name === 't') inValue = false
        else if (name === 'c') rows.cell(said(), place)
        else if (name === 'row') rows.endRow()
      },
    })
  } finally {
    rows.end()
  }
}

async function sheetsOf(zip: XmlZip): Promise<{ name: string; part: string }[]> {
  const named: { name: string; id: string }[] = []
  const found = await zip.read(main, {
    onopentag(name, attributes) {
      const id = attributes['r:id']
      if (name === 'sheet' && id) named.push({ name: attributes.name ?? '', id })
    },
  })
  if (!found) throw new Error('it has no sheets')
  const targets = new Map<string, string>()
  await zip.read('xl/_rels/workbook.xml.rels', {
    onopentag(name, { Id, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target))
    },
  })
  return named.flatMap(({ name, id }) => {
    const part = targets.get(id)
    return part ? [{ name, part }] : []
  })
}

/** The texts that cells name by their number, without how they are to be read aloud. */
async function sharedTexts(zip: XmlZip, pages: Pages): Promise<string[]> {
  const texts: string[] = []
  let left = mostShared
  let inText = false
  let inReading = false
  let text = ''
  try {
    await zip.read('xl/sharedStrings.xml', {
      onopentag(name) {
        if (name === 'si') text = ''
        else if (name === 'rPh') inReading = true
        else if (name === 't') inText = true
      },
      ontext(piece) {
        if (inText && !inReading) text += piece
      },
      onclosetag(name) {
        if (name === 't') inText = false
        else if (name === 'rPh') inReading = false
        else if (name === 'si') {
          texts.push(text)
          left -= text.length
          if (left < 0) throw new Enough()
        }
      },
    })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    pages.isCut = true
  }
  return texts
}

async function dateStyles(zip: XmlZip): Promise<Set<number>> {
  const dates = new Set<number>()
  const formats = new Set([14, 15, 16, 17, 22])
  let inCells = false
  let index = 0
  await zip.read('xl/styles.xml', {
    onopentag(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && isDate(formatCode ?? '')) formats.add(Number(numFmtId))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      if (formats.has(Number(numFmtId))) dates.add(index)
      index += 1
    },
    onclosetag(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

/** Days or years among what is not quoted. */
const isDate = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** Days since the end of 1899 as a date; other numbers as they are, without a machine's last digits. */
function numberOrDate(value: string, asDate: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (!asDate || number < 1 || number > 2_958_465) return String(Number(number.toPrecision(12)))
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000)
  return day.toISOString().slice(0, 10).split('-').reverse().join('/')
}

/** The column of an address such as `AB12`, from 0. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address) {
    const code = letter.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}
