import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { isShared } from '../../access/resources'
import { heldAlone } from '../../changes/held'
import { reading } from '../../changes/reads'
import { defaultLocale } from '../../i18n/locales'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { NotFoundRefusal } from '../errors'
import { slugOf } from '../slug'
import { idsOf, numberOf, textOf } from '../stored'
import {
  continuing,
  figureFields,
  figuresOf,
  lineThrough,
  type EditionFigures,
} from './editions-line'
import { withoutOtherKinds } from './fields-of-kinds'

/** A stored text, every language, as this reader may see it: what they may not read is not in it. */
export type ReadText = Record<string, unknown> & { id: string; slug: string }

export interface LinkedResource {
  id: string
  slug: string
  title: string
  edition: string | null
  /** In the library, for this reader: not a draft of one's own. */
  shared: boolean
  /** What it says of itself, where it stands in a line of editions. */
  practice?: EditionFigures
}

export interface LinkedFile {
  id: string
  title: string
  /** What it is called in addresses: another file of the same title is found at the same one. */
  slug: string
  url: string
  mimeType: string
  /** Bytes. */
  size: number
  alt: string
  /** Who made it, and how others may use it. */
  credit: string | null
  width: number | null
  height: number | null
  /** What reading a document has told; its files' own organisation hears more of it. */
  reading: {
    state: string
    pages: number | null
    language: string | null
    warnings: string[]
    thumbnail: string | null
    version: number
    replacedOn: string | null
    isOwn: boolean
  }
}

/** What the text refers to, by id; only what this reader may read. */
export interface Linked {
  resources: Map<string, LinkedResource>
  profiles: Map<string, string>
  documents: Map<string, LinkedFile>
  media: Map<string, LinkedFile>
  /** The same practice in other editions, in their order, this one included. */
  editionsLine: string[]
}

/**
 * One resource by its address: what readers see or, with `draft`, the latest text of those who may
 * read it. `NotFoundRefusal` for what does not exist and what may not be read alike.
 */
export async function readResource(
  ctx: Context,
  slug: string,
  { draft = false }: { draft?: boolean } = {},
): Promise<{ text: ReadText; linked: Linked }> {
  const kind = await kindOf(ctx, slug)
  // What technicians read of what is not shared leaves a trace every time.
  if (draft || ctx.req || ctx.asker?.role === 'admin') return readNow(ctx, slug, kind, draft)
  return heldAlone(ctx.payload, `text ${slug} ${readerOf(ctx)}`, () =>
    readNow(ctx, slug, kind, false),
  )
}

async function readNow(
  ctx: Context,
  slug: string,
  kind: string,
  draft: boolean,
): Promise<{ text: ReadText; linked: Linked }> {
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    collection: 'resources',
    where: { slug: { equals: slug } },
    select: withoutOtherKinds(kind),
    draft,
    limit: 1,
  })
  const text = docs[0] as ReadText | undefined
  if (!text) throw new NotFoundRefusal()
  reading(['resources'], textOf(text.reviewBy))
  return { text, linked: await linkedOf(ctx, text) }
}

