import { isUtf8 } from 'node:buffer'

const newline = 0x0a

/**
 * The words of a text file whose encoding nobody says. Marks and UTF-8 are certain; what is left is
 * told by the places of Italian accents, line by line: exports glued together mix encodings.
 * Throws `RangeError` for a named encoding that does not exist.
 */
export async function decodeText(bytes: Buffer, encoding?: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  if (encoding !== undefined) {
    if (!iconv.encodingExists(encoding)) throw new RangeError(encoding)
    return iconv.decode(bytes, encoding)
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be')
  const wide = wideEncodingOf(bytes)
  if (wide) return iconv.decode(bytes, wide)
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '')
  const told = await guess(bytes)
  const guessed = iconv.encodingExists(told) ? told : 'windows-1252'
  const words: string[] = []
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start)
    const end = found === -1 ? bytes.length : found + 1
    const line = bytes.subarray(start, end)
    words.push(isUtf8(line) ? line.toString('utf8') : iconv.decode(line, guessed))
    start = end
  }
  return words.join('').replace(/^\ufeff/, '')
}

/** Where à è é ì ò ù stand in what older programs write. */
const accents: Record<string, number[]> = {
  'windows-1252': [0xe0, 0xe8, 0xe9, 0xec, 0xf2, 0xf9, 0x92],
  macintosh: [0x88, 0x8f, 0x8e, 0x93, 0x98, 0x9d, 0xd5],
  cp850: [0x85, 0x8a, 0x82, 0x8d, 0x95, 0x97],
}

/** UTF-16 without its mark: every second byte of Western words is nothing. */
function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const nothing = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) nothing[at % 2] = (nothing[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nothing
  const many = sample.length / 2 / 2
  if (odd > many && even < odd / 10) return 'utf-16le'
  return even > many && odd < even / 10 ? 'utf-16be' : null
}

/** Italian texts are taken for Turkish by who knows all alphabets: `chardet` is asked of the others. */
async function guess(bytes: Buffer): Promise<string> {
  const sample = bytes.subarray(0, 256 * 1024)
  let best = { name: '', score: 0 }
  for (const [name, places] of Object.entries(accents)) {
    const known = new Set(places)
    let score = 0
    for (let at = 1; at < sample.length; at += 1)
      if (known.has(sample[at] ?? 0) && isLetter(sample[at - 1] ?? 0)) score += 1
    if (score > best.score) best = { name, score }
  }
  if (best.score > 0) return best.name
  const { detect } = await import('chardet')
  return detect(sample) ?? 'windows-1252'
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
