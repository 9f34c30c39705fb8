import { formatMonth, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { DataTable } from '../ui/data-table/view'

export interface StatisticsPageProps {
  locale: Locale
  /** What the portal holds for everyone, by kind. */
  holdings: { label: string; count: number }[]
  /** Pages opened by month, newest first; each row as its columns. */
  visits: { columns: string[]; rows: { month: string; counts: number[] }[] }
}

/** How the portal is used, counted on the server and never by person; what is not counted is said. */
export function StatisticsPage({ locale, holdings, visits }: StatisticsPageProps) {
  return (
    <>
      <h1>{message(locale, 'pages.statistics')}</h1>
      <p className="lede">{message(locale, 'pages.statistics.how')}</p>
      <h2>{message(locale, 'pages.statistics.holdings')}</h2>
      <div className="measure">
        <DataTable
          caption={message(locale, 'pages.statistics.caption')}
          columns={[
            { label: message(locale, 'pages.statistics.what') },
            { label: message(locale, 'pages.statistics.count'), numeric: true },
          ]}
          rows={holdings.map(({ label, count }) => [label, formatNumber(locale, count)])}
        />
      </div>
      <h2>{message(locale, 'pages.statistics.visits')}</h2>
      <p className="measure">{message(locale, 'pages.statistics.visits.how')}</p>
      {visits.rows.length ? (
        <DataTable
          caption={message(locale, 'pages.statistics.visits.caption')}
          columns={[
            { label: message(locale, 'pages.statistics.visits.month') },
            ...visits.columns.map((label) => ({ label, numeric: true })),
          ]}
          rows={visits.rows.map(({ month, counts }) => [
            formatMonth(locale, `${month}-15`),
            ...counts.map((count) => formatNumber(locale, count)),
          ])}
        />
      ) : (
        <p className="measure">{message(locale, 'pages.statistics.visits.none')}</p>
      )}
    </>
  )
}
