import { defaultLocale } from '../../i18n/locales'
import { saidIn } from '../../i18n/said-in'
import { elementPlaces } from '../element-places'
import { rowsOf, textOf } from '../stored'

const longest = 300
const most = 100

/** One row for each element of the source, undecided; `source` is stored, every language. */
export function startingAdaptations(source: Record<string, unknown>) {
  const place = elementPlaces[String(source.kind)]
  if (!place) return []
  return rowsOf(source[place.list])
    .slice(0, most)
    .map((row) => ({
      element: wordsOf(row[place.name.field]).slice(0, longest),
      elementKey: String(row.id ?? ''),
      essential: row.essential === true,
      proposeToSource: false,
      answer: 'none' as const,
    }))
}

/** The network's own language first. */
const wordsOf = (value: unknown): string =>
  textOf(value) ?? saidIn(defaultLocale, value)?.value ?? ''
