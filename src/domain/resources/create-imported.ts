import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/transaction'
import type { Locale } from '../../i18n/locales'
import { appendActivity } from '../activity'
import type { ResourceKind } from './completeness'
import { freeSlug } from './prepare-creation'

/** A row of somebody's file, converted: what it becomes and where it came from. */
export interface ImportedText {
  kind: ResourceKind
  /** Whose it is, by id. */
  organisation: string
  data: Record<string, unknown>
  /** The same row, whenever it comes again. */
  key: string
  /** File, sheet and row, as people read them. */
  origin: string
}

export interface ImportedBy {
  /** The row of `imports`. */
  run: string
  /** The profile of whoever had it done; null for the system. */
  actor: string | null
  /** The language the rows are written in. */
  locale: Locale
}

/**
 * Makes drafts of rows, all of them or none, each with the row that says it is there: a second run
 * finds it. Whoever calls has asked who may. Throws what the collection refuses, and on a key that
 * is there already.
 */
export function createImported(
  req: PayloadRequest,
  texts: readonly ImportedText[],
  by: ImportedBy,
): Promise<void> {
  return inTransaction(req, async () => {
    for (const text of texts) await createOne(req, text, by)
  })
}

async function createOne(
  req: PayloadRequest,
  { kind, organisation, data, key, origin }: ImportedText,
  { run, actor, locale }: ImportedBy,
): Promise<void> {
  const now = new Date().toISOString()
  const doc = await req.payload.create({
    collection: 'resources',
    data: {
      ...data,
      kind,
      title: String(data.title ?? ''),
      organisation,
      provenance: 'city',
      slug: await freeSlug(req, String(data.title ?? '')),
      workflow: 'draft',
      workflowSince: now,
      _status: 'draft',
    },
    draft: false,
    depth: 0,
    locale,
    // As the system: an import names each row's organisation, which no door lets a person do.
    overrideAccess: true,
    req,
  })
  const id = String(doc.id)
  await req.payload.db.create({
    collection: 'imported-rows',
    data: { key, resource: id, import: run, origin, at: now },
    req,
  })
  await appendActivity(req, {
    verb: 'resource.imported',
    subject: { collection: 'resources', id },
    ...(actor ? { actor } : {}),
    organisation,
    note: origin,
  })
}
