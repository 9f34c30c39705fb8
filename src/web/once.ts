import type { Asker } from '../access/asker'

/** So many sendings are remembered; a second one comes within moments of the first. */
const remembered = 1000
const done = new Map<string, Promise<unknown>>()

/**
 * Does the work of a form once, however often the form is sent: its mark, made when it was shown,
 * names the sending. What failed may be sent again.
 */
export function once<Result>(
  asker: Asker | null,
  mark: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!asker || !mark) return work()
  const key = `${asker.id} ${mark.slice(0, 60)}`
  const known = done.get(key)
  if (known) return known as Promise<Result>
  for (const oldest of done.keys()) if (done.size >= remembered) done.delete(oldest)
  const result = work()
  done.set(key, result)
  result.catch(() => done.delete(key))
  return result
}
