import { fold } from './fold'
import { wordsOf } from './words-of'

/** Words of a title without case and accents, as titles are put in order and begun. */
export function foldAll(text: string): string {
  const words: string[] = []
  wordsOf(text, (start, end) => {
    const word = fold(text.slice(start, end))
    if (word !== '') words.push(word)
  })
  return words.join(' ')
}
