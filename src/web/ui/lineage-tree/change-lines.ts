import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

/** What says most, first: what was kept is said only where nothing else was done. */
const told = ['dropped', 'added', 'changed'] as const

/**
 * What changed on the way from one city to another, a line a kind of change: `tolto: Ente gestore`.
 * Empty where nothing was decided.
 */
export function changeLines(
  locale: Locale,
  changes: readonly { element: string; change: string }[],
): string[] {
  const lines = told.flatMap((kind) => {
    const elements = changes.filter(({ change }) => change === kind).map(({ element }) => element)
    return elements.length > 0
      ? [message(locale, `lineage.${kind}`, { elements: elements.join(', ') })]
      : []
  })
  if (lines.length > 0 || changes.length === 0) return lines
  return [message(locale, 'lineage.allKept')]
}
