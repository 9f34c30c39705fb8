import { richText } from '../../seed/rich-text'

const sentence =
  'Al primo colloquio un’assistente sociale e un mediatore leggono insieme i bisogni della persona.'
const text = richText(Array.from({ length: 12 }, () => sentence).join('\n\n'))

/** Content of a model as long as the longest people write: some thirty kilobytes. */
export const longModel = () => ({
  summary: sentence,
  problem: text,
  approach: text,
  whatDidNotWork: text,
  preconditions: text,
  sustainability: text,
  transferPotential: text,
  coreElements: Array.from({ length: 7 }, (_, index) => ({
    title: `Elemento ${index + 1}`,
    description: text,
    essential: index < 3,
  })),
  evidence: Array.from({ length: 10 }, (_, index) => ({
    claim: sentence,
    value: 100 + index,
    unit: 'persone',
    period: '2023',
    source: 'Registro dell’agenzia per la casa',
  })),
  team: [{ role: 'Assistente sociale', fte: 1 }],
  costs: [{ item: 'Operatori', amount: 96_000, per: 'year' }],
})
