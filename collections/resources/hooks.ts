import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'
import { askedPaths } from '../../src/access/asked-paths'
import { askerOf, idOf } from '../../src/access/asker'
import { isCandid } from '../../src/access/candour'
import { appendChange } from '../../src/changes/append-change'
import { creditsAfter } from '../../src/domain/credit'
import { ClosedOperation, Refusal } from '../../src/domain/errors'
import { keepAudience } from '../../src/domain/files/keep-audience'
import { checkReferences } from '../../src/domain/resources/check-references'
import { dropClearedPlaces } from '../../src/domain/resources/personal-data/cleared-places'
import { ownerKeysOf } from '../../src/domain/resources/owner-keys'
import { ofItsKind } from '../../src/domain/resources/fields-of-kinds'
import { prepareCreation, rememberCreation } from '../../src/domain/resources/prepare-creation'
import {
  beginEdit,
  preparedEdit,
  settleEdit,
  type Edit,
} from '../../src/domain/resources/editing/prepare-edit'
import { SharedAlready } from '../../src/domain/resources/refusals'
import { withOwnRowIds } from '../../src/domain/resources/editing/row-ids'
import { settleResource } from '../../src/domain/resources/settle-resource'
import { stateReadBy, type Text } from '../../src/domain/resources/state'
import { tellOfResult } from '../../src/domain/tell-of-result'
import { defaultLocale } from '../../src/i18n/locales'
import { message } from '../../src/i18n/message'

/** What hooks of one write leave for one another on the request. */
interface WriteContext {
  edit?: Edit
  creation?: boolean
  sharedBefore?: Text | null
}

/**
 * Before anything else, for whoever acts as a person: bulk doors are closed, an edit goes where
 * readers do not see it, a query names only what may be asked of. The system's own writes (moves,
 * seed) have been decided already.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  if (operation === 'restoreVersion' || operation === 'readDistinct') throw new ClosedOperation()
  if (queries.has(operation)) {
    assertQueryable(args as { where?: Where; sort?: string | string[] })
    return args
  }
  if (operation === 'create') {
    assertTitled((args as { data: Record<string, unknown> }).data, operation)
    contextOf(req).creation = true
    return { ...args, draft: false, ...withoutFlags }
  }
  if (operation === 'delete' || operation === 'update') {
    const id = (args as { id?: string | number }).id
    if (id === undefined) throw new ClosedOperation()
    if (operation === 'delete') {
      if ((await stateReadBy(req, String(id))).shared) throw new SharedAlready()
      return args
    }
    const { autosave } = args as { autosave?: boolean }
    const { edit, draft } = await beginEdit(req, String(id), { autosave })
    // Calls made with the request leave it a context of their own: written once they are over.
    contextOf(req).edit = edit
    const data = { ...(args as { data: Record<string, unknown> }).data, _status: 'draft' }
    assertTitled(data, operation)
    return { ...args, data, draft, ...withoutFlags, autosave: edit.autosave }
  }
  return args
}

export const prepareText: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const { creation, edit } = contextOf(req)
  if (operation === 'create' && creation)
    return prepareCreation(
      req,
      withOwnRowIds({ ...ofItsKind(data.kind, data), coOwners: unanswered(data.coOwners) }, {}),
    )
  if (operation === 'update' && edit) {
    const said = ofItsKind(edit.state.latest.kind, data)
    return {
      ...(await preparedEdit(req, edit, said, originalDoc ?? {})),
      ...creditsAfter(req, edit.state.latest),
    }
  }
  return data
}

export const checkText: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { creation, edit } = contextOf(req)
  const whole = { ...(originalDoc as object | undefined), ...data }
  if (creation || edit) await checkReferences(req, whole, edit ? edit.state.latest : {})
  return { ...data, ...ownerKeysOf(whole) }
}

export const settleText: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const context = contextOf(req)
  const { creation, edit, sharedBefore } = context
  const id = String(doc.id)
  delete context.edit
  delete context.creation
  delete context.sharedBefore
  if (edit) await settleEdit(req, id, edit)
  else if (operation === 'update') {
    await settleResource(req, id, sharedBefore ?? null)
    await tellOfResult(req, id, sharedBefore ?? null, doc)
  } else {
    if (showsFiles(doc)) await settleResource(req, id, null)
    if (creation) await rememberCreation(req, doc)
    await appendChange(req, { collection: 'resources', id, operation: 'create' })
  }
  return doc
}

/** What is new and shows no file changes nobody's reading of any. */
const showsFiles = ({ cover, documents }: { cover?: unknown; documents?: unknown }): boolean =>
  Boolean(cover) || (Array.isArray(documents) && documents.length > 0)

/** The technicians' reading of what a city has not shared leaves a trace. */
export const logAdminReading: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  const asker = askerOf(req.user)
  if (overrideAccess || asker?.role !== 'admin' || doc._status === 'published') return doc
  if (idOf(doc.organisation) === asker.actsFor) return doc
  req.payload.logger.info({
    event: 'admin.read.unshared',
    resource: String(doc.id),
    profile: asker.profile,
  })
  return doc
}

/** What a first text showed is shown no more. */
export const settleDeletion: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await keepAudience(req, { collection: 'resources', before: doc, after: null })
  await dropClearedPlaces(req, String(id))
  await appendChange(req, { collection: 'resources', id: String(id), operation: 'delete' })
}

const queries: ReadonlySet<string> = new Set([
  'read',
  'count',
  'countVersions',
  'findVersions',
  'findVersionByID',
])

const withoutFlags = {
  autosave: false,
  publishAllLocales: undefined,
  publishSpecificLocale: undefined,
  unpublishAllLocales: undefined,
}

const contextOf = (req: PayloadRequest): WriteContext => req.context

/** Fields whose readers depend on the row can never be asked of: an answer would tell them. */
const unaskable = (path: string): boolean =>
  path.split(/\.|__/).some((field) => isCandid(field) || kept.has(field))

const kept = new Set([
  'coOwners',
  'replication',
  'ownerKeys',
  'invitedKeys',
  'adopterKeys',
  'submittedBy',
])

function assertQueryable(asked: { where?: Where; sort?: string | string[] }): void {
  const { sorts, wheres } = askedPaths(asked)
  const path = [...sorts, ...wheres].find(unaskable)
  if (path) throw new Refusal('not_queryable', 400, 'error.closed', { data: { path } })
}

/** A text has a title from its first save, in the language it is written in. */
function assertTitled(data: Record<string, unknown>, operation: string): void {
  const given = 'title' in data
  const blank = typeof data.title !== 'string' || data.title.trim() === ''
  if (blank && (operation === 'create' || given)) throw new MissingTitle()
}

const unanswered = (rows: unknown): unknown =>
  Array.isArray(rows) ? rows.map((row: object) => ({ ...row, accepted: false })) : rows

class MissingTitle extends Refusal {
  constructor() {
    super('validation', 400, 'error.missing_title', {
      data: { errors: [{ path: 'title', message: message(defaultLocale, 'error.missing_title') }] },
    })
  }
}
