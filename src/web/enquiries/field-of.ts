import { longest } from '../../domain/enquiries/rules'
import type { Locale } from '../../i18n/locales'
import { errorOf, type Stopped, type Typed } from '../account/form'

/** What every text field of these forms has: what was typed, what is wrong with it, how much fits. */
export const fieldOf =
  (locale: Locale, typed: Typed, stopped: Stopped | undefined) => (name: keyof typeof longest) => ({
    locale,
    name,
    value: typed[name],
    error: errorOf(stopped, name),
    maxLength: longest[name],
  })
