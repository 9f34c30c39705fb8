import { deepCopyObjectSimple, type PayloadRequest } from 'payload'
import type { ResourceState, Text } from '../state'

/**
 * Writes a whole text, every language, as the latest version of a resource, and answers it. Used
 * where Payload's own update cannot say what is meant: a restore, a take-over, a discard.
 */
export async function writeVersion(
  req: PayloadRequest,
  state: ResourceState,
  text: Text,
): Promise<Text> {
  // Later than every version there is: the latest is told by its time.
  const updatedAt = new Date(Math.max(Date.now(), Date.parse(state.updatedAt) + 1)).toISOString()
  const { createdAt = updatedAt } = state.main as { createdAt?: string }
  const written = { ...text, id: state.main.id, createdAt, updatedAt }
  await req.payload.db.createVersion({
    collectionSlug: 'resources',
    parent: state.main.id,
    // A copy: the adapter takes the rows' ids out of what it is given.
    versionData: deepCopyObjectSimple(written),
    autosave: false,
    createdAt: updatedAt,
    updatedAt,
    returning: false,
    req,
  })
  return written
}

/** Writes the same text where its main row is: what readers see, or a first draft. */
export async function writeMain(req: PayloadRequest, text: Text): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'resources',
    id: text.id,
    data: deepCopyObjectSimple(text),
    returning: false,
    req,
  })
}

/**
 * Writes what is not content on the row that readers see and on the latest version alike, leaving
 * both as they are in all else; `patch` says what, from each text.
 */
export async function writeBeside(
  req: PayloadRequest,
  state: ResourceState,
  patch: (text: Text) => Record<string, unknown>,
): Promise<void> {
  const { id } = state.main
  const { db } = req.payload
  await db.updateOne({
    collection: 'resources',
    id,
    data: { ...patch(state.main), updatedAt: (state.main as { updatedAt?: string }).updatedAt },
    returning: false,
    req,
  })
  const [version] = (
    await db.findVersions<Text>({
      collection: 'resources',
      where: { id: { equals: state.latestVersionId } },
      limit: 1,
      pagination: false,
      req,
    })
  ).docs
  if (!version) return
  await db.updateVersion({
    collection: 'resources',
    id: state.latestVersionId,
    versionData: { ...version, version: { ...version.version, ...patch(state.latest) } },
    returning: false,
    req,
  })
}
