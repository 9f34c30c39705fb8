import type { Locale } from '../../i18n/locales'
import type { Said as SaidText } from '../../i18n/said-in'
import { Said } from '../ui/said/view'

export interface ToLocaliseProps {
  locale: Locale
  parts: readonly { placeholder: string; help: SaidText | null }[]
}

/** The parts of a tool that another city writes anew, each with what to write there. */
export function ToLocalise({ locale, parts }: ToLocaliseProps) {
  return (
    <dl className="to-localise">
      {parts.map(({ placeholder, help }) => (
        <div key={placeholder}>
          <dt>{placeholder}</dt>
          {help ? (
            <Said locale={locale} lang={help.lang} as="dd">
              {help.value}
            </Said>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
