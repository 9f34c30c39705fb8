import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { Context } from '../../src/domain/context'
import { contextOf } from '../../src/domain/context-of'

export type Data = Record<string, unknown>

/** Runs one use case on the replication of the address and answers the row that it leaves. */
export const act =
  (useCase: (ctx: Context, id: string, data: Data, req: PayloadRequest) => Promise<unknown>) =>
  async (req: PayloadRequest): Promise<Response> => {
    const id = replicationIn(req)
    await useCase(contextOf(req), id, await dataOf(req), req)
    return Response.json({
      doc: await rowReadBy(req, 'replications', id),
      message: req.t('general:updatedSuccessfully'),
    })
  }

/** A row, as far as this person may (still) read it: at the depth asked for, two at most. */
export async function rowReadBy(
  req: PayloadRequest,
  collection: 'replications' | 'resources',
  id: string,
): Promise<object> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: Math.min(Number(req.query.depth ?? 0) || 0, 2),
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc ?? { id }
}

/** What the request says, whatever it came as. */
export async function dataOf(req: PayloadRequest): Promise<Data> {
  await addDataAndFileToRequest(req)
  return { ...req.data }
}

export const replicationIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** Words, where the request says any. */
export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
