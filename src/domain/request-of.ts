import { createLocalReq, type PayloadRequest } from 'payload'
import type { Context } from './context'

/** A request of this person for Payload's Local API, or the one whose transaction we are in. */
export async function requestOf(ctx: Context): Promise<PayloadRequest> {
  if (ctx.req) return ctx.req
  return createLocalReq({ user: ctx.user ?? undefined, locale: ctx.locale }, ctx.payload)
}
