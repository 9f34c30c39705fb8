import type { Finding } from './place'

/** A text as it is looked at: no invisible characters inside words, one kind of space. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{Zs}\t]/gu, ' ')

const wordsAround = 40

/** A finding with a few words before and after it. */
export function excerptOf(text: string, { at, match }: Finding): string {
  const end = at + match.length
  const from = Math.max(0, at - wordsAround)
  const to = Math.min(text.length, end + wordsAround)
  const lead = from > 0 ? text.slice(from, at).replace(/^\S*\s/, '… ') : text.slice(0, at)
  const rest = to < text.length ? text.slice(end, to).replace(/\s\S*$/, ' …') : text.slice(end)
  return (lead + match + rest).replace(/\s+/g, ' ').trim()
}
