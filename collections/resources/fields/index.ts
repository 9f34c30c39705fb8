import type { Field } from 'payload'
import { words } from '../../fields/words'
import { identity } from './identity'
import { model, modelElsewhere } from './model'
import { readers } from './readers'
import { report } from './report'
import { sources } from './sources'
import { tool } from './tool'
import { firstThing, workflow } from './workflow'

const onlyOf = (kind: string) => (data: Record<string, unknown>) => data.kind === kind

/** A resource's fields; the tabs are the steps of writing one. */
export const fields: Field[] = [
  firstThing,
  {
    type: 'tabs',
    tabs: [
      { label: words('Le basi', 'Basics'), fields: identity },
      {
        label: words('Il modello', 'The model'),
        admin: { condition: onlyOf('model') },
        fields: model,
      },
      {
        label: words('Per rifarlo altrove', 'To do it elsewhere'),
        admin: { condition: onlyOf('model') },
        fields: modelElsewhere,
      },
      {
        label: words('Lo strumento', 'The tool'),
        admin: { condition: onlyOf('tool') },
        fields: tool,
      },
      {
        label: words('La relazione', 'The report'),
        admin: { condition: onlyOf('report') },
        fields: report,
      },
      { label: words('Documenti e fonti', 'Documents and sources'), fields: sources },
      {
        label: words('Chi legge', 'Readers'),
        // A tool has nothing that is said in confidence.
        admin: { condition: (data) => !onlyOf('tool')(data) },
        fields: readers,
      },
    ],
  },
  ...workflow,
]
