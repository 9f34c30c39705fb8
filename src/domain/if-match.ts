import { StaleVersion } from './errors'

/**
 * Refuses what was written upon another version than the one of `updatedAt` (ISO 8601), as `If-Match`
 * names it: with or without quotes, weak or not. No `If-Match`, or `*`, no check. 409 `stale_version`.
 */
export function assertSameVersion(updatedAt: string, ifMatch: string | null | undefined): void {
  if (!ifMatch || ifMatch.trim() === '*') return
  const named = ifMatch
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1')
  if (named !== updatedAt) throw new StaleVersion({ updatedAt })
}
