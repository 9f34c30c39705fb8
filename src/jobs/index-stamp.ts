import { environment } from '../env'

/** Raised whenever documents of the same rows say something else than before. */
const documentsVersion = 3

/** What an index was made of beside the rows: another stamp, another index. */
const stampNow = (): string => `${documentsVersion}-${environment().demonstration}`

/** A place in the change feed as the index keeps it: with what its documents were made by. */
export const stamped = (position: string): string => `${stampNow()} ${position}`

/** The place in the change feed; null when the index was made by something else. */
export function unstamped(kept: string): string | null {
  const stamp = `${stampNow()} `
  return kept.startsWith(stamp) ? kept.slice(stamp.length) : null
}
