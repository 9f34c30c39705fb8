import type { Field } from 'payload'
import { workflows } from '../../../src/domain/resources/workflow'
import { provenance } from '../../fields/provenance'
import { selectOf } from '../../fields/select-of'
import { slug } from '../../fields/slug'
import { words } from '../../fields/words'
import { kept, unseen } from './field-access'

const side = { readOnly: true, position: 'sidebar' } as const

/** Where the text is and whose it is: all of it kept by the server. */
export const workflow: Field[] = [
  selectOf('workflow', 'workflow', workflows, {
    label: words('Dov’è', 'Where it is'),
    defaultValue: 'draft',
    index: true,
    access: kept,
    admin: side,
  }),
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    label: words('Di chi è', 'Whose it is'),
    access: { update: () => false },
    admin: side,
  },
  { ...slug(), access: kept },
  provenance(),
  {
    name: 'workflowSince',
    type: 'date',
    label: words('In questo stato dal', 'In this state since'),
    access: kept,
    admin: { ...side, date: { pickerAppearance: 'dayAndTime' } },
  },
  { name: 'sharedAt', type: 'date', access: kept, admin: { hidden: true } },
  { name: 'releasedAt', type: 'date', index: true, access: kept, admin: { hidden: true } },
  {
    name: 'validatedBy',
    type: 'relationship',
    relationTo: 'organisations',
    access: kept,
    admin: { hidden: true },
  },
  { name: 'validatedAt', type: 'date', access: kept, admin: { hidden: true } },
  { name: 'ownerKeys', type: 'text', access: unseen, admin: { hidden: true } },
  { name: 'invitedKeys', type: 'text', access: unseen, admin: { hidden: true } },
  { name: 'submittedBy', type: 'text', access: unseen, admin: { hidden: true } },
]
