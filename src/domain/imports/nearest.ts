import { distance } from 'fastest-levenshtein'
import { fold } from '../fold'

/** Of what there is, what was probably meant; empty when nothing is near. */
export function nearest(given: string, known: Iterable<string>): string {
  const wanted = fold(given)
  let best = ''
  let least = Infinity
  for (const one of known) {
    const folded = fold(one)
    const far = wanted.length > 3 && folded.includes(wanted) ? 1 : distance(wanted, folded)
    if (far < least) [best, least] = [one, far]
  }
  return least <= Math.max(2, Math.ceil(wanted.length * 0.4)) ? best : ''
}
