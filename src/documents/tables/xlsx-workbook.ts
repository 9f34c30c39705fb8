import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { UnreadableTable } from './unreadable-table'
import { readWholeXml } from './read-xml'

export interface Sheet {
  name: string
  hidden: boolean
  /** Its part in the archive. */
  path: string
}

/** What the rows of any sheet need to be understood. */
export interface Workbook {
  sheets: Sheet[]
  strings: string[]
  /** Of each cell style, whether it shows a number as a date. */
  isDate: boolean[]
  /** Days are counted from 1904, as older Macintosh programs do. */
  since1904: boolean
  open(path: string): Promise<Readable | null>
}

/** Characters of all shared texts together. */
const mostCharacters = 60_000_000
/** Bytes of any one part, expanded. */
const longestPart = 400 * 1024 * 1024

/** Reads what an XLSX says of itself, texts included; sheets are read when they are asked for. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = await partsOf(bytes)
  const open = async (path: string): Promise<Readable | null> => {
    const entry = parts.entries.get(path.toLowerCase())
    if (!entry) return null
    if (entry.uncompressedSize > longestPart) throw new UnreadableTable('bomb')
    return parts.zip.openReadStreamPromise(entry)
  }
  const root = await relations(open, '_rels/.rels')
  const main =
    root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const folder = main.replace(/[^/]*$/, '')
  const related = await relations(open, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const partOf = (kind: string) => related.find(({ type }) => type.endsWith(`/${kind}`))?.target
  const { since1904, named } = await readMain(open, main)
  return {
    since1904,
    sheets: named.flatMap(({ name, hidden, id }) => {
      const path = related.find((one) => one.id === id)?.target
      return path && parts.entries.has(path.toLowerCase()) ? [{ name, hidden, path }] : []
    }),
    strings: await sharedStrings(open, partOf('sharedStrings') ?? `${folder}sharedStrings.xml`),
    isDate: await dateStyles(open, partOf('styles') ?? `${folder}styles.xml`),
    open,
  }
}

type Open = Workbook['open']

async function partsOf(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  try {
    const zip = await fromBufferPromise(bytes, { strictFileNames: true })
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry)
    return { zip, entries }
  } catch {
    throw new UnreadableTable('damaged')
  }
}

async function relations(
  open: Open,
  path: string,
  folder = '',
): Promise<{ id: string; type: string; target: string }[]> {
  const found: { id: string; type: string; target: string }[] = []
  await readWholeXml(await open(path), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return
      found.push({ id: Id, type: Type, target: resolved(folder, Target) })
    },
  })
  return found
}

/** Where a target is, from the folder of whoever names it. */
function resolved(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const segment of target.split('/').filter(Boolean))
    if (segment === '..') segments.pop()
    else if (segment !== '.') segments.push(segment)
  return segments.join('/')
}

async function readMain(open: Open, path: string) {
  let since1904 = false
  const named: { name: string; hidden: boolean; id: string }[] = []
  await readWholeXml(await open(path), {
    open(name, given) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(given.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(given).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? ''
      const hidden = given.state !== undefined && given.state !== 'visible'
      named.push({ name: given.name ?? '', hidden, id })
    },
  })
  return { since1904, named }
}

async function sharedStrings(open: Open, path: string): Promise<string[]> {
  const strings: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  let total = 0
  await readWholeXml(await open(path), {
    open(name) {
      if (name === 'si') current = ''
      if (name === 't') inText = true
      if (name === 'rPh') inPhonetic = true
    },
    text(words) {
      if (!inText || inPhonetic) return
      current += words
      total += words.length
      if (total > mostCharacters) throw new UnreadableTable('bomb')
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name === 'si') strings.push(current)
    },
  })
  return strings
}

/** The formats for dates that have a number and no words. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

async function dateStyles(open: Open, path: string): Promise<boolean[]> {
  const custom = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  await readWholeXml(await open(path), {
    open(name, given) {
      if (name === 'numFmt') custom.set(Number(given.numFmtId), showsDate(given.formatCode ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(given.numFmtId ?? 0)
      styles.push(custom.get(id) ?? isBuiltInDate(id))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** `dd/mm/yyyy` and its like, once words, colours and currencies are taken out. */
const showsDate = (code: string): boolean =>
  /[dmyg]/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ''))
