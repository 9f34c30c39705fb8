import type { Field } from 'payload'
import { workflows } from '../../../src/domain/resources/workflow'
import { provenance } from '../../fields/provenance'
import { selectOf } from '../../fields/select-of'
import { slug } from '../../fields/slug'
import { words } from '../../fields/words'
import { kept, unseen } from './field-access'

const side = { readOnly: true, position: 'sidebar' } as const

/** Kept by the server and told in words by the card beside the text. */
const untold = { hidden: true } as const

/** Above the steps: what to do first, and how much each step still lacks. */
export const firstThing: Field = {
  name: 'firstThing',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/components/first-thing#FirstThing' },
  },
}

/** Where the text is and whose it is: all of it kept by the server. */
export const workflow: Field[] = [
  {
    name: 'whereabouts',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/components/whereabouts#Whereabouts' },
    },
  },
  selectOf('workflow', 'workflow', workflows, {
    label: words('Dov’è', 'Where it is'),
    defaultValue: 'draft',
    index: true,
    access: kept,
    // A column and a filter of the list; in the text the card tells it.
    admin: { condition: () => false },
  }),
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    label: words('Di chi è', 'Whose it is'),
    access: { update: () => false },
    // Said where it is not one's own.
    admin: {
      ...side,
      allowEdit: false,
      condition: (data) => data?.provenance === 'publicSources',
    },
  },
  { ...slug(), access: kept, admin: untold },
  provenance(),
  {
    name: 'workflowSince',
    type: 'date',
    label: words('In questo stato dal', 'In this state since'),
    access: kept,
    admin: untold,
  },
  { name: 'sharedAt', type: 'date', access: kept, admin: untold },
  { name: 'releasedAt', type: 'date', index: true, access: kept, admin: untold },
  {
    name: 'validatedBy',
    type: 'relationship',
    relationTo: 'organisations',
    access: kept,
    admin: untold,
  },
  { name: 'validatedAt', type: 'date', access: kept, admin: untold },
  { name: 'ownerKeys', type: 'text', access: unseen, admin: untold },
  { name: 'invitedKeys', type: 'text', access: unseen, admin: untold },
  // Who replicates it: they read it when it is archived.
  { name: 'adopterKeys', type: 'text', access: unseen, admin: untold },
  // What other cities learned and gave back, once accepted.
  {
    name: 'credits',
    type: 'array',
    access: kept,
    admin: untold,
    fields: [
      { name: 'organisation', type: 'relationship', relationTo: 'organisations' },
      { name: 'element', type: 'text' },
      // Said by its page to whoever may read it.
      { name: 'replication', type: 'text', access: unseen },
      { name: 'on', type: 'date' },
    ],
  },
  { name: 'submittedBy', type: 'text', access: unseen, admin: untold },
]
