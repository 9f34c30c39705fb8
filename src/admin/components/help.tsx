'use client'
import type { CandidField } from '../../access/candour'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { Audience } from './audience'
import { useLanguage } from './language'

interface HelpProps {
  help: Record<Locale, string>
  example?: Record<Locale, string>
  /** The entry cannot be sent without this field. */
  needed?: boolean
  /** A field whose readers its city chooses, here and now. */
  candid?: CandidField
  /** The field's place in the form, given by Payload. */
  path?: string
}

/** What to write in a field: why it matters, whether it is needed, an example to open, who reads it. */
export function Help({ help, example, needed, candid, path }: HelpProps) {
  const language = useLanguage()
  return (
    <div className="portal-help" data-field={path}>
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
      {candid ? <Audience field={candid} /> : null}
    </div>
  )
}
