import type { FactorRow } from '../../domain/transferability/factor-rows'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'
import { DataTable } from '../ui/data-table/view'
import { ScoreLine } from './score-line'

interface ScoreTableProps {
  locale: Locale
  rows: readonly FactorRow[]
  cities: { source: string; adopter: string }
  /** Whether each row is where the reasons lead: no form follows. */
  anchors: boolean
}

/** Ten rows of two scores and the reason. */
export function ScoreTable({ locale, rows, cities, anchors }: ScoreTableProps) {
  return (
    <DataTable
      caption={message(locale, 'fit.table.caption', cities)}
      columns={[
        { label: message(locale, 'fit.table.factor') },
        { label: message(locale, 'fit.table.scores') },
        { label: message(locale, 'fit.evidence') },
        { label: message(locale, 'fit.mitigation') },
      ]}
      rows={rows.map(({ factor, sourceScore, adopterScore, evidence, mitigation }) => [
        <span key="factor" {...(anchors ? { id: factor, tabIndex: -1 } : {})}>
          {wordFor(locale, 'factor', factor)}
          <span className="fit-on-paper">{message(locale, `fit.question.${factor}`)}</span>
        </span>,
        <ScoreLine
          key="scores"
          {...{ locale, cities }}
          source={sourceScore}
          adopter={adopterScore}
        />,
        written(evidence),
        written(mitigation),
      ])}
    />
  )
}

/** Lines stay as they were written. */
const written = (text: string | null) =>
  text === null ? null : <span className="fit-written">{text}</span>
