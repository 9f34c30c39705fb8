import type { Asker } from './asker'
import type { Audience } from './candour'
import { institutions } from './predicates'

/** The widest audience whose texts the asker may read, whoever owns them: what they search in. */
export function readershipOf(asker: Asker | null): Audience {
  if (asker === null) return 'public'
  return institutions(asker) === true ? 'institutions' : 'network'
}
