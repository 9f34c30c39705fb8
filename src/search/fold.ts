const plain = /^[a-z0-9]*$/

/** A word without case and accents, letters and digits alone: `Città` and `citta` are one. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
