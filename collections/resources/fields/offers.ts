import type { FilterOptionsProps, PayloadRequest, Where } from 'payload'
import { askerOf, idOf } from '../../../src/access/asker'

type Offer = (options: FilterOptionsProps) => Promise<Where | boolean> | Where | boolean

/** The entry itself is never offered. */
export const otherEntries: Offer = ({ id }) =>
  id === undefined ? true : { id: { not_equals: id } }

export const otherModels: Offer = ({ id }) => ({
  kind: { equals: 'model' },
  ...(id === undefined ? {} : { id: { not_equals: id } }),
})

export const areas: Offer = () => ({ facet: { equals: 'area' } })

/** Organisations that may own an entry together with this one. */
export const otherOwners: Offer = ({ data, req }) => ({
  kind: { in: ['city', 'publicBody'] },
  id: { not_equals: ownerIn(data, req) ?? '' },
})

/** The files of the person's own organisation; ANCI's, for what it writes from public sources. */
export const ownFiles: Offer = ({ data, req }): Where =>
  textOf(data).provenance === 'publicSources' && askerOf(req.user)?.role === 'anci'
    ? { provenance: { equals: 'publicSources' } }
    : { organisation: { equals: askerOf(req.user)?.actsFor ?? '' } }

/** People of the organisations that own the entry, and of whoever represents them. */
export const peopleOfOwners: Offer = async ({ data, req }) => {
  const { coOwners } = textOf(data)
  const owners = [
    ownerIn(data, req),
    ...(Array.isArray(coOwners) ? coOwners.map((row: object) => idOf(rowOf(row))) : []),
  ].filter((id) => id !== undefined)
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: owners } },
    select: { representedBy: true },
    depth: 0,
    limit: 50,
    pagination: false,
    // As the system: who represents a city is public.
    overrideAccess: true,
  })
  const homes = [...owners, ...docs.flatMap(({ representedBy }) => idOf(representedBy) ?? [])]
  return { organisation: { in: homes } }
}

const rowOf = (row: object): unknown => Reflect.get(row, 'organisation')

const ownerIn = (data: unknown, req: PayloadRequest): string | undefined =>
  idOf(textOf(data).organisation) ?? askerOf(req.user)?.actsFor

const textOf = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
