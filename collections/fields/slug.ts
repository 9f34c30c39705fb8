import type { TextField } from 'payload'
import { words } from './words'

/** The noun's address: made by the server, unique, shown but never typed. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 120,
  label: words('Indirizzo della pagina', 'Page address'),
  admin: { readOnly: true, position: 'sidebar' },
})
