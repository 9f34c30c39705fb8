import { highestScore } from '../../domain/transferability/factors'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'

interface ScoreLineProps {
  locale: Locale
  source: number | null
  adopter: number | null
  /** Names of the two cities. */
  cities: { source: string; adopter: string }
}

const step = 30
const inset = 10
const at = (score: number): number => inset + score * step
const width = at(highestScore) + inset

/**
 * Two scores on one line from none to full: a ring for the source, a full square for the adopter,
 * and both in words beside it.
 */
export function ScoreLine({ locale, source, adopter, cities }: ScoreLineProps) {
  const said = (score: number | null) =>
    score === null ? message(locale, 'fit.notScored') : wordFor(locale, 'scale', String(score))
  return (
    <div className="score-line">
      <svg viewBox={`0 0 ${width} 24`} width={width} height="24" aria-hidden="true">
        <line x1={at(0)} x2={at(highestScore)} y1="12" y2="12" className="score-line-axis" />
        {Array.from({ length: highestScore + 1 }, (_, score) => (
          <line
            key={score}
            x1={at(score)}
            x2={at(score)}
            y1="8"
            y2="16"
            className="score-line-axis"
          />
        ))}
        {source === null ? null : (
          <circle cx={at(source)} cy="12" r="8" className="score-line-source" />
        )}
        {adopter === null ? null : (
          <rect x={at(adopter) - 4} y="8" width="8" height="8" className="score-line-adopter" />
        )}
      </svg>
      <dl>
        <div>
          <dt>{cities.source}</dt>
          <dd>{said(source)}</dd>
        </div>
        <div>
          <dt>{cities.adopter}</dt>
          <dd>{said(adopter)}</dd>
        </div>
      </dl>
    </div>
  )
}
