import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { Context } from '../../src/domain/context'
import { contextOf } from '../../src/domain/context-of'
import { ClosedOperation } from '../../src/domain/errors'
import { answerTutor } from '../../src/domain/replications/answer-tutor'
import { askTutor } from '../../src/domain/replications/ask-tutor'
import { patchReplication } from '../../src/domain/replications/patch-replication'
import { startReplication } from '../../src/domain/replications/start-replication'

const refuse = (): never => {
  throw new ClosedOperation()
}

/** Replace Payload's own doors: every write of a replication is one of its use cases. */
export const endpoints: Endpoint[] = [
  { path: '/', method: 'post', handler: start },
  { path: '/:id', method: 'patch', handler: change },
  {
    path: '/:id/tutor',
    method: 'post',
    handler: act((ctx, id, data) => askTutor(ctx, { id, profile: wordsOf(data.profile) })),
  },
  {
    path: '/:id/tutor/answer',
    method: 'post',
    handler: act((ctx, id, data) =>
      answerTutor(ctx, { id, accepted: data.accepted === true, note: wordsOf(data.note) }),
    ),
  },
  { path: '/', method: 'patch', handler: refuse },
  { path: '/', method: 'delete', handler: refuse },
  { path: '/:id', method: 'delete', handler: refuse },
  { path: '/:id/duplicate', method: 'post', handler: refuse },
]

async function start(req: PayloadRequest): Promise<Response> {
  const { source, depth, depthReason, lead } = await dataOf(req)
  const { id } = await startReplication(contextOf(req), { source, depth, depthReason, lead })
  const doc = await rowReadBy(req, id)
  return Response.json(
    { doc, message: req.t('general:successfullyCreated', { label: '' }).trim() },
    { status: 201 },
  )
}

/** A step or a line of the journal: the domain tells one from the other. */
async function change(req: PayloadRequest): Promise<Response> {
  const data = await dataOf(req)
  const id = idOf(req)
  await patchReplication(contextOf(req), { id, data, ifMatch: req.headers.get('if-match') })
  return answer(req, id)
}

/** Runs one use case on the replication and answers the row that it leaves. */
function act(
  useCase: (ctx: Context, id: string, data: Record<string, unknown>) => Promise<unknown>,
) {
  return async (req: PayloadRequest): Promise<Response> => {
    const data = await dataOf(req)
    await useCase(contextOf(req), idOf(req), data)
    return answer(req, idOf(req))
  }
}

const answer = async (req: PayloadRequest, id: string): Promise<Response> =>
  Response.json({ doc: await rowReadBy(req, id), message: req.t('general:updatedSuccessfully') })

/** The row, as far as this person may (still) read it. */
async function rowReadBy(req: PayloadRequest, id: string): Promise<object> {
  const doc = await req.payload.findByID({
    collection: 'replications',
    id,
    depth: Math.min(Number(req.query.depth ?? 0) || 0, 2),
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc ?? { id }
}

async function dataOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  return { ...req.data }
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
