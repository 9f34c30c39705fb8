/**
 * The beginning of a text on one line, of at most so many characters: up to the end of a sentence
 * where one ends in its second half, else to a word.
 */
export function cutText(text: string, most: number): string {
  const whole = text.split(/\s+/).filter(Boolean).join(' ')
  if (whole.length <= most) return whole
  const kept = whole.slice(0, most)
  const sentence = /^.*[.!?](?=\s|$)/su.exec(kept)?.[0] ?? ''
  if (sentence.length >= most / 2) return sentence
  const words = kept.slice(0, Math.max(kept.lastIndexOf(' '), 0)) || kept.slice(0, -1)
  return `${words.toWellFormed()}…`
}
