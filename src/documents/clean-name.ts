const longest = 120

/**
 * Characters that a name never needs: control characters, NUL, marks that turn the direction of
 * reading (a `fdp.exe` shown as `exe.pdf`), invisible ones, halves of surrogate pairs.
 */
const hidden = new RegExp(
  '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029]|' +
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'gu',
)
const forbidden = /[<>:"|?*%]/g
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A file's name as people gave it, without folders and without what could mislead a reader, a
 * header or a file system; at most 120 characters, the ending kept, never empty.
 */
export function cleanName(given: string, extension: string): string {
  const name = (given.slice(0, 2000).split(/[/\\]/).pop() ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(hidden, '')
    .replace(/\ufffd/g, '')
    .replace(forbidden, '_')
    .replace(/\s+/g, ' ')
  const stem = shortened(stemOf(name, extension).replace(/^[.\s]+|[.\s]+$/g, ''))
  const safe = stem === '' ? 'file' : reserved.test(stem) ? `_${stem}` : stem
  return `${safe}.${extension}`
}

/** The ending of a name, lower case, without the dot; empty when it has none (`12.03.2024`). */
export function extensionOf(given: string): string {
  const name = given.replace(hidden, '').trim()
  const ending = /\.([\p{L}\p{N}]{1,16})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  return /^\p{N}*$/u.test(ending) ? '' : ending
}

function stemOf(name: string, extension: string): string {
  const trimmed = name.trim()
  const own = extensionOf(trimmed)
  const same = own === extension || (own === 'jpeg' && extension === 'jpg')
  return same ? trimmed.slice(0, -(own.length + 1)) : trimmed
}

/** Whole characters within the length. */
function shortened(stem: string): string {
  let kept = ''
  for (const character of stem) {
    if (kept.length + character.length > longest) break
    kept += character
  }
  return kept.trim()
}
