import type { SelectField } from 'payload'
import type { provenances } from '../../src/domain/provenance'
import { words } from './words'

/** Where content comes from; kept by the server, never accepted from outside. */
export const provenance = (): SelectField => ({
  name: 'provenance',
  type: 'select',
  defaultValue: 'city',
  index: true,
  label: words('Origine del contenuto', 'Where the content comes from'),
  options: [
    { value: 'city', label: words('Città', 'City') },
    { value: 'publicSources', label: words('Fonti pubbliche', 'Public sources') },
    { value: 'demonstration', label: words('Contenuto dimostrativo', 'Demonstration content') },
  ] satisfies { value: (typeof provenances)[number]; label: { it: string; en: string } }[],
  access: { create: () => false, update: () => false },
  admin: {
    readOnly: true,
    position: 'sidebar',
    // Said where it is not what one expects.
    condition: (data) => Boolean(data?.provenance) && data?.provenance !== 'city',
  },
})
