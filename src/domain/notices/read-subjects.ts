import { idOf } from '../../access/asker'
import { candidFields, mayReadCandid, type CandidField } from '../../access/candour'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { textOf } from '../stored'
import type { NoticeKind } from './kinds'
import type { Notice } from './notice'

/** What a notice is about, as its reader may know it today. */
export interface Subject {
  collection: string
  id: string
  /** The entry it speaks of: its own, or a replication's source; null where it may not be read. */
  entry: { slug: string; title: string; revision: boolean; hidden: readonly string[] } | null
  /** Names of organisations: whose the entry is, who replicates it. */
  city: string
  adopter: string
  /** A saved search: its name and its question. */
  search: { name: string; question: string } | null
  /** What was said with it, where this reader may read that. */
  note: string | null
}

type Told = Pick<Notice, 'id' | 'kind' | 'subject' | 'activity'>

/** Speaks of the text in work: who may not read that is not told of it. */
const ofWork: ReadonlySet<NoticeKind> = new Set([
  'submitted',
  'sentBack',
  'approved',
  'proposed',
  'waiting',
])

/** Says nothing without the entry itself. */
const ofSource: ReadonlySet<NoticeKind> = new Set(['sourceChanged', 'sourceArchived'])

/** Kinds with which somebody says something. */
const withNote: ReadonlySet<NoticeKind> = new Set([
  'sentBack',
  'tutorAnswered',
  'adaptationAnswered',
  'visibility',
])

/**
 * What these notices are about, read as this person: one that is missing from the answer is about
 * something they may not read (any more), and is to be shown and sent to nobody. A handful of
 * questions, however many notices.
 */
export async function readSubjects(
  ctx: Context,
  notices: readonly Told[],
): Promise<Map<string, Subject>> {
  const rowsIn = (collection: string, work: boolean | null = null) => [
    ...new Set(
      notices
        .filter((notice) => notice.subject.collection === collection)
        .filter(({ kind }) => work === null || ofWork.has(kind) === work)
        .map(({ subject }) => subject.row),
    ),
  ]
  const [replications, work, enquiries, searches, notes] = await Promise.all([
    readRows(ctx, 'replications', rowsIn('replications'), replicationFields),
    readRows(ctx, 'resources', rowsIn('resources', true), entryFields, true),
    readRows(ctx, 'enquiries', rowsIn('enquiries'), { organisation: true }),
    readRows(ctx, 'saved-searches', rowsIn('saved-searches'), { name: true, question: true }),
    readNotes(ctx, notices),
  ])
  const sources = [...replications.values()].flatMap(({ source }) => idOf(source) ?? [])
  const shared = await readRows(
    ctx,
    'resources',
    [...new Set([...rowsIn('resources', false), ...sources])],
    entryFields,
  )
  const names = await namesOf(ctx, [
    ...[...work.values(), ...shared.values(), ...enquiries.values()].map((row) => row.organisation),
    ...[...replications.values()].flatMap((row) => [row.adopter, row.sourceOrganisation]),
  ])
  const nameOf = (value: unknown): string => names.get(idOf(value) ?? '') ?? ''

  const answer = new Map<string, Subject>()
  for (const { id, kind, subject, activity } of notices) {
    const found = subjectOf(kind, subject)
    if (found) answer.set(id, { ...found, note: notes.get(activity ?? '') ?? null })
  }
  return answer

  function subjectOf(kind: NoticeKind, { collection, row }: Notice['subject']): Subject | null {
    const about = { ...nothing, collection, id: row }
    if (collection === 'resources') {
      const entry = (ofWork.has(kind) ? work : shared).get(row)
      if (!entry) return null
      return { ...about, entry: entryOf(ctx, entry), city: nameOf(entry.organisation) }
    }
    if (collection === 'replications') {
      const replication = replications.get(row)
      const source = shared.get(idOf(replication?.source) ?? '')
      if (!replication || (ofSource.has(kind) && !source)) return null
      return {
        ...about,
        entry: source ? entryOf(ctx, source) : null,
        city: nameOf(replication.sourceOrganisation),
        adopter: nameOf(replication.adopter),
      }
    }
    if (collection === 'enquiries') {
      const enquiry = enquiries.get(row)
      return enquiry ? { ...about, city: nameOf(enquiry.organisation) } : null
    }
    const search = searches.get(row)
    if (!search) return null
    const { name, question } = search
    return { ...about, search: { name: textOf(name) ?? '', question: textOf(question) ?? '' } }
  }
}

const nothing = { entry: null, city: '', adopter: '', search: null, note: null }

type Row = Record<string, unknown>
type Noun = 'resources' | 'replications' | 'enquiries' | 'saved-searches'

const entryFields = {
  slug: true,
  title: true,
  organisation: true,
  sharedAt: true,
  shownTo: true,
  _status: true,
} as const
const replicationFields = { source: true, adopter: true, sourceOrganisation: true } as const

async function readRows(
  ctx: Context,
  collection: Noun,
  ids: readonly string[],
  select: Record<string, true>,
  draft = false,
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    draft,
    user: ctx.user,
    overrideAccess: false,
    disableErrors: true,
    locale: 'all',
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: select as never,
    req: ctx.req,
  })
  return new Map((docs as Row[]).map((doc) => [String(doc.id), doc]))
}

/** What was said with what happened, to whoever may read the history it stands in. */
async function readNotes(ctx: Context, notices: readonly Told[]): Promise<Map<string, string>> {
  const ids = notices.flatMap(({ kind, activity }) =>
    activity && withNote.has(kind) ? [activity] : [],
  )
  if (ids.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'activities',
    where: { id: { in: ids } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { note: true },
    req: ctx.req,
  })
  return new Map(docs.flatMap(({ id, note }) => (note ? [[String(id), note] as const] : [])))
}

async function namesOf(ctx: Context, values: readonly unknown[]): Promise<Map<string, string>> {
  const ids = [...new Set(values.flatMap((value) => idOf(value) ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'organisations',
    where: { id: { in: ids } },
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { name: true },
    req: ctx.req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), saidIn(ctx.locale, name)?.value ?? '']))
}

const entryOf = (ctx: Context, row: Row) => ({
  slug: String(row.slug),
  title: entryTitle(ctx.locale, row).value,
  revision: row._status === 'draft' && Boolean(row.sharedAt),
  // What of it this reader is not shown, by the city's choice.
  hidden: (Object.keys(candidFields) as CandidField[]).filter(
    (field) => !mayReadCandid(ctx.asker, field, row),
  ),
})