/** The kind alone, which says what is worth reading: a third of the tables belongs to each. */
async function kindOf(ctx: Context, slug: string): Promise<string> {
  const row = await ctx.payload.db.findOne<{ id: string; kind?: string }>({
    collection: 'resources',
    where: { slug: { equals: slug } },
    select: { kind: true },
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  if (!row) throw new NotFoundRefusal()
  return row.kind ?? ''
}

/**
 * All that the access tables ask of a reader of shared texts, and the language: two people of whom
 * this is the same read the same. A new question in a table of access belongs here too.
 */
function readerOf({ asker, locale }: Context): string {
  if (!asker) return `nobody ${locale}`
  return [asker.role, asker.organisation, asker.actsFor, locale].join(' ')
}

/** Names and addresses of what a text refers to, each kind in one query. */
export async function linkedOf(ctx: Context, text: ReadText): Promise<Linked> {
  const [around, profiles, documents, media] = await Promise.all([
    findAround(ctx, text),
    findProfiles(ctx, [...idsOf(text.authors), idOf(text.contact) ?? '']),
    findFiles(ctx, 'documents', idsOf(text.documents)),
    findFiles(ctx, 'media', [idOf(text.cover) ?? '']),
  ])
  const line = await editionsLineOf(ctx, text, around)
  return {
    resources: new Map([...around, ...line].map((entry) => [entry.id, entry])),
    profiles,
    documents,
    media,
    editionsLine: line.length > 1 ? line.map(({ id }) => id) : [],
  }
}

/** What the text names and what names it: found below access, read as this reader. */
async function findAround(ctx: Context, text: ReadText): Promise<Neighbour[]> {
  const naming = await idsOfRows(ctx, { continues: { equals: text.id } })
  const named = [text.derivedFrom, text.continues].flatMap((value) => idOf(value) ?? [])
  const ids = [...named, ...idsOf(text.related), ...idsOf(text.modelsApplied), ...naming]
  return findLinked(ctx, [...new Set(ids)])
}

async function idsOfRows({ payload, req }: Context, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'resources',
    where,
    select: { slug: true },
    limit: mostLinked,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.map(({ id }) => String(id))
}

const mostLinked = 500

/** The same practice in other editions, as far as this reader may follow it: two questions at most. */
async function editionsLineOf(
  ctx: Context,
  text: ReadText,
  around: Neighbour[],
): Promise<LinkedResource[]> {
  const before = idOf(text.continues)
  const itself = { ...linked(ctx, text), practice: figuresOf(ctx.locale, text) }
  if (!before && !around.some(({ continues }) => continues === text.id)) return [itself]
  const pairs = new Map(await continuing(ctx.payload, ctx.req))
  // A text in work may say otherwise than what readers see.
  if (before) pairs.set(text.id, before)
  else pairs.delete(text.id)
  const others = lineThrough(text.id, pairs).filter((id) => id !== text.id)
  const found = await findLinked(ctx, others, figureFields)
  const known = new Map([...found, itself].map((entry) => [entry.id, entry]))
  return lineThrough(text.id, pairs, (id) => known.has(id)).flatMap((id) => known.get(id) ?? [])
}

interface Neighbour extends LinkedResource {
  continues: string | undefined
}

async function findLinked(
  ctx: Context,
  ids: string[],
  further: Partial<typeof figureFields> = {},
): Promise<Neighbour[]> {
  if (ids.length === 0) return []
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    collection: 'resources',
    where: { id: { in: ids } },
    limit: ids.length,
    select: {
      slug: true,
      title: true,
      edition: true,
      continues: true,
      workflow: true,
      _status: true,
      ...further,
    },
  })
  return docs.map((doc) => ({
    ...linked(ctx, doc),
    ...('period' in further ? { practice: figuresOf(ctx.locale, { ...doc }) } : {}),
  }))
}

const linked = (ctx: Context, doc: Record<string, unknown>): Neighbour => ({
  id: String(doc.id),
  slug: String(doc.slug),
  title: entryTitle(ctx.locale, doc).value,
  edition: idOf(doc.edition) ?? null,
  continues: idOf(doc.continues),
  shared: isShared(ctx.asker, doc),
})

/** People's names, of those whose name this reader may know. */
export async function findProfiles(ctx: Context, ids: string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    collection: 'profiles',
    where: { id: { in: wanted } },
    limit: wanted.length,
    select: { displayName: true },
  })
  return new Map(docs.map((doc) => [String(doc.id), String(doc.displayName ?? '')]))
}

async function findFiles(
  ctx: Context,
  collection: 'documents' | 'media',
  ids: string[],
): Promise<Map<string, LinkedFile>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    collection,
    where: { id: { in: wanted } },
    limit: wanted.length,
  })
  return new Map(docs.map((doc) => [String(doc.id), fileOf(ctx, { ...doc })]))
}

const fileOf = (ctx: Context, doc: Record<string, unknown>): LinkedFile => ({
  id: String(doc.id),
  title: said(ctx, doc.title) ?? textOf(doc.name) ?? '',
  slug: slugOf(
    saidIn(defaultLocale, doc.title)?.value ?? textOf(doc.name)?.replace(/\.\w+$/, '') ?? '',
  ),
  url: textOf(doc.url) ?? '',
  mimeType: textOf(doc.mimeType) ?? '',
  size: numberOf(doc.filesize) ?? 0,
  alt: said(ctx, doc.alt) ?? '',
  credit: [said(ctx, doc.credit), textOf(doc.licence)].filter(Boolean).join(', ') || null,
  width: numberOf(doc.width),
  height: numberOf(doc.height),
  reading: {
    state: textOf(doc.textState) ?? 'waiting',
    pages: numberOf(doc.pages),
    language: textOf(doc.language),
    warnings: Array.isArray(doc.warnings) ? doc.warnings.map(String) : [],
    thumbnail: textOf(doc.thumbnail),
    version: numberOf(doc.fileVersion) ?? 1,
    replacedOn: textOf(doc.replacedOn),
    isOwn: ctx.asker !== null && idOf(doc.organisation) === ctx.asker.actsFor,
  },
})

/** A text that may or may not be localised. */
const said = (ctx: Context, value: unknown): string | null =>
  textOf(value) ?? saidIn(ctx.locale, value)?.value ?? null

const asThisUser = (ctx: Context) =>
  ({
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    pagination: false,
    req: ctx.req,
  }) as const
