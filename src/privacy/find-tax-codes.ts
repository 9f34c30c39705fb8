import type { Finding } from './place'

const letter = '[A-Z]'
const digit = '[\\dLMNPQRSTUV]'
const month = '[ABCDEHLMPRST]'
const characters = [
  ...Array<string>(6).fill(letter),
  ...[digit, digit, month, digit, digit],
  ...[letter, digit, digit, digit, letter],
]
const shape = new RegExp(`(?<![\\p{L}\\d])${characters.join('[ .-]?')}(?![\\p{L}\\d])`, 'giu')
/** As forms ask for it: surname, name, date, place. */
const usual = /^[A-Z]{3}[ -]?[A-Z]{3}[ -]?\w{2}[A-Z]\w{2}[ -]?[A-Z]\w{3}[ -]?[A-Z]$/i

/**
 * Codici fiscali of people, letters in place of digits included (omocodia). One whose check
 * character holds is certain; another is told all the same, as a slip of the pen hides nobody.
 */
export function findTaxCodes(text: string): Finding[] {
  return [...text.matchAll(shape)].flatMap(({ 0: match, index: at }): Finding[] => {
    const code = match.replace(/[ .-]/g, '').toUpperCase()
    const day = Number(digits(code.slice(9, 11)))
    if (day % 40 < 1 || day % 40 > 31 || day > 71) return []
    const certain = checkCharacter(code.slice(0, 15)) === code[15]
    // Spelled out with spaces, only what is surely one: else any list of letters might be.
    if (!certain && !usual.test(match)) return []
    return [{ kind: 'taxCode', match, at, normalised: code, certain }]
  })
}

const substitutes = 'LMNPQRSTUV'
const digits = (part: string): string =>
  part.replace(/[A-Z]/g, (letter) => String(substitutes.indexOf(letter)))

/** What a character in an odd place (the first, the third, …) is worth, by digit or letter. */
const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]

function checkCharacter(fifteen: string): string {
  const sum = [...fifteen].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65
    return total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value)
  }, 0)
  return String.fromCharCode(65 + (sum % 26))
}
