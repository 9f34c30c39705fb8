import type { Context } from '../../context'
import { removables, type Removal } from './removal'

/**
 * That something was removed from an entry, and when, newest first: for whoever reads the entry,
 * which is asked before this.
 */
export async function listRemovals({ payload, req }: Context, id: string): Promise<Removal[]> {
  const { docs } = await payload.find({
    collection: 'removals',
    where: { and: [{ collection: { equals: 'resources' } }, { row: { equals: id } }] },
    depth: 0,
    limit: 50,
    pagination: false,
    sort: '-at',
    select: { what: true, at: true },
    // As the system: that something was removed is told to every reader; why, and by whom, is not.
    overrideAccess: true,
    req,
  })
  return docs.map(({ what, at }) => ({
    what: removables.includes(what) ? what : 'passage',
    at: String(at),
  }))
}
