import { idOf } from '../../access/asker'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { elementPlaces } from '../element-places'
import { requestOf } from '../request-of'
import { rowsOf, textOf } from '../stored'
import { mayDecide } from './may-decide'
import type { ReadReplication } from './read-replication'

/** Whether this person decides for the source of a replication they read. */
export async function answersForSource(ctx: Context, { row }: ReadReplication): Promise<boolean> {
  const source = idOf(row.source)
  if (!ctx.asker || !source) return false
  return mayDecide(await requestOf(ctx), source)
}

/** What an element says in the source, as this person reads it; null where it says nothing. */
export async function elementInSource(
  ctx: Context,
  { row }: ReadReplication,
  elementKey: string | null,
): Promise<Said<unknown> | null> {
  if (elementKey === null) return null
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { id: { equals: idOf(row.source) ?? '' } },
    select: { kind: true, coreElements: true, toLocalise: true, actions: true },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  const text: Record<string, unknown> = { ...docs[0] }
  const place = elementPlaces[textOf(text.kind) ?? '']
  const element = place && rowsOf(text[place.list]).find(({ id }) => id === elementKey)
  return element ? saidIn<unknown>(ctx.locale, element[place.words.field]) : null
}
