import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { StateMark } from '../ui/state-mark/view'
import { Timeline, type TimelineEntry } from '../ui/timeline/view'
import { Pagination } from '../ui/pagination/view'
import type { LinkTo } from './resource-view'

export interface VersionEntry {
  id: string
  /** ISO 8601. */
  at: string
  workflow: string
  /** Readers see this one now. */
  shared: boolean
  latest: boolean
  /** Against the version before it; the first has none. */
  compareAt: string | null
  /** Where it is restored as a revision, if this person may. */
  restoreAt: string | null
  /** Who wrote, sent, approved or published it, oldest first. */
  happened: TimelineEntry[]
}

export interface VersionsPageProps {
  locale: Locale
  resource: LinkTo
  versions: VersionEntry[]
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** Compares any two. */
  compareAction: string
}

/** Every version of a text this reader may see, newest first. */
export function VersionsPage({ locale, resource, versions, ...list }: VersionsPageProps) {
  return (
    <>
      <h1>{message(locale, 'resources.versions')}</h1>
      <p className="lede">
        <a href={resource.href}>{resource.label}</a>
      </p>
      <form method="get" action={list.compareAction}>
        <ol className="versions">
          {versions.map((version, index) => (
            <li key={version.id}>
              <div className="versions-pick">
                <Pick {...{ locale, version }} side="from" checked={index === 1} />
                <Pick {...{ locale, version }} side="to" checked={index === 0} />
              </div>
              <div>
                <p className="versions-when">
                  <time dateTime={version.at}>{formatDateTime(locale, version.at)}</time>{' '}
                  <StateMark locale={locale} workflow={version.workflow} />
                  {version.shared ? (
                    <strong>{message(locale, 'resources.versions.shared')}</strong>
                  ) : null}
                  {version.latest && !version.shared ? (
                    <strong>{message(locale, 'resources.versions.latest')}</strong>
                  ) : null}
                </p>
                {version.happened.length ? (
                  <Timeline locale={locale} entries={version.happened} saidAt={version.at} />
                ) : null}
                <ul className="inline-list">
                  {version.compareAt ? (
                    <li>
                      <a href={version.compareAt}>{message(locale, 'resources.versions.before')}</a>
                    </li>
                  ) : null}
                  {version.restoreAt ? (
                    <li>
                      <a href={version.restoreAt}>
                        {message(locale, 'resources.versions.restore')}
                      </a>
                    </li>
                  ) : null}
                </ul>
              </div>
            </li>
          ))}
        </ol>
        {versions.length > 1 ? (
          <button type="submit" className="btn btn-primary">
            {message(locale, 'resources.versions.compare')}
          </button>
        ) : null}
      </form>
      <Pagination locale={locale} page={list.page} pages={list.pages} hrefOf={list.hrefOf} />
    </>
  )
}

function Pick(props: {
  locale: Locale
  version: VersionEntry
  side: 'from' | 'to'
  checked: boolean
}) {
  const { locale, version, side, checked } = props
  return (
    <label>
      <input type="radio" name={side} value={version.id} defaultChecked={checked} required />
      <span aria-hidden="true">{message(locale, `resources.versions.${side}`)}</span>
      <span className="visually-hidden">
        {message(locale, `resources.versions.${side}`)} {formatDateTime(locale, version.at)}
      </span>
    </label>
  )
}
