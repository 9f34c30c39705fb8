import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { Context } from '../../src/domain/context'
import { contextOf } from '../../src/domain/context-of'
import { addSourceNote } from '../../src/domain/replications/add-source-note'
import { answerAdaptation } from '../../src/domain/replications/answer-adaptation'
import { startResult } from '../../src/domain/replications/start-result'

type Row = Record<string, unknown>

/** What goes back to the source: an answer to what was offered, the entry that came of it, a note. */
export const givingBackEndpoints: Endpoint[] = [
  {
    path: '/:id/adaptations/:adaptation/answer',
    method: 'post',
    handler: act(async (ctx, id, data, req) => {
      const adaptation = String(req.routeParams?.adaptation ?? '')
      const note = wordsOf(data.note)
      await answerAdaptation(ctx, { id, adaptation, accepted: data.accepted === true, note })
      return readBy(req, 'replications', id)
    }),
  },
  {
    path: '/:id/result',
    method: 'post',
    handler: act(
      async (ctx, id, data, req) => {
        const result = await startResult(ctx, { id, title: wordsOf(data.title) })
        return readBy(req, 'resources', result.id)
      },
      { status: 201 },
    ),
  },
  {
    path: '/:id/source-note',
    method: 'post',
    handler: act(async (ctx, id, data, req) => {
      await addSourceNote(ctx, { id, note: wordsOf(data.note) })
      return readBy(req, 'replications', id)
    }),
  },
]

/** Runs one use case and answers the row it leaves, as this person reads it. */
function act(
  useCase: (ctx: Context, id: string, data: Row, req: PayloadRequest) => Promise<object>,
  { status = 200 } = {},
) {
  return async (req: PayloadRequest): Promise<Response> => {
    await addDataAndFileToRequest(req)
    const id = String(req.routeParams?.id ?? '')
    const doc = await useCase(contextOf(req), id, { ...req.data }, req)
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') }, { status })
  }
}

async function readBy(
  req: PayloadRequest,
  collection: 'replications' | 'resources',
  id: string,
): Promise<object> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc ?? { id }
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
