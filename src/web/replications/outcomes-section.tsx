import type { OutcomeRow } from '../../domain/replications/read-replication'
import { phases } from '../../domain/replications/vocabulary'
import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { DataTable } from '../ui/data-table/view'
import type { JournalPageProps } from './journal-props'
import { Part } from './journal-part'

/** What came of it against where it started, each figure with its source. */
export function OutcomesSection(props: JournalPageProps) {
  const { locale, replication, writing } = props
  const { outcomes, phase } = replication
  const expected = phases.indexOf(phase) >= phases.indexOf('running')
  if (outcomes.length === 0 && !writing.outcomes && !expected) return null
  return (
    <Part {...{ ...props, id: 'risultati', part: 'outcomes', title: 'journal.outcomes' }}>
      {outcomes.length ? (
        <DataTable
          caption={message(locale, 'journal.outcomes.caption')}
          columns={[
            { label: message(locale, 'journal.outcomes.indicator') },
            { label: message(locale, 'journal.outcomes.baseline'), numeric: true },
            { label: message(locale, 'journal.outcomes.value'), numeric: true },
            { label: message(locale, 'journal.outcomes.period') },
            { label: message(locale, 'journal.outcomes.source') },
          ]}
          rows={outcomes.map((row) => [
            row.indicator,
            figureOf(locale, row.baseline, row),
            figureOf(locale, row.value, row),
            row.period ?? '',
            row.source ?? message(locale, 'provenance.notReported'),
          ])}
        />
      ) : (
        <p className="measure muted">
          {message(locale, writing.outcomes ? 'journal.outcomes.noneOwn' : 'journal.outcomes.none')}
        </p>
      )}
    </Part>
  )
}

const figureOf = (locale: Locale, value: number | null, { unit }: OutcomeRow): string =>
  value === null ? '—' : [formatNumber(locale, value), unit].filter(Boolean).join(' ')
