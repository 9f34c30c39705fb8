import type { PayloadRequest } from 'payload'
import type { Asker } from '../../access/asker'
import { daysSince } from '../../i18n/format'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'
import { fieldIn } from '../field-refusals'
import { mayEditEntry } from '../may-edit-entry'
import { requestOf } from '../request-of'
import { isAsked } from './answer-co-ownership'
import { missingFields } from './completeness'
import { isConfirmable } from './confirm-validity'
import { mayReadLatest } from './may-read-latest'
import { italianText } from './move-resource'
import { whoIn } from './refusals'
import { ownershipOf, stateReadBy, workflowOf, type ResourceState } from './state'
import {
  isStaffOf,
  mayTakeOver,
  moveFor,
  movesOpenTo,
  validatorsOf,
  waitsWith,
  type MoveName,
  type Ownership,
  type Workflow,
} from './workflow'

export interface ReadWhereabouts {
  slug: string
  workflow: Workflow
  /** A revision of something readers already see. */
  revision: boolean
  /** Readers see it, or saw it. */
  shared: boolean
  /** The state of what readers see, whatever is in work. */
  seenAs: Workflow | null
  waiting: { days: number; who: string } | null
  /** `next`: with whom it lies after the step, in words; null where nobody is waited for then. */
  moves: { to: Workflow; name: MoveName; note: 'optional' | 'required'; next: string | null }[]
  /** What an edit or a move must name. */
  updatedAt: string
  /** Fields to complete before it can be sent, in words; only for who may send it. */
  missing: string[]
  /** The same fields by name. */
  missingFields: string[]
  mayEdit: boolean
  /** What this person may do beside the table's moves. */
  actions: {
    confirmValidity: boolean
    takeOver: boolean
    answerCoOwnership: boolean
    discard: boolean
  }
}

/** Where a text is and what this person may do; null for who may not read its drafts. */
export async function readWhereabouts(ctx: Context, id: string): Promise<ReadWhereabouts | null> {
  const { asker } = ctx
  if (!asker) return null
  const req = await requestOf(ctx)
  if (!(await mayReadLatest(req, id))) return null
  const state = await stateReadBy(req, id)
  const ownership = await ownershipOf(req, state)
  const moves = movesOf(asker, ownership, state)
  const [editable, owner] = await Promise.all([mayEditEntry(req, id), ownerOf(req, ctx, ownership)])
  const who = (workflow: Workflow) => whoWaits(ctx, workflow, ownership, owner)
  const sends = moves.some(({ name }) => name === 'submit' || name === 'approve')
  const missing = sends ? await missingIn(req, ctx, state, ownership) : []
  return {
    slug: String(state.latest.slug),
    workflow: state.from,
    revision: state.revision,
    shared: state.shared,
    seenAs: state.shared ? workflowOf(state.main) : null,
    waiting: waitingOf(state, who(state.from)),
    moves: moves.map((move) => ({ ...move, next: who(move.to) })),
    updatedAt: state.updatedAt,
    missing: missing.map((field) => fieldIn(ctx.locale, field)),
    missingFields: missing,
    mayEdit: editable,
    actions: {
      confirmValidity: isConfirmable(state) && isStaffOf(asker, ownership),
      takeOver: mayTakeOver(asker, state.latest),
      answerCoOwnership: asker.role === 'cityManager' && isAsked(state, asker.actsFor),
      discard: state.revision && isStaffOf(asker, ownership),
    },
  }
}

/** The table's moves from here; what readers see can be put away while a revision is in work. */
function movesOf(asker: Asker, ownership: Ownership, state: ResourceState) {
  const open = movesOpenTo(asker, ownership, state.from)
  const archive = state.revision
    ? moveFor(asker, ownership, workflowOf(state.main), 'archived')
    : undefined
  return [...open, ...(archive && !open.includes(archive) ? [archive] : [])]
    .filter(({ to }) => to !== 'archived' || !state.revision || archive)
    .map(({ to, name, note }) => ({ to, name, note }))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name))
}

/** The step most people come for is offered first; what takes away comes last. */
const rank: MoveName[] = [
  'publish',
  'approve',
  'submit',
  'propose',
  'restore',
  'sendBack',
  'withdraw',
  'unpublish',
  'archive',
]
const rankOf = (name: MoveName): number => rank.indexOf(name)

function waitingOf(state: ResourceState, who: string | null): ReadWhereabouts['waiting'] {
  const { workflowSince } = state.latest
  return who && workflowSince ? { days: daysSince(String(workflowSince)), who } : null
}

/** With whom a text in this state lies, in words. */
function whoWaits(
  ctx: Context,
  workflow: Workflow,
  ownership: Ownership,
  owner: string,
): string | null {
  const who = waitsWith(workflow)
  return who && whoIn(ctx.locale, who === 'validators' ? validatorKey(ownership) : who, owner)
}

async function ownerOf(req: PayloadRequest, ctx: Context, ownership: Ownership): Promise<string> {
  const owner = await req.payload.findByID({
    collection: 'organisations',
    id: ownership.organisation,
    locale: 'all',
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: false,
    user: ctx.user,
  })
  return saidIn(ctx.locale, owner?.name)?.value ?? ''
}

function validatorKey(ownership: Ownership): string {
  const [first, second] = validatorsOf(ownership)
  if (second) return 'validators'
  return first === 'ministry' ? 'validatorMinistry' : 'validatorAnci'
}

async function missingIn(
  req: PayloadRequest,
  ctx: Context,
  state: ResourceState,
  ownership: Ownership,
): Promise<string[]> {
  if (ownership.provenance === 'publicSources') return []
  const areas = await req.payload.find({
    collection: 'topics',
    where: { facet: { equals: 'area' } },
    depth: 0,
    limit: 100,
    pagination: false,
    select: { facet: true },
    overrideAccess: false,
    user: ctx.user,
  })
  const text = await italianText(req, state)
  return missingFields(text, new Set(areas.docs.map(({ id }) => String(id))))
}
