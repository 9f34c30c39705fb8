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
    { name: 'factor', type: 'select', required: true, options: [...factors] },
    { name: 'sourceScore', ...score },
    { name: 'adopterScore', ...score },
    { name: 'evidence', type: 'textarea', maxLength: longestReason },
    { name: 'mitigation', type: 'textarea', maxLength: longestReason },
  ],
})
