/** The first words of a text: up to the end of a sentence where one ends within reach. */
export function cutAtWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length <= most) return words.join(' ')
  const kept = words.slice(0, most)
  const end = kept.findLastIndex((word, index) => index >= most / 2 && /[.!?]$/.test(word))
  return end > 0 ? kept.slice(0, end + 1).join(' ') : `${kept.join(' ')}…`
}
