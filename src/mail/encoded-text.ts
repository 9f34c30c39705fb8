/** `caff=C3=A8`, as the words of a letter are written. */
export const quotedPrintable = (text: string): string =>
  fromBytes(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  )

/** Characters that stand for bytes, read as UTF-8; a letter as it is written has no others. */
const fromBytes = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')

/** `=?UTF-8?Q?…?=`, as a subject is written. */
export const encodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way: string, word: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    )
