import { orderOf, outcomeOf, phaseOf, type Row } from './rules'

/** What came of it can be told from the trial on, and of what was completed; not of what was left off. */
export const isTimeForResult = (row: Row): boolean => {
  const outcome = outcomeOf(row)
  if (outcome !== 'active') return outcome === 'completed'
  return orderOf(phaseOf(row)) >= orderOf('trial')
}
