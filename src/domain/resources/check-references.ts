import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { UnusableReference } from '../field-refusals'
import { assertMayAttach } from '../files/may-attach'
import { assertNoCircle } from './assert-no-circle'

type Text = Record<string, unknown>

interface Reference {
  field: string
  collection: CollectionSlug
  idsIn: (text: Text) => string[]
}

const one = (field: string, collection: CollectionSlug): Reference => ({
  field,
  collection,
  idsIn: (text) => ids([text[field]]),
})
const many = (field: string, collection: CollectionSlug): Reference => ({
  field,
  collection,
  idsIn: (text) => ids(rowsOf(text[field])),
})
const inRows = (field: string, key: string, collection: CollectionSlug): Reference => ({
  field,
  collection,
  idsIn: (text) => ids(rowsOf(text[field]).map((row) => (row as Text | null)?.[key])),
})

/** What a resource may point at; files and people have further rules below. */
const references: Reference[] = [
  one('edition', 'editions'),
  many('topics', 'topics'),
  one('continues', 'resources'),
  one('derivedFrom', 'resources'),
  many('related', 'resources'),
  many('modelsApplied', 'resources'),
  inRows('coOwners', 'organisation', 'organisations'),
  inRows('partners', 'organisation', 'organisations'),
  inRows('actions', 'area', 'topics'),
  many('authors', 'profiles'),
  one('contact', 'profiles'),
]
const people = new Set(['authors', 'contact'])
const lineages = new Set(['continues', 'derivedFrom'])

const files = [
  { field: 'cover', collection: 'media' },
  { field: 'documents', collection: 'documents' },
] as const

/**
 * One may refer only to what one may read, attach only files that one's own organisation
 * uploaded, and name only people of the owners. Asked of what is new against the version edited.
 */
export async function checkReferences(
  req: PayloadRequest,
  text: Text,
  before: Text,
): Promise<void> {
  for (const { field, collection, idsIn } of references) {
    const known = new Set(idsIn(before))
    const added = [...new Set(idsIn(text))].filter((id) => !known.has(id))
    if (added.length === 0) continue
    const found = await readable(req, collection, added)
    if (found.length < added.length) throw new UnusableReference(field)
    if (lineages.has(field) && typeof text.id === 'string')
      for (const named of added)
        await assertNoCircle(req, text.id, field as 'continues' | 'derivedFrom', named)
    if (people.has(field)) await assertPeopleOfOwners(req, field, text, found)
  }
  for (const { field, collection } of files) {
    const known = new Set(ids(rowsOf(before[field])))
    const added = ids(rowsOf(text[field])).filter((id) => !known.has(id))
    if (added.length > 0) await assertMayAttach(req, { field, collection, ids: added, text })
  }
}

async function readable(
  req: PayloadRequest,
  collection: CollectionSlug,
  added: string[],
): Promise<Text[]> {
  try {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: added } },
      depth: 0,
      limit: added.length,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs as unknown as Text[]
  } catch (error) {
    // MongoDB does not even look for what cannot be one of its ids.
    if (error instanceof Error && error.name === 'CastError') return []
    throw error
  }
}

async function assertPeopleOfOwners(
  req: PayloadRequest,
  field: string,
  text: Text,
  profiles: Text[],
): Promise<void> {
  const owners = [
    idOf(text.organisation),
    ...ids(rowsOf(text.coOwners).map((row) => (row as Text).organisation)),
  ].filter((id) => id !== undefined)
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: owners } },
    select: { representedBy: true },
    depth: 0,
    pagination: false,
    // As the system: who represents a city is public.
    overrideAccess: true,
    req,
  })
  const homes = new Set([...owners, ...ids(docs.map((doc) => doc.representedBy))])
  if (profiles.some((profile) => !homes.has(idOf(profile.organisation) ?? '')))
    throw new UnusableReference(field)
}

const rowsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const ids = (values: unknown[]): string[] =>
  values.map((value) => idOf(value)).filter((id) => id !== undefined)
