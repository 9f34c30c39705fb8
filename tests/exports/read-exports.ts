import { parse } from 'csv-parse/sync'
import { parseDocument, DomUtils } from 'htmlparser2'
import yauzl from 'yauzl'

/** The files of a ZIP, by their paths, each read to its end. */
export function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error)
      const files = new Map<string, Buffer>()
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const pieces: Buffer[] = []
          stream.on('data', (piece: Buffer) => pieces.push(piece))
          stream.on('error', reject)
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(pieces))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}

/** All the words that a package of XML parts holds: of a DOCX or an XLSX. */
export async function wordsInParts(bytes: Buffer): Promise<string> {
  const parts = await unzipped(bytes)
  return [...parts]
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([, part]) => String(part))
    .map((xml) => `${DomUtils.textContent(parseDocument(xml, { xmlMode: true }))} ${xml}`)
    .join('\n')
}

/** The words of a PDF, by pages. */
export async function wordsInPdf(bytes: Buffer): Promise<string[]> {
  const { getDocumentProxy, extractText } = await import('unpdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text
}

/** Rows of a CSV as a spreadsheet reads them. */
export function rowsOfCsv(bytes: Buffer, delimiter: string): string[][] {
  const text = bytes.toString('utf8')
  if (!text.startsWith('\ufeff')) throw new Error('a CSV begins with its mark')
  return parse(text, { delimiter, bom: true, record_delimiter: '\r\n' })
}
