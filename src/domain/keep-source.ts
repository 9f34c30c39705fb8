import type { PayloadRequest } from 'payload'
import { idOf } from '../access/asker'
import { sourcesKey } from '../access/replications'
import { appendChange } from '../changes/append-change'

type Row = Record<string, unknown>

/** Whose a source is and where it stands, as its replications keep it so that access is one query. */
export interface SourceFields {
  sourceOrganisation: string | null
  sourceKeys: string
  /** Where readers see it; `draft` where nobody else does. */
  sourceWorkflow: string
}

/** What replications keep of a source; `source` is the row that readers see. */
export const sourceFieldsOf = (source: Row): SourceFields => ({
  sourceOrganisation: idOf(source.organisation) ?? null,
  sourceKeys: [
    String(source.ownerKeys ?? ''),
    source.provenance === 'publicSources' ? sourcesKey : '',
  ].join(''),
  sourceWorkflow: source._status === 'published' ? String(source.workflow) : 'draft',
})

/**
 * After any write of what readers see, in its transaction: who follows the replications of the
 * entry changes with whoever owns it and wherever it stands. Nobody's edit of them grows stale.
 */
export async function keepSource(
  req: PayloadRequest,
  id: string,
  before: Row | null,
  after: Row | null,
): Promise<void> {
  if (!after) return
  const fields = sourceFieldsOf(after)
  if (before && isSame(sourceFieldsOf(before), fields)) return
  const { db } = req.payload
  const { docs } = await db.find<Row & { id: string }>({
    collection: 'replications',
    where: { source: { equals: id } },
    select: {
      sourceOrganisation: true,
      sourceKeys: true,
      sourceWorkflow: true,
      updatedAt: true,
    },
    limit: 0,
    pagination: false,
    req,
  })
  for (const row of docs) {
    if (isSame(row, fields)) continue
    await db.updateOne({
      collection: 'replications',
      id: row.id,
      data: { ...fields, updatedAt: row.updatedAt },
      returning: false,
      req,
    })
    await appendChange(req, { collection: 'replications', id: String(row.id), operation: 'update' })
  }
}

const isSame = (one: Row | SourceFields, other: SourceFields): boolean =>
  (idOf(one.sourceOrganisation) ?? null) === other.sourceOrganisation &&
  one.sourceKeys === other.sourceKeys &&
  one.sourceWorkflow === other.sourceWorkflow
