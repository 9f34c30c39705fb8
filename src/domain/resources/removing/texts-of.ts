import type { PayloadRequest } from 'payload'
import type { Text } from '../state'

/** One stored text of an entry, every language: the row that readers see, or a version. */
export interface StoredText {
  /** The version's own row; null for the main row. */
  version: StoredVersion | null
  text: Text
}

interface StoredVersion {
  id: string
  latest?: boolean
  version: Text
  [key: string]: unknown
}

/** Versions read at once. */
const atOnce = 20

/** Every stored text of an entry, drafts and autosaves included, as the system: the main row first. */
export async function* textsOf(req: PayloadRequest, id: string): AsyncGenerator<StoredText> {
  const { db } = req.payload
  const main = await db.findOne<Text>({
    collection: 'resources',
    where: { id: { equals: id } },
    req,
  })
  if (main) yield { version: null, text: { ...main, id } }
  const ids = await versionIdsOf(req, id)
  for (let from = 0; from < ids.length; from += atOnce) {
    const { docs } = await db.findVersions<Text>({
      collection: 'resources',
      where: { id: { in: ids.slice(from, from + atOnce) } },
      limit: atOnce,
      pagination: false,
      req,
    })
    for (const doc of docs) yield { version: doc, text: { ...doc.version, id } }
  }
}

async function versionIdsOf(req: PayloadRequest, id: string): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'resources',
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  return docs.map((doc) => String(doc.id))
}

/** The versions of an entry that this person may read. */
export async function readableVersions(req: PayloadRequest, id: string): Promise<Set<string>> {
  const { docs } = await req.payload.findVersions({
    collection: 'resources',
    where: { parent: { equals: id } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { updatedAt: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(docs.map((doc) => String(doc.id)))
}

/**
 * Writes texts of an entry over themselves: no version begins, none ends. Whoever has the entry
 * open has seen another: what they send with `If-Match` is refused.
 */
export async function overwriteTexts(
  req: PayloadRequest,
  texts: readonly StoredText[],
  updatedAt: string,
): Promise<void> {
  const { db } = req.payload
  for (const { version, text } of texts)
    if (!version)
      await db.updateOne({
        collection: 'resources',
        id: text.id,
        data: structuredClone({ ...text, updatedAt }),
        returning: false,
        req,
      })
    else {
      const { id: _, ...content } = text
      const now = version.latest ? { updatedAt } : {}
      await db.updateVersion({
        collection: 'resources',
        id: version.id,
        versionData: structuredClone({
          ...version,
          ...now,
          version: { ...version.version, ...content, ...now },
        }),
        returning: false,
        req,
      })
    }
}
