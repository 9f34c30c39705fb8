import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import type { ResourceState, Text } from './state'

/** How long one version goes on taking what is saved by itself: then the history gets another. */
const longestMs = 60 * 60 * 1000

/** Who began the latest version that saves itself, and when. */
interface Begun {
  by: string
  since: string
}

/**
 * Before a save that nobody asked for: Payload writes it over the latest version if that saved
 * itself too. It may only where the same person wrote it, within the hour; otherwise that version
 * is closed, stays in the history, and a new one begins.
 */
export async function continueAutosave(req: PayloadRequest, state: ResourceState): Promise<void> {
  const by = askerOf(req.user)?.id ?? ''
  const key = `autosave:${state.main.id}`
  const { autosavedFrom } = state
  if (autosavedFrom) {
    const begun = await req.payload.kv.get<Begun>(key)
    const own = begun?.by === by && autosavedFrom >= begun.since
    if (own && Date.now() - Date.parse(autosavedFrom) < longestMs) return
    await close(req, state.latestVersionId)
  }
  await req.payload.kv.set(key, { by, since: new Date().toISOString() } satisfies Begun)
}

async function close(req: PayloadRequest, id: string): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.findVersions<Text>({
    collection: 'resources',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs
  if (!version) return
  const closed = { ...version, autosave: false }
  await db.updateVersion({
    collection: 'resources',
    id,
    // The whole row: a list that is left out would be emptied.
    versionData: closed,
    returning: false,
    req,
  })
}
