import type { Field, FieldAccess } from 'payload'
import { askerOf } from '../../src/access/asker'
import { provenance } from '../fields/provenance'
import { words } from '../fields/words'

const forMembers: { read: FieldAccess } = { read: ({ req }) => askerOf(req.user) !== null }

/** Said by members of themselves; the anonymous read `displayName` and `organisation` alone. */
export const fields: Field[] = [
  {
    name: 'displayName',
    type: 'text',
    required: true,
    maxLength: 120,
    label: words('Nome e cognome', 'Name'),
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    label: words('Organizzazione', 'Organisation'),
    // Follows the account's.
    access: { create: () => false, update: () => false },
    admin: { readOnly: true },
  },
  {
    name: 'jobTitle',
    type: 'text',
    maxLength: 120,
    label: words('Ruolo nell’ente', 'Job title'),
    access: forMembers,
  },
  {
    name: 'bio',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    label: words('Di che cosa ti occupi', 'What you work on'),
    access: forMembers,
  },
  {
    name: 'expertise',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    maxRows: 20,
    label: words('Competenze', 'Expertise'),
    access: forMembers,
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    maxRows: 20,
    maxLength: 40,
    label: words('Lingue parlate', 'Languages spoken'),
    access: forMembers,
  },
  {
    name: 'avatar',
    type: 'upload',
    relationTo: 'media',
    label: words('Fotografia', 'Photograph'),
    access: forMembers,
  },
  {
    name: 'openToTutoring',
    type: 'checkbox',
    defaultValue: false,
    label: words('Disponibile come tutor', 'Open to tutoring'),
    access: forMembers,
  },
  {
    name: 'namePublic',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: words('Mostra il mio nome a tutti', 'Show my name to everyone'),
    admin: {
      description: words(
        'Senza, chi non accede vede la tua organizzazione e il suo ufficio',
        'Otherwise whoever is not signed in sees your organisation and its office',
      ),
    },
    access: forMembers,
  },
  { ...provenance(), access: { ...provenance().access, ...forMembers } },
]
