import type { ArrayField } from 'payload'
import { isScore } from '../../src/domain/transferability/factor-rows'
import { factors, highestScore, longestReason } from '../../src/domain/transferability/factors'
import { words } from './words'

const score = {
  type: 'number',
  min: 0,
  max: highestScore,
  validate: (value: unknown) => isScore(value) || `0-${highestScore}`,
} as const

/** Ten factors, each scored for source and adopter with its reasons. */
export const transferability = (name: string): ArrayField => ({
  name,
  type: 'array',
  maxRows: factors.length,
  label: words('Trasferibilità', 'Transferability'),
  fields: [
    {
      name: 'factor',
      type: 'select',
      required: true,
      options: [...factors],
      label: words('Fattore', 'Factor'),
    },
    { name: 'sourceScore', ...score, label: words('Punteggio là', 'Score there') },
    { name: 'adopterScore', ...score, label: words('Punteggio qui', 'Score here') },
    {
      name: 'evidence',
      type: 'textarea',
      maxLength: longestReason,
      label: words('Da che cosa lo capisci', 'What tells you so'),
    },
    {
      name: 'mitigation',
      type: 'textarea',
      maxLength: longestReason,
      label: words('Come si può rimediare', 'What can be done about it'),
    },
  ],
})
