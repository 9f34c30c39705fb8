import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { refused, type Refused } from './file-problem'
import { archive } from './limits'

/** A zip whose table of contents was found sound; nothing in it has been expanded. */
export interface Zip {
  names: string[]
  /** The text of a small entry, UTF-8; null when there is none of this name. */
  read(name: string): Promise<string | null>
}

const longestRead = 1024 * 1024
const localHeader = 30

/**
 * Reads a zip's central directory and refuses, before expanding anything, what would expand
 * without measure, what overlaps itself, what is encrypted or climbs out of its folder.
 */
export async function inspectZip(bytes: Buffer): Promise<Zip | Refused> {
  let zip: ZipFile
  const entries: Entry[] = []
  try {
    zip = await fromBufferPromise(bytes, { strictFileNames: true })
    if (zip.entryCount > archive.entries) return refused('bomb')
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return refused('encrypted')
      if (entries.push(entry) > archive.entries) return refused('bomb')
    }
  } catch {
    return refused('damaged')
  }
  if (expandsTooMuch(entries)) return refused('bomb')
  if (overlaps(entries, bytes.length)) return refused('bomb')
  return {
    names: entries.map(({ fileName }) => fileName),
    read: (name) => readSmall(zip, entries, name),
  }
}

function expandsTooMuch(entries: readonly Entry[]): boolean {
  let total = 0
  for (const { compressedSize, uncompressedSize, fileName } of entries) {
    total += uncompressedSize
    if (total > archive.expanded) return true
    const ratio = uncompressedSize / Math.max(compressedSize, 1)
    if (uncompressedSize > archive.suspicious && ratio > archive.ratio) return true
    if (fileName.split('/').length > archive.levels) return true
  }
  return false
}

/** Entries that share bytes: how a small file is made to expand without an end. */
function overlaps(entries: readonly Entry[], length: number): boolean {
  const sorted = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )
  let end = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of sorted) {
    if (start < end) return true
    end = start + localHeader + compressedSize
  }
  return end > length
}

/** Stops as soon as an entry turns out longer than it may be, whatever its header said. */
async function readSmall(
  zip: ZipFile,
  entries: readonly Entry[],
  name: string,
): Promise<string | null> {
  const entry = entries.find(({ fileName }) => fileName === name)
  if (!entry) return null
  if (entry.uncompressedSize > longestRead) throw new TooLong()
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    const part = Buffer.from(piece as Buffer)
    size += part.length
    if (size > longestRead) throw new TooLong()
    pieces.push(part)
  }
  return decoded(Buffer.concat(pieces))
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be').decode(new Uint8Array(bytes))
  return bytes.toString('utf8')
}

class TooLong extends Error {}
