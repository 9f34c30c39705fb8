import { randomFrom } from '../soak/kill-rounds'
import { vocabulary, wordOfRank, wordsInAll } from './generate-resources'

/**
 * What is asked of the generated entries, as the parameters of an address: a word, several, an
 * inflection, a wrong letter, filters beside. The same number makes the same questions.
 */
export function questions(many: number): string[] {
  const random = randomFrom(7)
  const common = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? ''
  const rare = (): string =>
    wordOfRank(vocabulary.length + Math.floor(random() * (wordsInAll - vocabulary.length)))
  const kinds: (() => string)[] = [
    () => `q=${rare()}`,
    () => `q=${rare()}+${rare()}`,
    () => `q=${common()}+${rare()}`,
    () => `q=${rare()}&kind=model&status=active`,
    () => `q=${common()}+${rare()}&maturity=pilot&maturity=systemic`,
    () => `q=${common()}+${common()}+${rare()}`,
    () => `q=%22${common()}+${common()}%22`,
    () => `q=${rare().slice(0, -1)}`,
  ]
  return Array.from({ length: many }, (_, index) => kinds[index % kinds.length]?.() ?? '')
}

/** Beginnings of words, as they are typed. */
export function beginnings(many: number): string[] {
  const random = randomFrom(11)
  return Array.from({ length: many }, () => {
    const word = wordOfRank(Math.floor(wordsInAll ** random()) - 1)
    return `q=${encodeURIComponent(word.slice(0, 2 + Math.floor(random() * 4)))}&locale=it`
  })
}
