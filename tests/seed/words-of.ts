import type { Both } from '../../seed/types'

/** Every text in two languages inside a piece of seed, with the path that leads to it. */
export function bothIn(value: unknown, path = ''): { path: string; both: Both }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('it' in value && 'en' in value) return [{ path, both: value as unknown as Both }]
  return Object.entries(value).flatMap(([key, inner]) => bothIn(inner, `${path}.${key}`))
}

/** Every text inside a piece of seed, in whatever language, as one. */
export const wordsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(wordsIn).join('\n')
      : ''

const spelled: Record<string, number> = {
  trentina: 30,
  trenta: 30,
  quaranta: 40,
  forty: 40,
  cinquanta: 50,
  novanta: 90,
  ninety: 90,
  duecento: 200,
}

/** Numbers that a text says, in figures (`1.240`, `11,5`, `200mila`) or spelled out. */
export function numbersIn(words: string): number[] {
  const text = words.replace(/https?:\/\/\S+/g, ' ').replace(/LGNET[23]/gi, ' ')
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure], index, all) => {
    const after = text.slice((all[index]?.index ?? 0) + figure.length)
    return valueOf(figure) * (/^\s?(mila|thousand)/.test(after) ? 1000 : 1)
  })
  const known = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(
    ([word]) => spelled[word] ?? [],
  )
  return [...figures, ...known]
}

/** Points or commas before three last digits part thousands, others part decimals. */
const valueOf = (figure: string): number =>
  Number(figure.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
