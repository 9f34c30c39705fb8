import type { DateField } from 'payload'
import type { words } from './words'

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
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd/MM/yyyy' }, ...rest.admin },
})
