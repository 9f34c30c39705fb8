import type { AdaptationRow } from '../../domain/replications/read-replication'
import { message } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'
import { ElementsBetween, type Fate } from '../ui/elements-between/view'
import { EmptyState } from '../ui/empty-state/view'
import type { JournalPageProps } from './journal-props'
import { City, Part } from './journal-part'

/** Source and adopter as two columns, with what became of each element between them. */
export function ElementsSection(props: JournalPageProps) {
  const { locale, replication, source, adopter, writing } = props
  const { adaptations, depthReason } = replication
  return (
    <Part {...{ ...props, id: 'elementi', part: 'adaptations', title: 'journal.elements' }}>
      {depthReason ? (
        <p className="measure as-written">
          <strong>{message(locale, 'journal.depthReason')}</strong> {depthReason}
        </p>
      ) : null}
      {adaptations.length ? (
        <>
          <p className="muted">{tallyOf(props)}</p>
          <ElementsBetween
            caption={message(locale, 'journal.elements.caption', {
              source: source?.name ?? message(locale, 'journal.unavailable'),
              adopter: adopter.name,
            })}
            source={<City locale={locale} city={source} />}
            between={message(locale, 'journal.elements.between')}
            adopter={<City locale={locale} city={adopter} />}
            rows={adaptations.map((row) => ({
              key: row.id,
              element: row.element || message(locale, 'journal.elements.unnamed'),
              mark: row.essential ? message(locale, 'resources.essential') : undefined,
              fate: fateOf(row),
              word: wordFor(locale, 'change', fateOf(row)),
              account: <Account {...{ props, row }} />,
            }))}
          />
        </>
      ) : (
        <EmptyState title={message(locale, 'journal.elements.none')}>
          {message(
            locale,
            writing.adaptations ? 'journal.elements.noneOwn' : 'journal.elements.noneWhy',
          )}
        </EmptyState>
      )}
    </Part>
  )
}

/** What the adopter did and why, and what the source's city answered. */
function Account({ props, row }: { props: JournalPageProps; row: AdaptationRow }) {
  const { locale, source, writing, answering } = props
  const { reason, effect, decidedBy } = row
  const answerHref = answering.get(row.id)
  const status = row.answer === 'none' ? null : row.answer
  return (
    <>
      {reason ? <p className="as-written">{reason}</p> : null}
      {effect ? (
        <p className="as-written">
          <strong>{message(locale, 'journal.effect')}</strong> {effect}
        </p>
      ) : null}
      {decidedBy ? (
        <p className="muted small">{message(locale, 'journal.decidedBy', { who: decidedBy })}</p>
      ) : null}
      {!reason && !effect && row.change === null ? (
        <p className="muted">{message(locale, 'journal.elements.notTold')}</p>
      ) : null}
      {status ? (
        <p className="journal-answer">
          {message(locale, `journal.answer.${status}`, {
            city: source?.name ?? message(locale, 'replication.source'),
          })}
          {row.answerNote ? <span className="journal-answer-note">{row.answerNote}</span> : null}
        </p>
      ) : null}
      {answerHref || writing.adaptations ? (
        <p className="no-print">
          {answerHref ? (
            <a href={answerHref}>{message(locale, 'journal.answer.now')}</a>
          ) : (
            <a href={`${writing.adaptations}/${row.id}`}>
              {message(locale, row.change === null ? 'journal.decide' : 'journal.edit')}
              <span className="visually-hidden">: {row.element}</span>
            </a>
          )}
        </p>
      ) : null}
    </>
  )
}

const fateOf = ({ change }: AdaptationRow): Fate => change ?? 'undecided'

const fates = ['kept', 'changed', 'dropped', 'added', 'undecided'] as const

/** How many were kept, changed, … as one line; what there is none of is not said. */
function tallyOf({ locale, replication }: JournalPageProps): string {
  return fates
    .map((fate) => ({
      fate,
      count: replication.adaptations.filter((row) => fateOf(row) === fate).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => message(locale, `journal.tally.${fate}`, { count }))
    .join(' · ')
}
