import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { FileList } from '../ui/file-list/view'
import { LineageTree } from '../ui/lineage-tree/view'
import { takeAway } from '../exports/take-away'
import { citationText } from './citation-text'
import { EditionFigures } from './edition-figures'
import { givenBackSections } from './given-back-sections'
import type { Drawing, LinkTo, ResourceView, Section } from './resource-view'

/** What every entry ends with: files, where it comes from, its kin, who wrote it, how to cite it. */
export function closingSections(
  { locale, resource, address }: Drawing & { address: string },
  /** Who replicated it. */
  replicated: Section | null = null,
) {
  return [
    documents(locale, resource),
    sources(locale, resource),
    kin(locale, resource),
    replicated,
    ...givenBackSections({ locale, resource }),
    people(locale, resource),
    citation(locale, resource, address),
    takeAway(locale, resource),
  ]
}

function documents(locale: Locale, { documents: files, links }: ResourceView): Section | null {
  if (files.length === 0 && links.length === 0) return null
  return {
    id: 'documenti',
    label: message(locale, 'field.documents'),
    body: (
      <>
        {files.length ? <FileList locale={locale} files={files} /> : null}
        {links.length ? (
          <ul>
            {links.map(({ label, href }) => (
              <li key={href}>
                <a href={href} rel="noopener external">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </>
    ),
  }
}

function sources(locale: Locale, { sources: all, provenance }: ResourceView): Section | null {
  if (all.length === 0) return null
  return {
    id: 'fonti',
    label: message(locale, 'field.sources'),
    body: (
      <>
        {provenance === 'publicSources' ? (
          <p className="measure">{message(locale, 'resources.sources.why')}</p>
        ) : null}
        <ul className="sources">
          {all.map(({ name, url, date }) => (
            <li key={`${name} ${url}`}>
              {url ? (
                <a href={url} rel="noopener external">
                  {name}
                </a>
              ) : (
                name
              )}
              {date ? <span className="muted"> ({sourceDate(locale, date)})</span> : null}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

/** A day is written out; a source dated by its year or in words stays as it is. */
const sourceDate = (locale: Locale, date: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(date) ? formatDate(locale, date) : date

/** Where it comes from and where it went, and the same practice in other editions. */
function kin(locale: Locale, resource: ResourceView): Section | null {
  const { editionsLine, lineage, related } = resource
  if (!editionsLine.length && !lineage && !related.length) return null
  return {
    id: 'da-dove-viene',
    label: message(locale, 'resources.lineage'),
    body: (
      <>
        {editionsLine.length ? (
          <>
            <h3>{message(locale, 'field.continues')}</h3>
            <ol className="lineage">
              {editionsLine.map(({ label, href, edition, current, practice }) => (
                <li key={href} aria-current={current ? 'true' : undefined}>
                  {edition ? <span className="lineage-edition">{edition}</span> : null}
                  {current ? label : <a href={href}>{label}</a>}
                  {practice ? <EditionFigures locale={locale} practice={practice} /> : null}
                </li>
              ))}
            </ol>
            {editionsLine.some(({ practice }) => practice?.figures.length) ? (
              <p className="muted small">{message(locale, 'resources.editions.apart')}</p>
            ) : null}
          </>
        ) : null}
        {lineage ? <LineageTree locale={locale} {...lineage} /> : null}
        {related.length ? (
          <>
            <h3>{message(locale, 'field.related')}</h3>
            <Links links={related} />
          </>
        ) : null}
      </>
    ),
  }
}

function Links({ links }: { links: LinkTo[] }) {
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

function people(locale: Locale, resource: ResourceView): Section | null {
  const { authors, contact, coOwners, organisation, validated, writeAt } = resource
  const rows: [string, string][] = [
    [
      message(locale, 'resources.owner'),
      [organisation, ...coOwners].map(({ label }) => label).join(', '),
    ],
  ]
  if (authors.length) rows.push([message(locale, 'field.authors'), authors.join(', ')])
  if (contact) rows.push([message(locale, 'field.contact'), contact])
  return {
    id: 'chi',
    label: message(locale, 'resources.who'),
    body: (
      <>
        <dl className="pairs">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {validated ? (
          <p className="measure">
            {message(locale, 'resources.validated', {
              by: validated.by,
              date: formatDate(locale, validated.at),
            })}
          </p>
        ) : null}
        {writeAt ? (
          <p className="no-print">
            <a href={writeAt}>{message(locale, 'do.writeCity')}</a>
          </p>
        ) : null}
      </>
    ),
  }
}

function citation(locale: Locale, resource: ResourceView, address: string): Section {
  return {
    id: 'citare',
    label: message(locale, 'resources.cite'),
    body: (
      <>
        <p className="measure citation">
          {citationText(locale, resource)} <span className="citation-address">{address}</span>
          {resource.provenance === 'demonstration'
            ? ` (${message(locale, 'provenance.demonstration')})`
            : ''}
        </p>
        {resource.licence ? (
          <p>{message(locale, 'resources.licence', { licence: resource.licence })}</p>
        ) : null}
      </>
    ),
  }
}
