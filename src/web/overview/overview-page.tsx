import type { ReactNode } from 'react'
import { patienceDays } from '../../domain/pressing'
import { daysSince, formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { DataTable } from '../ui/data-table/view'
import { EmptyState } from '../ui/empty-state/view'
import { ProvenanceMark } from '../ui/provenance-mark/view'
import { Said } from '../ui/said/view'
import type { AreaFigures, CityFigures, Overview } from './read-overview'

interface OverviewPageProps {
  locale: Locale
  overview: Overview
  csv: string
}

/** How the network stands: cities as in a register, what waits for long, who is missing. */
export function OverviewPage({ locale, overview, csv }: OverviewPageProps) {
  const { areas, cities, waits } = overview
  const alone = cities.filter(({ hasLead }) => !hasLead)
  return (
    <>
      <h1>{message(locale, 'ui.nav.overview')}</h1>
      <p className="lede">{message(locale, 'overview.lede')}</p>
      <p className="muted">
        {message(locale, 'overview.at', { date: formatDateTime(locale, overview.at) })}{' '}
        <a className="no-print" href={csv}>
          {message(locale, 'overview.csv')}
        </a>
      </p>
      <section aria-labelledby="cities">
        <h2 id="cities">{message(locale, 'overview.cities')}</h2>
        <DataTable
          caption={message(locale, 'overview.cities.caption')}
          columns={[
            { label: message(locale, 'overview.city') },
            ...areas.map(({ label }) => ({ label })),
            { label: message(locale, 'overview.toVerify') },
          ]}
          rows={cities.map((figures) => rowOf(locale, figures))}
        />
      </section>
      <section className="band" aria-labelledby="waits">
        <h2 id="waits">{message(locale, 'overview.waits', { days: patienceDays })}</h2>
        {waits.length ? (
          <Waits locale={locale} waits={waits} />
        ) : (
          <EmptyState title={message(locale, 'overview.waits.none')}>
            {message(locale, 'overview.waits.noneWhy', { days: patienceDays })}
          </EmptyState>
        )}
        {overview.more ? <p>{message(locale, 'overview.waits.more')}</p> : null}
      </section>
      <section className="band" aria-labelledby="alone">
        <h2 id="alone">{message(locale, 'overview.alone')}</h2>
        {alone.length ? (
          <>
            <p className="measure">{message(locale, 'overview.alone.why')}</p>
            <ul className="overview-alone">
              {alone.map(({ city }) => (
                <li key={city.id}>
                  <a href={pathTo(locale, 'cities', city.slug)}>{city.name}</a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{message(locale, 'overview.alone.none')}</p>
        )}
      </section>
    </>
  )
}

const rowOf = (locale: Locale, { city, areas, toVerify }: CityFigures): ReactNode[] => [
  <div key="city">
    <a href={pathTo(locale, 'cities', city.slug)}>{city.name}</a>
    {city.provenance === 'demonstration' ? (
      <>
        {' '}
        <ProvenanceMark locale={locale} provenance={city.provenance} />
      </>
    ) : null}
  </div>,
  ...areas.map((figures, at) => <Figures key={at} locale={locale} figures={figures} />),
  toVerify ? (
    message(locale, 'overview.toVerify.count', { count: toVerify })
  ) : (
    <Nothing key="verify" locale={locale} />
  ),
]

/** Each figure says what it counts; what is not there is not printed. */
function Figures({ locale, figures }: { locale: Locale; figures: AreaFigures }) {
  const said = (['shared', 'taken', 'given'] as const).filter((figure) => figures[figure] > 0)
  if (said.length === 0) return <Nothing locale={locale} />
  return (
    <ul className="overview-figures">
      {said.map((figure) => (
        <li key={figure}>{message(locale, `overview.${figure}`, { count: figures[figure] })}</li>
      ))}
    </ul>
  )
}

const Nothing = ({ locale }: { locale: Locale }) => (
  <span className="overview-nothing">
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{message(locale, 'overview.nothing')}</span>
  </span>
)

const Waits = ({ locale, waits }: { locale: Locale; waits: Overview['waits'] }) => (
  <DataTable
    caption={message(locale, 'overview.waits.caption', { count: waits.length })}
    columns={[
      { label: message(locale, 'overview.wait.title') },
      { label: message(locale, 'overview.wait.what') },
      { label: message(locale, 'overview.city') },
      { label: message(locale, 'overview.wait.with') },
      { label: message(locale, 'overview.wait.since') },
    ]}
    rows={waits.map(({ key, title, href, what, city, with: who, since }) => [
      <a key={key} href={href}>
        <Said locale={locale} lang={title.lang} as="span">
          {title.value}
        </Said>
      </a>,
      what,
      city,
      who,
      message(locale, 'account.waiting.since', { days: daysSince(since) }),
    ])}
  />
)
