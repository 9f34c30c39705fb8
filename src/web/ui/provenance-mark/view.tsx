import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

/** Where a content comes from, in words, wherever it is shown; nothing for a city's own. */
export function ProvenanceMark({ locale, provenance }: { locale: Locale; provenance: string }) {
  if (provenance !== 'publicSources' && provenance !== 'demonstration') return null
  return (
    <span className={`provenance provenance-${provenance}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {provenance === 'demonstration' ? (
          <circle
            cx="8"
            cy="8"
            r="6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray="3 2.3"
          />
        ) : (
          <path d="M3 3h10M3 8h10M3 13h6" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      {message(locale, `provenance.${provenance}`)}
    </span>
  )
}
