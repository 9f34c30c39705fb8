import type { Option, SelectField } from 'payload'
import { message, type MessageKey } from '../../src/i18n/message'

/** Options whose labels are the interface's words `<namespace>.<value>`. */
export const optionsOf = <V extends string>(namespace: string, values: readonly V[]): Option[] =>
  values.map((value) => ({
    value,
    label: {
      it: message('it', `${namespace}.${value}` as MessageKey),
      en: message('en', `${namespace}.${value}` as MessageKey),
    },
  }))

/** A select field over an enumeration that has words of its own. */
export const selectOf = (
  name: string,
  namespace: string,
  values: readonly string[],
  rest: Partial<Omit<SelectField, 'type' | 'name' | 'options'>> & {
    label: { it: string; en: string }
  },
): SelectField =>
  ({ name, type: 'select', options: optionsOf(namespace, values), ...rest }) as SelectField
