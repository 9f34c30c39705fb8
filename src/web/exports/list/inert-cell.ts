/** What a spreadsheet takes for the beginning of a formula, also in its wide forms. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u
const startsWithControl = /^[\t\r\n]/
const number = /^[+-]?\d+([.,]\d+)*$/

/**
 * A text as a cell that no spreadsheet takes for a formula: an apostrophe before what would begin
 * one. A number, negative or not, stays what it is.
 */
export function inertCell(text: string): string {
  const clean = writable(text)
  if (number.test(clean)) return clean
  return startsWithControl.test(clean) || formula.test(clean) ? `'${clean}` : clean
}

/** The characters of a text that a file of lists can hold: all but those that XML has no place for. */
export const writable = (text: string): string => text.toWellFormed().replace(unheld, '')

const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
