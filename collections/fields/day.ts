import type { DateField } from 'payload'
import type { words } from './words'

/**
 * As it is shown, then what people write instead: without zeros, with two figures for the year, or
 * the month or the year alone. A month read as a day of another year would be wrong and look right.
 */
const written = [
  'd/MM/yyyy',
  'd/M/yyyy',
  'd/M/yy',
  'd.M.yyyy',
  'd-M-yyyy',
  'M/yyyy',
  'MMMM yyyy',
  'yyyy',
]

/** A day without its hour, written as people here write it. */
export const day = (
  name: string,
  label: ReturnType<typeof words>,
  rest: Partial<Omit<DateField, 'type' | 'name' | 'label'>> = {},
): DateField => ({
  name,
  type: 'date',
  label,
  ...rest,
  admin: {
    date: {
      pickerAppearance: 'dayOnly',
      displayFormat: 'd/MM/yyyy',
      overrides: { dateFormat: written },
    },
    ...rest.admin,
  },
})
