import { depths } from '../../domain/replications/vocabulary'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Typed } from '../account/form'
import { ChoiceField, TextField } from '../ui/form-field/view'

interface DepthFieldsProps {
  locale: Locale
  typed: Typed
  errorOf: (field: string) => string | undefined
}

/** How much of a practice a city takes up; a part alone asks for its reason. */
export function DepthFields({ locale, typed, errorOf }: DepthFieldsProps) {
  return (
    <div className="depth-fields">
      <ChoiceField
        locale={locale}
        name="depth"
        label={message(locale, 'replicate.depth')}
        required
        value={typed.depth}
        error={errorOf('depth')}
        options={depths.map((depth) => ({
          value: depth,
          label: message(locale, `depth.${depth}`),
          help: message(locale, `replicate.depth.${depth}`),
        }))}
      />
      <div className="depth-reason">
        <TextField
          locale={locale}
          name="depthReason"
          required
          label={message(locale, 'replicate.depthReason')}
          help={message(locale, 'replicate.depthReason.help')}
          value={typed.depthReason}
          error={errorOf('depthReason')}
          lines={3}
          maxLength={4000}
        />
      </div>
    </div>
  )
}
