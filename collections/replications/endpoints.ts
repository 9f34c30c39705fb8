import type { Endpoint, PayloadRequest } from 'payload'
import { contextOf } from '../../src/domain/context-of'
import { ClosedOperation } from '../../src/domain/errors'
import { answerTutor } from '../../src/domain/replications/answer-tutor'
import { askTutor } from '../../src/domain/replications/ask-tutor'
import { patchReplication } from '../../src/domain/replications/patch-replication'
import { startReplication } from '../../src/domain/replications/start-replication'
import { act, dataOf, rowReadBy, wordsOf } from './act'

const refuse = (): never => {
  throw new ClosedOperation()
}

/** Replace Payload's own doors: every write of a replication is one of its use cases. */
export const endpoints: Endpoint[] = [
  { path: '/', method: 'post', handler: start },
  {
    path: '/:id',
    method: 'patch',
    // A step or a line of the journal: the domain tells one from the other.
    handler: act((ctx, id, data, req) =>
      patchReplication(ctx, { id, data, ifMatch: req.headers.get('if-match') }),
    ),
  },
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
  const doc = await rowReadBy(req, 'replications', id)
  return Response.json(
    { doc, message: req.t('general:successfullyCreated', { label: '' }).trim() },
    { status: 201 },
  )
}
