import type { ResourceState } from './state'

/** The keys of a request that say a move and nothing else. */
const moveKeys = new Set(['workflow', 'note'])

/**
 * The state a request asks for, or null when it is no move: `workflow` equal to the latest
 * version's says nothing, except that a bare `network` brings an archived row back.
 */
export function requestedMove(
  state: ResourceState,
  data: Record<string, unknown>,
): { to: string; withContent: boolean } | null {
  if (data.workflow === undefined) return null
  const to = String(data.workflow)
  const withContent = Object.keys(data).some((key) => !moveKeys.has(key))
  const restores = state.from === 'archived' && to === 'network' && !withContent
  if (to === state.latest.workflow && !restores) return null
  return { to, withContent }
}
