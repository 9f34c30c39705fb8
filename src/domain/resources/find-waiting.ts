import type { Where } from 'payload'
import { idOf, type Asker } from '../../access/asker'
import { keyOf } from '../../access/resources'
import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { textOf } from '../stored'
import { written } from './editing/remember-writer'

/** Why an entry is listed; the order is that of urgency. */
export const waitingReasons = [
  'sentBack',
  'approve',
  'validate',
  'answer',
  'verify',
  'complete',
  'takeOver',
  'atLead',
  'atValidators',
] as const
export type WaitingReason = (typeof waitingReasons)[number]

/** An entry that waits for this person, or that they sent and wait for. */
export interface WaitingEntry {
  id: string
  slug: string
  title: Said
  organisation: string
  reason: WaitingReason
  /** The text in work is a revision of something readers already see. */
  revision: boolean
  /** Since when, ISO 8601. */
  since: string
  /** What was said when it was sent back. */
  note: string | null
}

export interface Waiting {
  /** What this person may do next, most pressing first. */
  mine: WaitingEntry[]
  /** What lies with somebody else. */
  others: WaitingEntry[]
  /** There is more of one kind than is listed here. */
  more: boolean
}

/** So many of each kind are listed. */
const shownOfEach = 20

/** What waits for this person, and what they wait for. */
export async function findWaiting(ctx: Context, now: Date = new Date()): Promise<Waiting> {
  const { asker } = ctx
  if (!asker) return { mine: [], others: [], more: false }
  const questions = [...questionsFor(asker, now), ...(await invitationsTo(ctx, asker))]
  const found = await Promise.all(questions.map((question) => entriesOf(ctx, question)))
  const entries = await withNotes(
    ctx,
    found.flatMap(({ entries: some }) => some),
  )
  const sorted = entries.sort(
    (a, b) => rankOf(a.reason) - rankOf(b.reason) || a.since.localeCompare(b.since),
  )
  return {
    mine: sorted.filter(({ reason }) => !isOthers(reason)),
    others: sorted.filter(({ reason }) => isOthers(reason)),
    more: found.some(({ more }) => more),
  }
}

interface Question {
  reason: WaitingReason
  where: Where
  /** Asked of what readers see instead of the latest text. */
  ofShared?: boolean
  since?: 'reviewBy'
}

/** What to ask for each role: the states of the table that wait for it. */
function questionsFor(asker: Asker, now: Date): Question[] {
  const own: Where = { organisation: { equals: asker.actsFor } }
  const fromSources: Where = { provenance: { equals: 'publicSources' } }
  const notFromSources: Where = { provenance: { not_equals: 'publicSources' } }
  const others: Where = { organisation: { not_equals: asker.actsFor } }
  const at = (workflow: string): Where => ({ workflow: { equals: workflow } })
  const verify: Question = {
    reason: 'verify',
    where: {
      and: [
        own,
        notFromSources,
        { workflow: { in: ['network', 'proposed', 'public'] } },
        { status: { equals: 'active' } },
        { reviewBy: { less_than: now.toISOString() } },
      ],
    },
    ofShared: true,
    since: 'reviewBy',
  }
  const drafts: Question = {
    reason: 'complete',
    where: { and: [own, notFromSources, at('draft')] },
  }
  const sent: Where = { and: [own, notFromSources, at('submitted')] }
  const proposed: Question = {
    reason: 'atValidators',
    where: { and: [own, notFromSources, at('proposed')] },
  }
  switch (asker.role) {
    case 'cityStaff':
      return [drafts, verify, { reason: 'atLead', where: sent }, proposed]
    case 'cityManager':
      return [
        drafts,
        verify,
        { reason: 'approve', where: sent },
        { reason: 'takeOver', where: { and: [own, fromSources, at('public')] } },
        proposed,
      ]
    case 'anci': {
      const ours: Where = { or: [own, fromSources] }
      return [
        { reason: 'complete', where: { and: [ours, at('draft')] } },
        verify,
        { reason: 'approve', where: { and: [ours, at('submitted')] } },
        { reason: 'validate', where: { and: [others, notFromSources, at('proposed')] } },
        { reason: 'atValidators', where: { and: [ours, at('proposed')] } },
      ]
    }
    case 'ministry':
      return [
        drafts,
        verify,
        { reason: 'approve', where: sent },
        { reason: 'validate', where: { and: [others, at('proposed')] } },
        proposed,
      ]
    default:
      return []
  }
}

/** Entries that name this manager's organisation as an owner and wait for its answer. */
async function invitationsTo(ctx: Context, asker: Asker): Promise<Question[]> {
  if (asker.role !== 'cityManager') return []
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { invitedKeys: { contains: keyOf(asker.actsFor) } },
    draft: true,
    depth: 0,
    limit: shownOfEach,
    pagination: false,
    select: { slug: true },
    // As the system: who is invited is the machine's own key; what is listed is read as the person.
    overrideAccess: true,
    req: ctx.req,
  })
  if (docs.length === 0) return []
  return [{ reason: 'answer', where: { id: { in: docs.map(({ id }) => String(id)) } } }]
}

async function entriesOf(
  ctx: Context,
  { reason, where, ofShared = false, since }: Question,
): Promise<{ entries: WaitingEntry[]; more: boolean }> {
  const found = await ctx.payload.find({
    collection: 'resources',
    where,
    draft: !ofShared,
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: shownOfEach,
    sort: 'updatedAt',
    select: {
      slug: true,
      title: true,
      organisation: true,
      workflowSince: true,
      reviewBy: true,
      sharedAt: true,
      updatedAt: true,
      _status: true,
    },
    req: ctx.req,
  })
  return {
    entries: found.docs.map((doc) => ({
      id: String(doc.id),
      slug: String(doc.slug),
      title: entryTitle(ctx.locale, doc),
      organisation: idOf(doc.organisation) ?? '',
      reason,
      revision: doc._status === 'draft' && textOf(doc.sharedAt) !== null,
      since: textOf(since ? doc[since] : doc.workflowSince) ?? String(doc.updatedAt),
      note: null,
    })),
    more: found.hasNextPage,
  }
}

/** Drafts that were sent back are the most pressing, with what was said. */
async function withNotes(ctx: Context, entries: WaitingEntry[]): Promise<WaitingEntry[]> {
  const drafts = entries.filter(({ reason }) => reason === 'complete')
  if (drafts.length === 0) return entries
  const { docs } = await ctx.payload.find({
    collection: 'activities',
    where: {
      'subject.collection': { equals: 'resources' },
      'subject.row': { in: drafts.map(({ id }) => id) },
      // Whoever goes on writing has still been sent it back.
      verb: { not_equals: written },
    },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: 200,
    pagination: false,
    sort: '-at',
    select: { verb: true, note: true, subject: true },
    req: ctx.req,
  })
  const last = new Map<string, { verb: string; note: string | null }>()
  for (const { subject, verb, note } of docs) {
    const id = subject?.id ?? ''
    if (!last.has(id)) last.set(id, { verb, note: textOf(note) })
  }
  return entries.map((entry) => {
    const happened = last.get(entry.id)
    const sentBack = entry.reason === 'complete' && happened?.verb === 'resource.sendBack'
    return sentBack ? { ...entry, reason: 'sentBack', note: happened.note } : entry
  })
}

const rankOf = (reason: WaitingReason): number => waitingReasons.indexOf(reason)
const isOthers = (reason: WaitingReason): boolean =>
  reason === 'atLead' || reason === 'atValidators'
