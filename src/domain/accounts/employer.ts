import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import type { Employer } from './rules'

/** The organisation as the rules about its people see it; null when there is none. */
export async function employerOf(req: PayloadRequest, id: string): Promise<Employer | null> {
  const row = await req.payload.db.findOne<{ id: string; [field: string]: unknown }>({
    collection: 'organisations',
    where: { id: { equals: id } },
    req,
  })
  if (!row) return null
  const represented = await req.payload.db.findOne<{ id: string }>({
    collection: 'organisations',
    where: { representedBy: { equals: id } },
    req,
  })
  const { kind, worksWith, representedBy } = row
  return {
    id,
    kind: String(kind),
    worksWith: Array.isArray(worksWith) ? worksWith.flatMap((city) => idOf(city) ?? []) : [],
    representedBy: idOf(representedBy) ?? null,
    represents: represented ? String(represented.id) : null,
  }
}
