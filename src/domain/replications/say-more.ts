import { fitting, type ElementPlace } from '../element-places'
import { withParagraphs } from '../paragraphs'
import { textOf } from '../stored'

/**
 * What an element says, in one language, with further paragraphs after it. Where its list holds
 * short texts, what does not fit is cut at a word: the whole stands in the replication.
 */
export function sayMore(
  { words }: ElementPlace,
  said: unknown,
  paragraphs: readonly string[],
): unknown {
  if (words.longest === null) return withParagraphs(said, paragraphs)
  const text = [textOf(said), ...paragraphs].filter(Boolean).join('\n')
  return text === '' ? null : fitting(text, words.longest)
}
