import type { Field } from 'payload'
import { richText } from '../../fields/rich-text'
import { selectOf } from '../../fields/select-of'
import { words } from '../../fields/words'

export const toolTypes = [
  'form',
  'protocol',
  'act',
  'training',
  'checklist',
  'software',
] as const

/** What a tool says: what it is for, how it is used and what must be made one's own. */
export const tool: Field[] = [
  selectOf('toolType', 'toolType', toolTypes, { label: words('Tipo di strumento', 'Tool type') }),
  richText('whenToUse', words('Quando si usa', 'When to use it')),
  richText('instructions', words('Come si usa', 'Instructions')),
  {
    name: 'timeToAdopt',
    type: 'text',
    maxLength: 200,
    label: words('Tempo per adottarlo', 'Time to adopt'),
  },
  {
    name: 'toLocalise',
    type: 'array',
    maxRows: 100,
    label: words('Parti da adattare alla tua città', 'Parts to adapt'),
    fields: [
      {
        name: 'placeholder',
        type: 'text',
        maxLength: 200,
        label: words('Segnaposto', 'Placeholder'),
      },
      {
        name: 'help',
        type: 'text',
        localized: true,
        maxLength: 500,
        label: words('Che cosa mettere', 'What to write'),
      },
    ],
  },
  richText('privacyNotes', words('Attenzioni per la privacy', 'Privacy notes')),
]
