import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { libraryCsv } from '../exports/list/library-csv'
import type { Cell } from '../exports/list/library-rows'
import type { CityFigures, Overview } from './read-overview'

/** The figures of the page, one line a city, in the same order. */
export const overviewCsv = (locale: Locale, overview: Overview): AsyncGenerator<string> =>
  libraryCsv(locale, headOf(locale, overview), linesOf(locale, overview))

const headOf = (locale: Locale, { areas }: Overview): string[] => [
  message(locale, 'overview.city'),
  ...areas.flatMap(({ label }) =>
    (['shared', 'taken', 'given'] as const).map(
      (figure) => `${label}: ${message(locale, `overview.column.${figure}`)}`,
    ),
  ),
  message(locale, 'overview.toVerify'),
  message(locale, 'overview.column.waits'),
  message(locale, 'overview.lead'),
  message(locale, 'overview.provenance'),
  message(locale, 'overview.column.at'),
]

async function* linesOf(locale: Locale, { cities, at }: Overview): AsyncGenerator<Cell[][]> {
  yield await Promise.resolve(cities.map((figures) => lineOf(locale, figures, at)))
}

const lineOf = (
  locale: Locale,
  { city, areas, toVerify, waits, hasLead }: CityFigures,
  at: Date,
): Cell[] => [
  city.name,
  ...areas.flatMap(({ shared, taken, given }) => [shared, taken, given]),
  toVerify,
  waits,
  message(locale, hasLead ? 'overview.lead.yes' : 'overview.lead.no'),
  city.provenance === 'demonstration' ? message(locale, 'provenance.demonstration') : null,
  formatDateTime(locale, at),
]
