import type { DocumentRead } from '../reading'

/** Characters from which a language can be told, and those that are enough for it. */
const fewest = 60
const sure = 200
const enough = 20_000

/** The language a text is written in; null where there is too little to tell. */
export async function languageOf(text: string): Promise<DocumentRead['language']> {
  const words = text
    .replace(/[^\p{L}\p{M}'’\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length < fewest) return null
  const { franc } = await import('franc-min')
  const code = franc(words.slice(0, enough))
  if (code === 'ita') return 'it'
  if (code === 'eng') return 'en'
  // A list of names looks like many languages.
  return code === 'und' || words.length < sure ? null : 'other'
}
