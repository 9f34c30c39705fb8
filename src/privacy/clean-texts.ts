import { createHash } from 'node:crypto'

/** Shorter ones are looked through as fast as they are remembered. */
const shortest = 500
const most = 20_000

/** Hashes of texts in which nothing was found, the oldest first; of the others nothing is kept. */
const clean = new Set<string>()

/** True when this very text was looked through before, and nothing found in it. */
export const isKnownClean = (text: string): boolean =>
  text.length >= shortest && clean.has(hashOf(text))

/** Remembers that nothing was found: pages of documents are asked about again and again. */
export function rememberClean(text: string): void {
  if (text.length < shortest) return
  clean.add(hashOf(text))
  if (clean.size <= most) return
  const [oldest = ''] = clean
  clean.delete(oldest)
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')
