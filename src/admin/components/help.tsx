'use client'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { useLanguage } from './language'

interface HelpProps {
  help: Record<Locale, string>
  example?: Record<Locale, string>
  /** The entry cannot be sent without this field. */
  needed?: boolean
}

/** What to write in a field: why it matters, whether it is needed, and an example to open. */
export function Help({ help, example, needed }: HelpProps) {
  const language = useLanguage()
  return (
    <div className="portal-help">
      <p>
        {help[language]}
        {needed ? <strong> {message(language, 'panel.neededToSend')}</strong> : null}
      </p>
      {example ? (
        <details>
          <summary>{message(language, 'panel.example')}</summary>
          <p>{example[language]}</p>
        </details>
      ) : null}
    </div>
  )
}
