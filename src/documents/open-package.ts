import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { refused, type Refused } from './file-problem'

/** One entry of an Office or OpenDocument file, expanded. */
export interface PackagePart {
  name: string
  bytes: Buffer
  modified: Date
}

/**
 * The wanted entries of an archive that `inspectDocument` took, in their order, expanded; refused
 * as soon as they turn out larger together than `most` bytes, whatever their headers said.
 */
export async function readParts(
  bytes: Buffer,
  wanted: (name: string) => boolean,
  most: number,
): Promise<PackagePart[] | Refused> {
  const parts: PackagePart[] = []
  let total = 0
  try {
    const zip = await fromBufferPromise(bytes, { strictFileNames: true })
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName)) continue
      total += entry.uncompressedSize
      if (total > most) return refused('bomb')
      // What expands beyond its header's size fails as it is read.
      const stream = await zip.openReadStreamPromise(entry)
      parts.push({
        name: entry.fileName,
        bytes: entry.fileName.endsWith('/') ? Buffer.alloc(0) : await buffer(stream),
        modified: entry.getLastModDate(),
      })
    }
    return parts
  } catch {
    return refused('damaged')
  }
}

/** An archive of these parts, in their order; the first of an OpenDocument stays as it is. */
export async function writeParts(parts: readonly PackagePart[]): Promise<Buffer> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  for (const { name, bytes, modified } of parts)
    if (name.endsWith('/')) zip.addEmptyDirectory(name, { mtime: modified })
    else zip.addBuffer(bytes, name, { mtime: modified, compress: name !== 'mimetype' })
  zip.end()
  return buffer(zip.outputStream)
}

/** XML of an office document never declares types or entities of its own. */
export const declaresEntities = (xml: string): boolean => /<!(DOCTYPE|ENTITY)/i.test(xml)

/** How many tags an XML holds, counted without reading it. */
export function tagsIn(bytes: Buffer): number {
  let tags = 0
  for (let at = bytes.indexOf('<'); at !== -1; at = bytes.indexOf('<', at + 1)) tags += 1
  return tags
}
