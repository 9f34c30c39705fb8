import type { PayloadRequest } from 'payload'
import type { Asker } from '../../access/asker'
import { daysSince } from '../../i18n/format'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { isAsked } from './answer-co-ownership'
import { missingFields } from './completeness'
import { isConfirmable } from './confirm-validity'
import { mayEdit } from './may-edit'
import { mayReadLatest } from './may-read-latest'
import { italianText } from './move-resource'
import { fieldIn, whoIn } from './refusals'
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
  moves: { to: Workflow; name: MoveName; note: 'optional' | 'required' }[]
  /** What an edit or a move must name. */
  updatedAt: string
  /** Fields to complete before it can be sent, in words; only for who may send it. */
  missing: string[]
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
  const [editable, waiting] = await Promise.all([
    mayEdit(req, id),
    waitingOf(req, ctx, state, ownership),
  ])
  const sends = moves.some(({ name }) => name === 'submit' || name === 'approve')
  return {
    slug: String(state.latest.slug),
    workflow: state.from,
    revision: state.revision,
    shared: state.shared,
    seenAs: state.shared ? workflowOf(state.main) : null,
    waiting,
    moves,
    updatedAt: state.updatedAt,
    missing: sends ? await missingIn(req, ctx, state, ownership) : [],
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

async function waitingOf(
  req: PayloadRequest,
  ctx: Context,
  state: ResourceState,
  ownership: Ownership,
): Promise<ReadWhereabouts['waiting']> {
  const who = waitsWith(state.from)
  const { workflowSince } = state.latest
  if (!who || !workflowSince) return null
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
  const name = saidIn(ctx.locale, owner?.name)?.value ?? ''
  return {
    days: daysSince(String(workflowSince)),
    who: whoIn(ctx.locale, who === 'validators' ? validatorKey(ownership) : who, name),
  }
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
  return missingFields(text, new Set(areas.docs.map(({ id }) => String(id)))).map((field) =>
    fieldIn(ctx.locale, field),
  )
}
