import type { EditionFigures as Figures } from '../../domain/resources/editions-line'
import { formatMonth, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { Said } from '../ui/said/view'

/** When one edition of a practice ran, and what it says it came to. */
export function EditionFigures({ locale, practice }: { locale: Locale; practice: Figures }) {
  const { figures } = practice
  const when = spanIn(locale, practice)
  if (!when && figures.length === 0) return null
  return (
    <div className="lineage-figures small">
      {when ? <p className="muted">{when}</p> : null}
      {figures.length ? (
        <ul>
          {figures.map(({ what, value, unit, period }, index) => (
            <li key={index}>
              <strong>{[formatNumber(locale, value), unit].filter(Boolean).join(' ')}</strong>
              {what ? (
                <>
                  {' – '}
                  <Said locale={locale} lang={what.lang} as="span">
                    {what.value}
                  </Said>
                </>
              ) : null}
              {period ? ` (${period})` : ''}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function spanIn(locale: Locale, { from, to, ongoing }: Figures): string | null {
  if (from && to) return `${formatMonth(locale, from)} – ${formatMonth(locale, to)}`
  if (from && ongoing)
    return message(locale, 'resources.period.ongoing', { from: formatMonth(locale, from) })
  return from ? message(locale, 'ui.since', { date: formatMonth(locale, from) }) : null
}
