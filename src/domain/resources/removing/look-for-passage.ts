import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { locales, type Locale } from '../../../i18n/locales'
import { saidIn } from '../../../i18n/said-in'
import type { Context } from '../../context'
import { cutRow, type CutPlace } from '../../cut-row'
import { passageOf, type Passage } from '../../passage'
import { requestOf } from '../../request-of'
import { slugOf } from '../../slug'
import { idsOf, textOf } from '../../stored'
import { writtenNouns } from '../../text-holders'
import { markersOn, stateToRemoveFrom } from './removal'
import { PassageTooShort } from './removal-refusals'
import { replicationsHolding } from './replications-holding'
import { readableVersions, textsOf } from './texts-of'

/** Where a passage stands, of what the asker reads. */
export interface PassageFound {
  /** Times it stands in what readers see, or in the text in work. */
  now: number
  /** Versions that hold it, the latest included. */
  versions: number
  /** Fields that hold it, as the schema names them. */
  fields: string[]
  languages: Locale[]
  /** The address of the entry spells it out. */
  address: boolean
  /** Replications of the entry that hold it: they go on from its words, and it goes from them too. */
  replications: number
  /** Attached documents whose own text holds it: they can only be removed whole. */
  documents: { id: string; title: string }[]
}

/** Something else of the portal that holds it. */
export interface FoundElsewhere {
  noun: CollectionSlug
  id: string
  title: string
}

/** What a removal would find, in what the asker reads; changes nothing. 404, 403, 422. */
export async function lookForPassage(
  ctx: Context,
  { id, passage: pasted }: { id: string; passage: string },
): Promise<PassageFound> {
  const req = await requestOf(ctx)
  await stateToRemoveFrom(req, id)
  return findPassage(req, id, passageAsked(pasted))
}

/** Throws 422 `passage_too_short`; also for words too many to look for. */
export function passageAsked(pasted: string): Passage {
  const passage = passageOf(pasted)
  if (!passage) throw new PassageTooShort()
  return passage
}

/** Where it stands in the texts of an entry that this person reads. */
export async function findPassage(
  req: PayloadRequest,
  id: string,
  passage: Passage,
): Promise<PassageFound> {
  const { fields, markers } = cutting(req)
  const readable = await readableVersions(req, id)
  const readsMain = await readsMainRow(req, id)
  const places: CutPlace[] = []
  const files = new Set<string>()
  let now = 0
  let versions = 0
  let address = false
  for await (const { version, text } of textsOf(req, id)) {
    if (version ? !readable.has(version.id) : !readsMain) continue
    for (const file of idsOf(text.documents)) files.add(file)
    const found = cutRow(fields, text, passage, { markers }).places
    address ||= spellsOut(text.slug, passage)
    places.push(...found)
    if (version && found.length > 0) versions += 1
    const times = found.reduce((sum, place) => sum + place.times, 0)
    if (!version || version.latest) now = Math.max(now, times)
  }
  return {
    now,
    versions,
    fields: [...new Set(places.map(({ path }) => path))],
    languages: locales.filter((locale) => places.some(({ lang }) => lang === locale)),
    address,
    replications: await replicationsHolding(req, id, passage),
    documents: await documentsHolding(req, [...files], passage),
  }
}

export const isFound = ({ fields, address, replications }: PassageFound): boolean =>
  fields.length > 0 || address || replications > 0

/** What cutting texts of entries needs. */
export const cutting = ({ payload }: { payload: Payload }, day: Date = new Date()) => ({
  fields: payload.collections.resources.config.flattenedFields,
  markers: markersOn(day),
})

/** An address made of a title that held the passage. */
export function spellsOut(slug: unknown, passage: Passage): boolean {
  const spelt = slugOf(passage.text)
  return typeof slug === 'string' && `-${slug}-`.includes(`-${spelt}-`)
}

async function readsMainRow(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'resources',
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs > 0
}

async function documentsHolding(
  req: PayloadRequest,
  files: string[],
  passage: Passage,
): Promise<PassageFound['documents']> {
  if (files.length === 0) return []
  // Below access: of the files of texts that this person was found to read.
  const { docs } = await req.payload.db.find<{ document: unknown; pages: unknown }>({
    collection: 'document-texts',
    where: { document: { in: files } },
    limit: 0,
    pagination: false,
    req,
  })
  const holding = docs
    .filter(({ pages }) => passage.isIn(wordsIn(pages)))
    .map(({ document }) => String(document))
  if (holding.length === 0) return []
  const { docs: rows } = await req.payload.find({
    collection: 'documents',
    where: { id: { in: holding } },
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: holding.length,
    overrideAccess: false,
    user: req.user,
  })
  const locale = req.locale === 'en' ? 'en' : 'it'
  return rows.map((row) => ({
    id: String(row.id),
    title: saidIn(locale, row.title)?.value ?? textOf(row.name) ?? '',
  }))
}

/** The words of a document as they were kept, tables included. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(wordsIn).join('\n')
}

/** Rows read at once. */
const atOnce = 50

/**
 * What else holds the passage, of what the asker reads: other entries, in any version, and what
 * people write beside entries. Reads all of it, a little at a time.
 */
export async function lookElsewhere(
  ctx: Context,
  { id, passage: pasted }: { id: string; passage: string },
): Promise<FoundElsewhere[]> {
  const passage = passageAsked(pasted)
  const req = await requestOf(ctx)
  await stateToRemoveFrom(req, id)
  const found: FoundElsewhere[] = []
  for (const noun of ['resources', ...writtenNouns] as const)
    for (const row of await rowsHolding(req, noun, passage))
      if (row !== id || noun !== 'resources') found.push(...(await named(ctx, noun, row)))
  return found
}

/** Ids of the rows of a noun that hold it, in any version; as the system. */
export async function rowsHolding(
  req: PayloadRequest,
  noun: CollectionSlug,
  passage: Passage,
): Promise<string[]> {
  const { db, collections } = req.payload
  const fields = collections[noun].config.flattenedFields
  const { markers } = cutting(req)
  const holds = (row: Record<string, unknown>) =>
    cutRow(fields, row, passage, { markers }).places.length > 0
  const found = new Set<string>()
  for (let page = 1; ; page += 1) {
    const batch = await db.find<{ id: string }>({
      collection: noun,
      limit: atOnce,
      page,
      sort: 'id',
      req,
    })
    for (const row of batch.docs) if (holds(row)) found.add(String(row.id))
    if (!batch.hasNextPage) break
  }
  for (let page = 1; noun === 'resources'; page += 1) {
    const batch = await db.findVersions<Record<string, unknown>>({
      collection: noun,
      limit: atOnce,
      page,
      sort: 'id',
      req,
    })
    for (const { parent, version } of batch.docs) if (holds(version)) found.add(String(parent))
    if (!batch.hasNextPage) break
  }
  return [...found]
}

/** The row as this person reads it; nothing where they do not. */
async function named(ctx: Context, noun: CollectionSlug, id: string): Promise<FoundElsewhere[]> {
  const row = (await ctx.payload.findByID({
    collection: noun,
    id,
    draft: noun === 'resources',
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: ctx.user,
    req: ctx.req,
  })) as Record<string, unknown> | null
  if (!row) return []
  const title = [row.title, row.name, row.label, row.displayName, row.code]
    .map((value) => textOf(value) ?? saidIn(ctx.locale, value)?.value)
    .find((value) => typeof value === 'string')
  return [{ noun, id, title: title ?? id }]
}
