import type { Context } from '../../context'
import type { ListedVersion } from './list-versions'
import { resourceHistory, type HistoryEntry } from './resource-history'

/** So far is looked back: what happened before is not told version by version. */
const most = 500

/**
 * What happened with each version, by its id, oldest first: who wrote it, who sent, approved,
 * published it, as far as this reader may know. Each thing belongs to the version that was the
 * latest when it happened. `versions` are neighbours, newest first.
 */
export async function versionHistory(
  ctx: Context,
  id: string,
  versions: readonly ListedVersion[],
): Promise<Map<string, HistoryEntry[]>> {
  const entries = await resourceHistory(ctx, id, most)
  const byVersion = new Map<string, HistoryEntry[]>()
  for (const entry of entries.reverse()) {
    // Written in one transaction with its version, moments before or after it.
    const of = versions.find(({ at }) => Date.parse(at) <= Date.parse(entry.at) + momentMs)
    if (of) byVersion.set(of.id, [...(byVersion.get(of.id) ?? []), entry])
  }
  return byVersion
}

const momentMs = 50
