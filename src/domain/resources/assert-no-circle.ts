import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { continuing, continuingInWork, leadsBack } from './editions-line'
import { CircularLineage } from './refusals'

/**
 * An entry continues none that, at whatever distance, continues it, and derives from none that
 * derives from it: by what readers see, by what is in work and by what came of replications.
 * 400 `circular_lineage`.
 */
export async function assertNoCircle(
  req: PayloadRequest,
  id: string,
  field: 'continues' | 'derivedFrom',
  named: string,
): Promise<void> {
  await takeTurn(req)
  const circular =
    field === 'continues'
      ? leadsBack(id, named, [await continuing(req.payload, req), await continuingInWork(req)])
      : await derivesFrom(req, named, id)
  if (circular) throw new CircularLineage(field)
}

/**
 * Two that would close a circle together each see nothing of the other: so that one of them waits,
 * or is done again, both write one row before they look.
 */
const takeTurn = async (req: PayloadRequest): Promise<void> => {
  await req.payload.db.upsert({
    collection: 'payload-kv',
    where: { key: { equals: 'lineage' } },
    data: { key: 'lineage', data: { at: new Date().toISOString() } },
    returning: false,
    req,
  })
}

/** Whether what `from` comes from, at any distance, is `id`: a question a level, not one a row. */
async function derivesFrom(req: PayloadRequest, from: string, id: string): Promise<boolean> {
  const seen = new Set<string>()
  for (let level = [from]; level.length > 0;) {
    if (level.includes(id)) return true
    for (const one of level) seen.add(one)
    level = (await sourcesOf(req, level)).filter((one) => !seen.has(one))
  }
  return false
}

/** What entries come from; in a transaction one question waits for the other. */
async function sourcesOf(req: PayloadRequest, ids: string[]): Promise<string[]> {
  const { db } = req.payload
  const rows = { pagination: false, limit: 0, req } as const
  const shared = await db.find<{ id: string; derivedFrom?: unknown }>({
    ...rows,
    collection: 'resources',
    where: { id: { in: ids } },
    select: { derivedFrom: true },
  })
  const inWork = await db.findVersions<{ derivedFrom?: unknown }>({
    ...rows,
    collection: 'resources',
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    select: { version: { derivedFrom: true } },
  })
  const replicated = await db.find<{ id: string; source?: unknown }>({
    ...rows,
    collection: 'replications',
    where: { result: { in: ids } },
    select: { source: true },
  })
  const named = [
    ...shared.docs.map(({ derivedFrom }) => derivedFrom),
    ...inWork.docs.map(({ version }) => version.derivedFrom),
    ...replicated.docs.map(({ source }) => source),
  ]
  return [...new Set(named.flatMap((value) => idOf(value) ?? []))]
}
