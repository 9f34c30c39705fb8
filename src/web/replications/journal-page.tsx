import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { wordFor } from '../../i18n/word-for'
import { FactStrip, type Fact } from '../ui/fact-strip/view'
import { PhasesLine } from '../ui/phases-line/view'
import { ProvenanceMark } from '../ui/provenance-mark/view'
import { Route } from '../ui/route/view'
import { FallbackNotice, Said } from '../ui/said/view'
import { Timeline } from '../ui/timeline/view'
import { ElementsSection } from './elements-section'
import { City, Part } from './journal-part'
import type { JournalPageProps } from './journal-props'
import { OutcomesSection } from './outcomes-section'
import { stopsOf } from './stops-of'
import { whoReads } from './who-reads'
import { YourTurn } from './your-turn'

/** How one city took up what another does: its journal. */
export function JournalPage(props: JournalPageProps) {
  const { locale, replication, adopter, turn, done } = props
  return (
    <div className="journal">
      {done ? (
        <p className="done-line" role="status">
          {done}
        </p>
      ) : null}
      <Opening {...props} />
      {turn ? <YourTurn locale={locale} turn={turn} /> : null}
      <FactStrip facts={factsOf(props)} />
      {replication.outcomeReason ? (
        <section className="journal-stopped" aria-labelledby="perche">
          <h2 id="perche">{message(locale, 'journal.stopped')}</h2>
          <p className="as-written">{replication.outcomeReason}</p>
        </section>
      ) : null}
      <Part {...{ ...props, id: 'fasi', part: 'phases', title: 'journal.phases' }}>
        <PhasesLine locale={locale} stops={stopsOf(locale, replication)} />
      </Part>
      <ElementsSection {...props} />
      <OutcomesSection {...props} />
      {replication.letter || props.writing.letter ? (
        <Part
          {...{ ...props, id: 'lettera', part: 'letter', title: 'replication.letter' }}
          again={Boolean(replication.letter)}
        >
          {replication.letter ? (
            <div className="letter">
              <div className="as-written">{replication.letter}</div>
              <p className="letter-from">{adopter.name}</p>
            </div>
          ) : (
            <p className="measure muted">{message(locale, 'journal.letter.none')}</p>
          )}
        </Part>
      ) : null}
      <Result {...props} />
      <Part {...{ ...props, id: 'chi-la-legge', part: 'visibility', title: 'journal.visibility' }}>
        <p className="measure">{whoReads(props)}</p>
      </Part>
      {props.history.length ? (
        <section className="journal-part no-print" aria-labelledby="storia">
          <h2 id="storia">{message(locale, 'journal.history')}</h2>
          <Timeline locale={locale} entries={props.history} />
        </section>
      ) : null}
    </div>
  )
}

function Opening({ locale, replication, source, adopter }: JournalPageProps) {
  const { source: entry } = replication
  return (
    <header className="journal-opening">
      <p className="resource-card-kind">
        {[
          message(locale, 'replication.one'),
          ...(entry ? [wordFor(locale, 'kind', entry.kind)] : []),
        ].join(' · ')}
      </p>
      <h1>
        {message(locale, 'journal.title', { city: adopter.name })}{' '}
        {entry ? (
          <Said locale={locale} lang={entry.title.lang} as="span">
            <a href={pathTo(locale, 'resources', entry.slug)}>{entry.title.value}</a>
          </Said>
        ) : (
          <span className="muted">{message(locale, 'journal.unavailable')}</span>
        )}
      </h1>
      <p>
        <Route
          locale={locale}
          large
          from={<City city={source} locale={locale} />}
          to={<City city={adopter} locale={locale} />}
        />
      </p>
      {entry ? <FallbackNotice locale={locale} lang={entry.title.lang} /> : null}
      <ProvenanceMark locale={locale} provenance={replication.provenance} />
    </header>
  )
}

function factsOf({ locale, replication, writing }: JournalPageProps): Fact[] {
  const { depth, phase, outcome, endedAt, lead, tutor, createdAt, phases } = replication
  const since = phases.find((row) => row.phase === 'interest')?.reachedOn ?? createdAt
  const facts: (Fact | null)[] = [
    {
      label: message(locale, 'journal.depth'),
      value: wordFor(locale, 'depth', depth),
    },
    { label: message(locale, 'journal.phase'), value: wordFor(locale, 'phase', phase) },
    {
      label: message(locale, 'journal.outcome'),
      value: wordFor(locale, 'outcome', outcome),
      aside: endedAt ? message(locale, 'journal.on', { date: formatDate(locale, endedAt) }) : null,
    },
    lead || writing.lead
      ? {
          label: message(locale, 'replication.lead'),
          value: lead ? nameOf(locale, lead) : message(locale, 'journal.nobodyYet'),
        }
      : null,
    tutor ? { label: message(locale, 'replication.tutor'), value: nameOf(locale, tutor) } : null,
    { label: message(locale, 'journal.since'), value: formatDate(locale, since) },
  ]
  return facts.filter((fact) => fact !== null)
}

/** Somebody whose name this reader may not know is still there. */
const nameOf = (locale: Locale, { name }: { name: string | null }): string =>
  name ?? message(locale, 'resources.someone')

/** The entry that came of it, and what the source's city says of it. */
function Result({ locale, replication, source }: JournalPageProps) {
  const { result, sourceNote } = replication
  if (!result) return null
  return (
    <section className="journal-part" aria-labelledby="scheda">
      <h2 id="scheda">{message(locale, 'journal.result')}</h2>
      <p className="measure">
        <Said locale={locale} lang={result.title.lang} as="span">
          <a
            href={pathTo(
              locale,
              'resources',
              result.slug,
              ...(result.shared ? [] : [{ word: 'preview' } as const]),
            )}
          >
            {result.title.value}
          </a>
        </Said>
        {result.shared ? null : (
          <span className="muted"> ({message(locale, 'journal.result.draft')})</span>
        )}
      </p>
      {sourceNote ? (
        <blockquote className="journal-quote measure">
          <p className="as-written">{sourceNote}</p>
          <footer className="muted">{source?.name}</footer>
        </blockquote>
      ) : null}
    </section>
  )
}
