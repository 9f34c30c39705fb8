import type { Endpoint, PayloadRequest } from 'payload'
import { contextOf } from '../../src/domain/context-of'
import { addSourceNote } from '../../src/domain/replications/add-source-note'
import { answerAdaptation } from '../../src/domain/replications/answer-adaptation'
import { startResult } from '../../src/domain/replications/start-result'
import { act, dataOf, replicationIn, rowReadBy, wordsOf } from './act'

/** What goes back to the source: an answer to what was offered, the entry that came of it, a note. */
export const givingBackEndpoints: Endpoint[] = [
  {
    path: '/:id/adaptations/:adaptation/answer',
    method: 'post',
    handler: act(async (ctx, id, data, req) => {
      const adaptation = String(req.routeParams?.adaptation ?? '')
      const note = wordsOf(data.note)
      await answerAdaptation(ctx, { id, adaptation, accepted: data.accepted === true, note })
    }),
  },
  {
    path: '/:id/result',
    method: 'post',
    handler: begin,
  },
  {
    path: '/:id/source-note',
    method: 'post',
    handler: act((ctx, id, data) => addSourceNote(ctx, { id, note: wordsOf(data.note) })),
  },
]

/** Answers the entry that was begun. */
async function begin(req: PayloadRequest): Promise<Response> {
  const { title } = await dataOf(req)
  const { id } = await startResult(contextOf(req), {
    id: replicationIn(req),
    title: wordsOf(title),
  })
  const doc = await rowReadBy(req, 'resources', id)
  return Response.json({ doc, message: req.t('general:updatedSuccessfully') }, { status: 201 })
}
