import { refused, type Refused } from './file-problem'

const tailLength = 2048
const mostSections = 64

/**
 * Null for a whole PDF that opens without a password. A file that ends before its end mark, or
 * whose table of contents would lie outside it, was cut on the way.
 */
export function inspectPdf(bytes: Buffer): Refused | null {
  const tail = bytes.subarray(-tailLength).toString('latin1')
  const end = tail.lastIndexOf('%%EOF')
  const start = tail.slice(0, end === -1 ? undefined : end).lastIndexOf('startxref')
  if (end === -1 || start === -1) return refused('damaged')
  const offset = Number(/^startxref\s+(\d{1,10})/.exec(tail.slice(start))?.[1] ?? Number.NaN)
  if (!(offset > 0 && offset < bytes.length)) return refused('damaged')
  return isEncrypted(bytes, offset) ? refused('encrypted') : null
}

/**
 * Follows the file's sections from the last, as a reader does. Where the table is not at the place
 * named (readers repair such files), the whole text is searched instead.
 */
function isEncrypted(bytes: Buffer, last: number): boolean {
  const seen = new Set<number>()
  for (let offset: number | undefined = last; offset !== undefined;) {
    if (seen.has(offset) || seen.size >= mostSections) return false
    seen.add(offset)
    const dictionary = trailerAt(bytes, offset)
    if (dictionary === null) return encryption.test(bytes.toString('latin1'))
    if (encryption.test(dictionary)) return true
    const previous: string | undefined = /\/Prev\s+(\d{1,10})/.exec(dictionary)?.[1]
    offset = previous === undefined ? undefined : Number(previous)
  }
  return false
}

const encryption = /\/Encrypt(\s+\d+\s+\d+\s+R|\s*<<)/

/** The dictionary that ends a table (`trailer << … >>`) or opens one kept as a stream. */
function trailerAt(bytes: Buffer, offset: number): string | null {
  const opening = bytes.subarray(offset, offset + 64).toString('latin1')
  if (/^\s*xref\b/.test(opening)) {
    const trailer = bytes.indexOf('trailer', offset, 'latin1')
    if (trailer === -1) return null
    const end = bytes.indexOf('startxref', trailer, 'latin1')
    return bytes.subarray(trailer, end === -1 ? undefined : end).toString('latin1')
  }
  if (!/^\s*\d+\s+\d+\s+obj\b/.test(opening)) return null
  const stream = bytes.indexOf('stream', offset, 'latin1')
  return bytes.subarray(offset, stream === -1 ? undefined : stream).toString('latin1')
}
