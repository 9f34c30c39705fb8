import type { StateRead } from './state'

/** The keys of a request that say a move and nothing else. */
const moveKeys = new Set(['workflow', 'note'])

/** True when a request says nothing about the text itself. */
export const isWithoutContent = (data: Record<string, unknown>): boolean =>
  Object.keys(data).every((key) => moveKeys.has(key))

/**
 * The state a request asks for, or null when it is no move: `workflow` equal to that of the latest
 * version its asker may read says nothing, except that a bare `network` brings an archived row back.
 */
export function requestedMove(
  { seen }: StateRead,
  data: Record<string, unknown>,
): { to: string; withContent: boolean } | null {
  if (data.workflow === undefined) return null
  const to = typeof data.workflow === 'string' ? data.workflow : ''
  const withContent = !isWithoutContent(data)
  const restores = seen.from === 'archived' && to === 'network' && !withContent
  if (to === seen.latest.workflow && !restores) return null
  return { to, withContent }
}
