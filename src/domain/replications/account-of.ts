import { defaultLocale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { textOf } from '../stored'

/** What a city did of an element, told to whoever reads of it elsewhere, a paragraph each. */
export function accountOf(adaptation: Record<string, unknown>, city: string): string[] {
  const reason = textOf(adaptation.reason)?.trim()
  const effect = textOf(adaptation.effect)?.trim()
  const change = textOf(adaptation.change)
  const said =
    change === 'changed' || change === 'dropped' || change === 'added'
      ? message(defaultLocale, `givenBack.${change}`, { city, reason: reason ?? '' })
      : ''
  return [
    ...(said && reason ? [said] : []),
    ...(effect ? [message(defaultLocale, 'givenBack.effect', { effect })] : []),
  ]
}
