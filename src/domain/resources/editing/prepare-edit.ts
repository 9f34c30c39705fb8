import type { PayloadRequest } from 'payload'
import { appendActivity } from '../../activity'
import { continueAutosave, isFormsOwn } from './continue-autosave'
import { assertMayEdit } from './assert-may-edit'
import { readersOf } from '../move-resource'
import { rememberWriter } from './remember-writer'
import { keepAnswers } from '../owner-keys'
import { freeSlug } from '../prepare-creation'
import { withOwnRowIds } from './row-ids'
import { saysTheSame } from './same-text'
import { settleResource } from '../settle-resource'
import { assertFresh, stateReadBy, workflowOf, type ResourceState } from '../state'

/** An edit in progress, kept on the request between the hooks of one write. */
export interface Edit {
  state: ResourceState
  /** It saves itself while somebody writes: it asks for no version of its own. */
  autosave: boolean
}

/** Leaves a save that saves itself and says nothing new: there is nothing to write. */
export class NothingNew extends Error {}

/**
 * Before an edit by a person: the text exists for them, it is the version they saw, and it goes
 * where readers do not see it yet. Answers whether it must be saved as a revision.
 */
export async function beginEdit(
  req: PayloadRequest,
  id: string,
  { autosave = false }: { autosave?: boolean } = {},
): Promise<{ edit: Edit; draft: boolean }> {
  const state = await stateReadBy(req, id)
  if (!autosave || !(await isFormsOwn(req, state)))
    assertFresh(state, req.headers?.get('if-match') ?? null)
  await assertMayEdit(req, id)
  return { edit: { state, autosave }, draft: state.shared }
}

/**
 * The edit as it is saved: at `draft`, with what the server keeps as it was; `there` is the text as
 * it stands, in the language of the edit. `NothingNew` for an autosave that changes nothing.
 */
export async function preparedEdit(
  req: PayloadRequest,
  { state, autosave }: Edit,
  data: Record<string, unknown>,
  there: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (autosave) {
    if (saysTheSame(data, there)) throw new NothingNew()
    await continueAutosave(req, state)
  }
  const { latest } = state
  const title = data.title
  const renamed = req.locale !== 'en' && !latest.sharedAt && typeof title === 'string'
  return {
    ...withOwnRowIds(data, latest),
    ...('coOwners' in data ? { coOwners: keepAnswers(data.coOwners, latest.coOwners) } : {}),
    _status: 'draft',
    workflow: 'draft',
    workflowSince: sinceOf(state),
    submittedBy: null,
    slug: renamed ? await freeSlug(req, title, String(latest.slug)) : latest.slug,
  }
}

/** Since when a text is at `draft`, once it is changed: an edit of a draft does not begin it anew. */
export const sinceOf = ({ latest, shared, revision }: ResourceState): unknown =>
  workflowOf(latest) === 'draft' && (!shared || revision)
    ? latest.workflowSince
    : new Date().toISOString()

/**
 * After the edit, in its transaction: a proposal it replaces is withdrawn from what readers see,
 * and the history says what the edit began or took back (or was, where `verb` names it).
 */
export async function settleEdit(
  req: PayloadRequest,
  id: string,
  { state }: Pick<Edit, 'state'>,
  verb?: string,
): Promise<void> {
  const before = workflowOf(state.latest)
  const proposed = state.shared && workflowOf(state.main) === 'proposed'
  if (proposed) {
    await req.payload.db.updateOne({
      collection: 'resources',
      id,
      data: { workflow: 'network', workflowSince: new Date().toISOString() },
      returning: false,
      req,
    })
  }
  const begins = state.shared && !state.revision
  if (verb || begins || before !== 'draft') {
    await appendActivity(req, {
      verb: verb ?? (begins ? 'resource.revisionStarted' : 'resource.reopened'),
      subject: { collection: 'resources', id },
      organisation: String(state.latest.organisation),
      readers: readersOf(state),
      from: before,
      to: 'draft',
    })
  } else await rememberWriter(req, state)
  await settleResource(req, id, state.main)
}
