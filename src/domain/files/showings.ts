import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/asker'
import { readerKeys } from '../../access/documents'
import { audienceOfText, type FileAudience } from './audience'

export type FileNoun = 'documents' | 'media'
export type Row = Record<string, unknown>

/** One place where a file is shown: who sees it there, who else reads the text. */
export interface Showing {
  file: string
  audience: FileAudience
  /** Written as in a file's `readers`. */
  readers: string[]
  /** The resource, when it is one. */
  resource: string | null
  /** Something that others read already or that was approved for them, not a draft or an earlier version. */
  shared: boolean
}

/** Nouns that show files. */
export type ShowingNoun = 'resources' | 'organisations' | 'profiles'

/** The fields of each noun that show files. */
export const fieldsOf: Record<FileNoun, Partial<Record<ShowingNoun, readonly string[]>>> = {
  documents: { resources: ['documents'] },
  media: { resources: ['cover'], organisations: ['logo', 'cover'], profiles: ['avatar'] },
}

const showingNouns: readonly ShowingNoun[] = ['resources', 'organisations', 'profiles']

/** Ids of the files that a row shows. */
export const filesIn = (row: Row | null | undefined, fields: readonly string[]): string[] =>
  row ? fields.flatMap((field) => listOf(row[field]).flatMap((value) => idOf(value) ?? [])) : []

/** Every place where these files are shown, drafts and earlier versions included; as the system. */
export async function showingsOf(
  req: PayloadRequest,
  noun: FileNoun,
  files: readonly string[],
): Promise<Showing[]> {
  if (files.length === 0) return []
  const wanted = new Set(files)
  const showings: Showing[] = []
  for (const collection of showingNouns) {
    const fields = fieldsOf[noun][collection]
    if (!fields) continue
    const rows = await rowsShowing(req, collection, fields, files)
    for (const row of rows)
      for (const file of filesIn(row, fields))
        if (wanted.has(file)) showings.push({ file, ...showingIn(collection, row) })
    if (collection === 'resources')
      for (const { parent, text, approved } of await versionsShowing(req, fields, files))
        for (const file of filesIn(text, fields))
          if (wanted.has(file))
            showings.push({
              file,
              audience: 'organisation',
              readers: readersOf(text),
              resource: parent,
              shared: approved,
            })
  }
  return showings
}

async function rowsShowing(
  req: PayloadRequest,
  collection: ShowingNoun,
  fields: readonly string[],
  files: readonly string[],
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection,
    where: showing(fields, files),
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

async function versionsShowing(
  req: PayloadRequest,
  fields: readonly string[],
  files: readonly string[],
): Promise<{ parent: string; text: Row; approved: boolean }[]> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: 'resources',
    where: showing(
      fields.map((field) => `version.${field}`),
      files,
    ),
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((row) => ({
    parent: String(row.parent),
    text: row.version,
    approved: row.latest === true && ['network', 'proposed'].includes(String(row.version.workflow)),
  }))
}

const showing = (paths: readonly string[], files: readonly string[]): Where => ({
  or: paths.map((path) => ({ [path]: { in: [...files] } })),
})

function showingIn(collection: ShowingNoun, row: Row): Omit<Showing, 'file'> {
  const shared = { readers: [], resource: null, shared: true }
  if (collection === 'organisations') return { ...shared, audience: 'public' }
  // Where the name is public, the photograph is still for members (product.md).
  if (collection === 'profiles') return { ...shared, audience: 'network' }
  return {
    audience: audienceOfText(row),
    readers: readersOf(row),
    resource: String(row.id),
    shared: row._status === 'published',
  }
}

/** Whoever reads a text's revisions and versions, as `src/access/resources.ts` says it. */
function readersOf(text: Row): string[] {
  const asked = keysIn(text.invitedKeys).map((key) => readerKeys.asked(key))
  const owners = keysIn(text.ownerKeys).map((key) => `|${key}|`)
  const validators = ['proposed', 'public', 'archived'].includes(String(text.workflow))
  return [
    ...owners,
    ...asked,
    ...(validators ? [readerKeys.validators] : []),
    ...(text.provenance === 'publicSources' ? [readerKeys.sources] : []),
  ]
}

const keysIn = (keys: unknown): string[] =>
  typeof keys === 'string' ? keys.split('|').filter(Boolean) : []

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
