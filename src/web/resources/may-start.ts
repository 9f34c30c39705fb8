import { resources } from '../../access/resources'
import type { Asker } from '../../access/asker'

/** Whether this person's role may begin an entry at all. */
export const mayStart = (asker: Asker | null): boolean =>
  asker !== null && resources.create?.(asker) !== false
