const known = new Map<string, string>(
  Object.entries({
    women: 'woman',
    men: 'man',
    children: 'child',
    wives: 'wife',
    lives: 'life',
    news: 'news',
    bus: 'bus',
    buses: 'bus',
    always: 'always',
  }),
)

/** The singular of an English noun, near enough; other words stay as they are. Takes it folded. */
export function inflectEnglish(word: string): string[] {
  const knownAs = known.get(word)
  if (knownAs) return [knownAs]
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return [word]
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (/(ss|x|ch|sh)es$/.test(word)) return [word.slice(0, -2)]
  return [word.slice(0, -1)]
}
