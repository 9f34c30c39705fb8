import { StringDecoder } from 'node:string_decoder'
import { Parser, type Handler } from 'htmlparser2'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { archive } from '../limits'

/** A zip of XML parts, each read as it is expanded: nothing of it is ever whole in memory. */
export class XmlZip {
  readonly #entries = new Map<string, Entry>()
  #left: number = archive.expanded
  readonly #zip: ZipFile

  private constructor(zip: ZipFile) {
    this.#zip = zip
  }

  static async open(path: string): Promise<XmlZip> {
    const zip = new XmlZip(await openPromise(path, { autoClose: false, strictFileNames: true }))
    for await (const entry of zip.#zip.eachEntry()) zip.#entries.set(entry.fileName, entry)
    return zip
  }

  /** The names of the parts that match, in their order by number. */
  names(shape: RegExp): string[] {
    return [...this.#entries.keys()]
      .filter((name) => shape.test(name))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  }

  /** Tells a part's elements in their order; false when there is no such part. */
  async read(name: string, handler: Partial<Handler>): Promise<boolean> {
    const entry = this.#entries.get(name)
    if (!entry) return false
    // No document type is read, so that nothing expands and nothing is fetched.
    const parser = new Parser(handler, { xmlMode: true, decodeEntities: true })
    let decoder: { write: (bytes: Buffer) => string } | undefined
    const stream = await this.#zip.openReadStreamPromise(entry)
    for await (const piece of stream) {
      const bytes = Buffer.from(piece as Buffer)
      this.#left -= bytes.length
      if (this.#left < 0) throw new Error('it expands without measure')
      decoder ??= decoderFor(bytes)
      parser.write(decoder.write(bytes))
    }
    parser.end()
    return true
  }

  /** The bytes of a small part; null when there is none, or it is not small. */
  async bytes(name: string, most = 4 * 1024 * 1024): Promise<Buffer | null> {
    const entry = this.#entries.get(name)
    if (!entry || entry.uncompressedSize > most) return null
    const pieces: Buffer[] = []
    let size = 0
    for await (const piece of await this.#zip.openReadStreamPromise(entry)) {
      size += (piece as Buffer).length
      if (size > most) return null
      pieces.push(Buffer.from(piece as Buffer))
    }
    return Buffer.concat(pieces)
  }

  close(): void {
    this.#zip.close()
  }
}

/** XML is UTF-8 or, with its mark, UTF-16. */
function decoderFor(first: Buffer): { write: (bytes: Buffer) => string } {
  if (first[0] === 0xff && first[1] === 0xfe) return new StringDecoder('utf16le')
  if (first[0] !== 0xfe || first[1] !== 0xff) return new StringDecoder('utf8')
  const decoder = new TextDecoder('utf-16be')
  return { write: (bytes) => decoder.decode(new Uint8Array(bytes), { stream: true }) }
}
