import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import { appendActivity } from '../activity'
import type { Context } from '../context'
import { MoveWithContent } from '../errors'
import { Incomplete } from '../field-refusals'
import { keepLanguage } from '../keep-language'
import { requestOf } from '../request-of'
import { noteIn } from '../said-note'
import { missingFields } from './completeness'
import { assertNoPersonalData, lookAhead } from './personal-data/stop-personal-data'
import { MoveForbidden, TransitionNotAllowed, whoIn } from './refusals'
import {
  assertFresh,
  ownershipOf,
  stateReadBy,
  workflowOf,
  type ResourceState,
  type Text,
} from './state'
import {
  isWorkflow,
  moveFor,
  movesBetween,
  type MoveName,
  type Ownership,
  type Workflow,
} from './workflow'
import { publishLatest, rememberMove, saveFirstText, saveRevision, writeShared } from './write-move'

export interface MoveInput {
  id: string
  /** The state asked for, as it came: what is not a state is a step that does not exist. */
  to: string
  note?: string | null
  /** The version the person saw: the latest version's `updatedAt`. */
  ifMatch?: string | null
  /** The request also carried content. */
  withContent?: boolean
}

/** Moves that bring a text closer to more readers: what they read must be complete. */
const upwards: ReadonlySet<MoveName> = new Set(['submit', 'approve', 'propose', 'publish'])

/**
 * Takes one step of the table, whole or not at all: the row, its activity and the change feed in
 * one transaction. Refuses in the contract's order: 404, 409 `stale_version`, 400
 * `move_with_content`, 409 `transition_not_allowed`, 403 `forbidden`, 422 `incomplete`, 422
 * `personal_data`.
 * Answers whether what moved is the revision in work (else the row that readers see).
 */
export async function moveResource(
  ctx: Context,
  input: MoveInput,
): Promise<{ id: string; to: Workflow; revision: boolean }> {
  const request = await requestOf(ctx)
  const known = await lookAhead(request, input)
  return inTransaction(request, async (req) => {
    const state = await stateReadBy(req, input.id)
    assertFresh(state, input.ifMatch)
    if (input.withContent) throw new MoveWithContent()
    const ownership = await ownershipOf(req, state)
    // Who may not read the revision in work is refused as if there were none.
    await authorisedStep(req, state.seen, ownership, input.to)
    const { from, to, move } = await authorisedStep(req, state, ownership, input.to)
    const note = noteIn(input.note)
    if (move.note === 'required' && !note) throw new Incomplete(['note'])
    if (upwards.has(move.name)) {
      await assertComplete(req, state, ownership)
      await assertNoPersonalData(req, { state, to, locale: ctx.locale, known })
    }
    const revision = await write(req, state, to)
    await appendActivity(req, {
      verb: `resource.${move.name}`,
      subject: { collection: 'resources', id: input.id, version: state.latestVersionId },
      organisation: ownership.organisation,
      readers: readersOf(state),
      from,
      to,
      note,
    })
    return { id: input.id, to, revision }
  })
}

/** Archiving speaks of what readers see, every other step of the latest version. */
export const stepFrom = (state: ResourceState, to: string): Workflow =>
  to === 'archived' && state.revision ? workflowOf(state.main) : state.from

/** Who else reads the history of this text: accepted co-owners, and ANCI what comes from sources. */
export const readersOf = (state: ResourceState): string =>
  [
    String(state.latest.ownerKeys ?? ''),
    state.latest.provenance === 'publicSources' ? '|publicSources|' : '',
  ].join('')

/** The step asked for, if the table has it and it is this person's; else what refuses it. */
async function authorisedStep(
  req: PayloadRequest,
  state: ResourceState,
  ownership: Ownership,
  to: string,
) {
  const from = stepFrom(state, to)
  if (!isWorkflow(to) || movesBetween(from, to).length === 0)
    throw new TransitionNotAllowed(from, to)
  const asker = askerOf(req.user)
  const move = asker && moveFor(asker, ownership, from, to)
  if (move) return { from, to, move }
  const [first] = movesBetween(from, to)
  const owner = await req.payload.findByID({
    collection: 'organisations',
    id: ownership.organisation,
    select: { name: true },
    depth: 0,
    // As the system: an organisation's name is public, and the refusal names whose step it is.
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  throw new MoveForbidden((locale) => whoIn(locale, first?.who ?? '', String(owner?.name ?? '')))
}

async function assertComplete(
  req: PayloadRequest,
  state: ResourceState,
  ownership: Ownership,
): Promise<void> {
  if (ownership.provenance === 'publicSources') return
  const text = await italianText(req, state)
  const areas = await req.payload.find({
    collection: 'topics',
    where: { facet: { equals: 'area' } },
    select: { facet: true },
    depth: 0,
    limit: 100,
    pagination: false,
    // As the system: the vocabulary is the same for everyone.
    overrideAccess: true,
    req,
  })
  const missing = missingFields(text, new Set(areas.docs.map((topic) => String(topic.id))))
  if (missing.length > 0) throw new Incomplete(missing)
}

/** The latest text in Italian alone: what the other language says does not complete it. */
export async function italianText(
  req: PayloadRequest,
  state: ResourceState,
): Promise<Record<string, unknown>> {
  const text = await keepLanguage(req, () =>
    req.payload.findByID({
      collection: 'resources',
      id: state.main.id,
      draft: true,
      depth: 0,
      locale: 'it',
      fallbackLocale: false,
      // As the system: completeness is asked of the whole text, whoever moves it.
      overrideAccess: true,
      req,
    }),
  )
  return text as unknown as Record<string, unknown>
}

/** Writes the step where it belongs; true when it is the revision that moved and stays one. */
async function write(req: PayloadRequest, state: ResourceState, to: Workflow): Promise<boolean> {
  const stamp = rememberMove(req, to)
  if (!state.shared) {
    if (to === 'network') await publishLatest(req, state, stamp)
    else await saveFirstText(req, state, stamp)
    return false
  }
  if (!state.revision) {
    await publishLatest(req, state, stamp)
    return false
  }
  if (to === 'archived' || state.from === 'archived') {
    const waits = to === 'network' && workflowOf(state.latest) === 'network'
    if (waits) await publishLatest(req, state, stamp)
    else await writeShared(req, state, stamp)
    return false
  }
  if (replacesShared(state.main, to)) {
    await publishLatest(req, state, stamp)
    return false
  }
  await saveRevision(req, state, stamp)
  return true
}

/** A revision becomes what readers see once it is as visible as what they see now. */
const replacesShared = (main: Text, to: Workflow): boolean =>
  to === 'public' || (to === 'network' && workflowOf(main) === 'network')
