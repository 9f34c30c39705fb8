export interface ByteRange {
  start: number
  end: number
}

/**
 * The part of a file that a `Range` header asks for, both ends included. One range is answered;
 * several, or what cannot be read, get the whole file, as HTTP allows.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'whole' | 'beyond' {
  const [, first = '', last = ''] =
    /^\s*bytes\s*=\s*(\d{0,15})-(\d{0,15})\s*$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'beyond' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'beyond' : { start, end }
}
