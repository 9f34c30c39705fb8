import { outcomes } from '../../domain/replications/vocabulary'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { mapOf } from '../cities/map-of'
import type { CityEntry } from '../ui/city-list/view'
import { EmptyState } from '../ui/empty-state/view'
import { NetworkMap, type MapArc } from '../ui/network-map/view'
import { Pagination } from '../ui/pagination/view'
import { ArcList, type CityWays } from './arc-list'
import { networkAddress, type NetworkQuestion } from './network-question'
import { ReplicationItem, type ReplicationItemProps } from './replication-item'

export interface NetworkPageProps {
  locale: Locale
  question: NetworkQuestion
  total: number
  page: number
  pages: number
  years: string[]
  areas: { label: string; slug: string }[]
  cities: CityEntry[]
  arcs: MapArc[]
  ways: CityWays[]
  items: Omit<ReplicationItemProps, 'locale'>[]
}

/** What went from city to city: the list, narrowed and by pages, and the same as arcs on the map. */
export function NetworkPage({ locale, question, items, ...props }: NetworkPageProps) {
  const path = pathTo(locale, 'replications')
  const { total, page, pages } = props
  return (
    <>
      <h1>{message(locale, 'network.title')}</h1>
      <p className="lede">{message(locale, 'network.lede')}</p>
      {props.years.length > 0 ? <Narrowing {...{ locale, question, path }} {...props} /> : null}
      <div className="columns-map">
        <section aria-labelledby="replications">
          <h2 id="replications" className={total > 0 ? undefined : 'visually-hidden'}>
            {total > 0
              ? message(locale, 'network.count', { count: total })
              : message(locale, 'ui.nav.replications')}
            {pages > 1 && page <= pages ? (
              <span className="muted"> {message(locale, 'ui.pageOf', { page, pages })}</span>
            ) : null}
          </h2>
          {items.length > 0 ? (
            <ul className="network-list">
              {items.map((item) => (
                <li key={item.href}>
                  <ReplicationItem locale={locale} {...item} />
                </li>
              ))}
            </ul>
          ) : (
            <Nothing {...{ locale, path }} any={props.years.length > 0} />
          )}
          <Pagination
            locale={locale}
            page={page}
            pages={pages}
            hrefOf={(asked) => networkAddress(path, { ...question, page: asked })}
          />
        </section>
        <section aria-labelledby="map">
          <h2 className="visually-hidden" id="map">
            {message(locale, 'network.map')}
          </h2>
          <NetworkMap locale={locale} cities={mapOf(props.cities)} arcs={props.arcs} />
          <ArcList locale={locale} ways={props.ways} />
        </section>
      </div>
    </>
  )
}

function Narrowing({
  locale,
  question,
  path,
  areas,
  years,
  total,
}: Pick<NetworkPageProps, 'locale' | 'question' | 'areas' | 'years' | 'total'> & {
  path: string
}) {
  const { area, year, outcome } = question
  return (
    <form
      className="network-filter no-print"
      action={path}
      aria-label={message(locale, 'network.filter')}
    >
      <Choice
        name="area"
        label={message(locale, 'network.area')}
        all={message(locale, 'network.area.all')}
        chosen={area}
        options={areas.map(({ label, slug }) => [slug, label])}
      />
      <Choice
        name="year"
        label={message(locale, 'network.year')}
        all={message(locale, 'network.year.all')}
        chosen={year}
        options={years.map((one) => [one, one])}
      />
      <Choice
        name="outcome"
        label={message(locale, 'network.outcome')}
        all={message(locale, 'network.outcome.all')}
        chosen={outcome}
        options={outcomes.map((one) => [one, message(locale, `outcome.${one}`)])}
      />
      <button className="btn btn-outline-primary">{message(locale, 'network.filter.do')}</button>
      {/* Where nothing is found, what stands in its place offers it. */}
      {total > 0 && (area ?? year ?? outcome) ? (
        <a href={path}>{message(locale, 'network.filter.none')}</a>
      ) : null}
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  all: string
  chosen: string | null
  options: [value: string, label: string][]
}

function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={`network-${name}`}>{label}</label>
      <select
        id={`network-${name}`}
        name={name}
        className="form-select"
        defaultValue={options.some(([value]) => value === chosen) ? (chosen ?? '') : ''}
      >
        <option value="">{all}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}

/** What will be here and who can begin, or what stands in the way. */
function Nothing({ locale, path, any }: { locale: Locale; path: string; any: boolean }) {
  if (any)
    return (
      <EmptyState
        title={message(locale, 'network.nothing')}
        action={{ label: message(locale, 'network.filter.none'), href: path }}
      >
        {message(locale, 'network.nothingWhy')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={message(locale, 'network.empty')}
      action={{
        label: message(locale, 'network.emptyAction'),
        href: pathTo(locale, 'resources'),
      }}
    >
      {message(locale, 'network.emptyWhy')}
    </EmptyState>
  )
}
