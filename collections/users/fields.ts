import { baseEmailField, baseSessionsField, type Field } from 'payload'
import { roles } from '../../src/access/asker'
import { accountStates } from '../../src/domain/accounts/account'
import { provenance } from '../fields/provenance'
import { selectOf } from '../fields/select-of'
import { words } from '../fields/words'

/** Kept by the server: shown, never accepted from outside. */
const kept = { create: () => false, update: () => false }

/** The machine's own: neither shown, nor accepted, nor searched. */
const unseen = { read: () => false, ...kept }

/**
 * Who signs in, as what and for whom. What may change and by whom is in
 * `src/domain/accounts/rules.ts`; an address and a password change by their own actions alone.
 */
export const fields: Field[] = [
  { ...baseEmailField, access: kept },
  // Not `hidden`: Payload's own check of a session reads it as the system.
  { ...baseSessionsField, access: unseen },
  selectOf('role', 'role', roles, {
    label: words('Ruolo', 'Role'),
    required: true,
    index: true,
  }),
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    index: true,
    label: words('Organizzazione', 'Organisation'),
    admin: { allowCreate: false, allowEdit: false },
  },
  selectOf('status', 'accountStatus', accountStates, {
    label: words('Stato', 'Status'),
    required: true,
    defaultValue: 'invited',
    index: true,
  }),
  {
    name: 'endsOn',
    type: 'date',
    label: words('Termina il', 'Ends on'),
    admin: {
      description: words(
        'Solo per gli enti partner: 12 mesi, se non si dice altro',
        'For partner organisations only: 12 months unless set',
      ),
      condition: (data) => data?.role === 'partner',
    },
  },
  {
    name: 'locale',
    type: 'select',
    required: true,
    defaultValue: 'it',
    label: words('Lingua', 'Language'),
    options: [
      { value: 'it', label: words('Italiano', 'Italian') },
      { value: 'en', label: words('Inglese', 'English') },
    ],
  },
  {
    name: 'profile',
    type: 'relationship',
    relationTo: 'profiles',
    unique: true,
    access: kept,
    label: words('Profilo', 'Profile'),
    admin: { readOnly: true, allowEdit: false },
  },
  {
    name: 'actsFor',
    type: 'relationship',
    relationTo: 'organisations',
    access: kept,
    label: words('Agisce per', 'Acts for'),
    admin: { readOnly: true, allowEdit: false },
  },
  {
    name: 'invitedBy',
    type: 'relationship',
    relationTo: 'profiles',
    access: kept,
    label: words('Invitata da', 'Invited by'),
    admin: { readOnly: true, allowEdit: false },
  },
  {
    name: 'privacySeen',
    type: 'group',
    label: words('Informativa privacy vista', 'Privacy notice seen'),
    admin: { readOnly: true },
    fields: [
      { name: 'version', type: 'text', access: kept, label: words('Versione', 'Version') },
      { name: 'at', type: 'date', access: kept, label: words('Quando', 'When') },
    ],
  },
  // How each kind of notice is told: `{ [kind]: now | daily | weekly | portal | off }`.
  { name: 'notices', type: 'json', hidden: true, access: unseen },
  provenance(),
  // One single-use token an account; only its SHA-256 is kept.
  {
    name: 'tokenPurpose',
    type: 'select',
    options: ['invitation', 'reset'],
    hidden: true,
    access: unseen,
  },
  { name: 'tokenHash', type: 'text', index: true, hidden: true, access: unseen },
  { name: 'tokenExpiresAt', type: 'date', hidden: true, access: unseen },
  // An address waiting to be confirmed, at the new one and (by its owner) at the old one too.
  { name: 'pendingEmail', type: 'text', hidden: true, access: unseen },
  { name: 'pendingExpiresAt', type: 'date', hidden: true, access: unseen },
  { name: 'newAddressHash', type: 'text', index: true, hidden: true, access: unseen },
  { name: 'oldAddressHash', type: 'text', index: true, hidden: true, access: unseen },
]
