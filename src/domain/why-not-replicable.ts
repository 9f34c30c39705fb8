import { idOf, type Asker } from '../access/asker'
import { keyOf } from '../access/resources'

/** Why an entry is not taken up. */
export type WhyNot = 'own' | 'draft' | 'archived'

/** Why the city of this person cannot take an entry up, of its stored row; null where it can. */
export function whyNotReplicable(
  asker: Asker | null,
  source: Record<string, unknown>,
): WhyNot | null {
  if (asker && isOwn(asker, source)) return 'own'
  if (source._status !== 'published') return 'draft'
  return source.workflow === 'archived' ? 'archived' : null
}

/** Its city's, or an accepted co-owner's. */
const isOwn = ({ actsFor }: Asker, source: Record<string, unknown>): boolean =>
  idOf(source.organisation) === actsFor || String(source.ownerKeys ?? '').includes(keyOf(actsFor))
