import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { contextOf } from '../../src/domain/context-of'
import { ClosedOperation, NotFoundRefusal } from '../../src/domain/errors'
import { answerCoOwnership } from '../../src/domain/resources/answer-co-ownership'
import { clearPlace } from '../../src/domain/resources/personal-data/clear-place'
import { confirmValidity } from '../../src/domain/resources/confirm-validity'
import { discardRevision } from '../../src/domain/resources/discard-revision'
import { keepEditor } from '../../src/domain/resources/editing/keep-editor'
import { moveResource } from '../../src/domain/resources/move-resource'
import { NothingNew } from '../../src/domain/resources/editing/prepare-edit'
import { readPlaces } from '../../src/domain/resources/personal-data/read-places'
import { readWhereabouts } from '../../src/domain/resources/read-whereabouts'
import { leaveUnchanged } from '../../src/domain/resources/editing/leave-unchanged'
import { isWithoutContent, requestedMove } from '../../src/domain/resources/requested-move'
import { removeFrom } from '../../src/domain/resources/removing/remove-from'
import { restoreVersion } from '../../src/domain/resources/versions/restore-version'
import { stateReadBy } from '../../src/domain/resources/state'
import { takeOver } from '../../src/domain/resources/take-over'
import { isMessageKey, message } from '../../src/i18n/message'
import { pathTo } from '../../src/i18n/paths'
import { lineage } from './lineage'

const refuse = (): never => {
  throw new ClosedOperation()
}

/** Replace Payload's own doors, or stand beside them: a custom endpoint wins over a built-in one. */
export const endpoints: Endpoint[] = [
  { path: '/:id', method: 'patch', handler: change },
  { path: '/:id/whereabouts', method: 'get', handler: whereabouts },
  { path: '/:id/lineage', method: 'get', handler: lineage },
  { path: '/:id/discard', method: 'post', handler: act(discardRevision) },
  { path: '/:id/take-over', method: 'post', handler: act(takeOver) },
  { path: '/:id/verify', method: 'post', handler: act(confirmValidity) },
  {
    path: '/:id/restore',
    method: 'post',
    handler: act((ctx, { id, data }) =>
      restoreVersion(ctx, {
        id,
        version: String(data.version ?? ''),
        ifMatch: ctx.req?.headers.get('if-match'),
      }),
    ),
  },
  {
    path: '/:id/co-ownership',
    method: 'post',
    handler: act((ctx, { id, data }) =>
      answerCoOwnership(ctx, { id, accepted: data.accepted === true }),
    ),
  },
  { path: '/:id/removals', method: 'post', handler: remove },
  {
    path: '/:id/cleared-places',
    method: 'post',
    handler: act((ctx, { id, data }) =>
      clearPlace(ctx, {
        id,
        place: typeof data.place === 'string' ? data.place : '',
        reason: typeof data.reason === 'string' ? data.reason : '',
      }),
    ),
  },
  // A move is a PATCH of one entry; its text is copied nowhere and restored by its own action.
  { path: '/', method: 'patch', handler: refuse },
  { path: '/', method: 'delete', handler: refuse },
  { path: '/:id/duplicate', method: 'post', handler: refuse },
  { path: '/versions/:id', method: 'post', handler: refuse },
]

/** A request that names another state is a move; any other is an edit, decided by the hooks. */
async function change(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  const id = idOf(req)
  const data = { ...req.data }
  if (data.workflow !== undefined) {
    const ifMatch = req.headers.get('if-match')
    const move = requestedMove(await stateReadBy(req, id), data)
    if (move) {
      const note = typeof data.note === 'string' ? data.note : null
      const { revision } = await moveResource(contextOf(req), { id, note, ifMatch, ...move })
      return answer(req, id, revision)
    }
  }
  if (isWithoutContent(data)) {
    await leaveUnchanged(contextOf(req), { id, ifMatch: req.headers.get('if-match') })
    return answer(req, id, true)
  }
  const autosave = req.query.autosave === 'true'
  const save = () =>
    req.payload.update({
      collection: 'resources',
      id,
      data,
      autosave,
      depth: depthOf(req),
      overrideAccess: false,
      overrideLock: req.query.overrideLock === 'true',
      req,
    })
  try {
    const doc = await (autosave ? keepEditor(req, id, save) : save())
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
  } catch (error) {
    if (error instanceof NothingNew) return answer(req, id, true)
    throw error
  }
}

/** Removes a passage, a document or an image for good; answers that it did, and how much was found. */
async function remove(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  const done = await removeFrom(contextOf(req), idOf(req), req.data ?? {})
  return Response.json(done, { status: 201 })
}

/** Runs one use case on the entry and answers the row that it leaves. */
function act(
  useCase: (
    ctx: ReturnType<typeof contextOf>,
    input: { id: string; data: Record<string, unknown> },
  ) => Promise<{ id: string }>,
) {
  return async (req: PayloadRequest): Promise<Response> => {
    await addDataAndFileToRequest(req)
    const id = idOf(req)
    await useCase(contextOf(req), { id, data: req.data ?? {} })
    return answer(req, id, true)
  }
}

/** The row that was moved, as far as this person may still read it. */
async function answer(req: PayloadRequest, id: string, draft: boolean): Promise<Response> {
  const doc = await req.payload.findByID({
    collection: 'resources',
    id,
    draft,
    depth: depthOf(req),
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return Response.json({ doc: doc ?? { id }, message: req.t('general:updatedSuccessfully') })
}

/** Where the text is and what this person may do, with the words that the panel shows. */
async function whereabouts(req: PayloadRequest): Promise<Response> {
  const ctx = contextOf(req)
  const id = idOf(req)
  const where = await readWhereabouts(ctx, id)
  if (!where) throw new NotFoundRefusal()
  const { locale } = ctx
  const word = (key: string) => (isMessageKey(key) ? message(locale, key) : key)
  return Response.json({
    ...where,
    ...(await readPlaces(ctx, id)),
    state: word(`workflow.${where.workflow}`),
    waits: where.waiting && message(locale, 'wait.since', where.waiting),
    moves: where.moves.map((move) => ({
      ...move,
      label: word(`move.${move.name}`),
      effect: word(`resources.effect.${move.name}.${move.to}`),
    })),
    pageUrl: pathTo(locale, 'resources', where.slug, { word: 'preview' }),
  })
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

const depthOf = (req: PayloadRequest): number => Math.min(Number(req.query.depth ?? 0) || 0, 2)
