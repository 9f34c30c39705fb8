import { isUtf8 } from 'node:buffer'

/**
 * The table's text as UTF-8, or null when the bytes are not text. UTF-8 stays as it came; UTF-16
 * with its mark and the encoding of older Windows spreadsheets are told apart and converted.
 */
export function readCsv(bytes: Buffer): Buffer | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asText(decode('utf-16le', bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asText(decode('utf-16be', bytes))
  if (isUtf8(bytes)) return isText(bytes.toString('utf8')) ? bytes : null
  return asText(decode('windows-1252', bytes))
}

function decode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}

const asText = (text: string | null): Buffer | null =>
  text !== null && isText(text) ? Buffer.from(text, 'utf8') : null

/** No control characters but tabs and ends of line (the unused places of windows-1252 are such). */
const isText = (text: string): boolean =>
  text.trim() !== '' && !/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/.test(text)
