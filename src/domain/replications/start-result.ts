import type { PayloadRequest } from 'payload'
import { askerOf, idOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import { defaultLocale } from '../../i18n/locales'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { keepLanguage } from '../keep-language'
import { requestOf } from '../request-of'
import { ResultExists, SourceUnavailable, TooEarlyForResult } from './giving-back-refusals'
import { longestTitle, prefilled, proposedTitle, type Told } from './prefilled'
import { readAdopted } from './read-adopted'
import { replicationReadBy, type ReplicationRow } from './read-row'
import { isTimeForResult } from './result-rules'
import { mayEdit } from './rules'
import { rememberReplication, writeReplication } from './write-row'

/**
 * Begins the entry that came of a replication: a draft of the adopter's that derives from the
 * source, filled with what its people wrote and with what this person reads of the source. One a
 * replication. 404, 403 `forbidden`, 409 `result_exists`, `too_early`, `source_unavailable`.
 */
export async function startResult(
  ctx: Context,
  { id, title }: { id: string; title?: string | null },
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const replication = await replicationReadBy(req, id)
    if (!mayEdit(askerOf(req.user), replication)) throw new ForbiddenAction()
    const known = idOf(replication.result)
    if (known) throw new ResultExists(known)
    if (!isTimeForResult(replication)) throw new TooEarlyForResult()
    const told = await toldTo(req, replication)
    const draft = await keepLanguage(req, () =>
      req.payload.create({
        collection: 'resources',
        draft: true,
        data: {
          ...prefilled(told),
          kind: told.source.kind as 'model' | 'tool' | 'report',
          title: title?.trim().slice(0, longestTitle) || proposedTitle(told),
          derivedFrom: String(told.source.id),
        },
        depth: 0,
        locale: defaultLocale,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    )
    const result = String(draft.id)
    await writeReplication(req, id, { result })
    await rememberReplication(req, replication, { verb: 'replication.resultStarted' })
    return { id: result }
  })
}

/** The title a result would be given, for the form that asks for it. 409 `source_unavailable`. */
export async function titleForResult(ctx: Context, id: string): Promise<string> {
  const req = await requestOf(ctx)
  return proposedTitle(await toldTo(req, await replicationReadBy(req, id)))
}

/** The source and the version adopted, as the person of the request reads them. */
const toldTo = (req: PayloadRequest, replication: ReplicationRow): Promise<Told> =>
  keepLanguage(req, () => readTold(req, replication))

async function readTold(req: PayloadRequest, replication: ReplicationRow): Promise<Told> {
  const { payload, user } = req
  const asThisPerson = {
    depth: 0,
    locale: 'all',
    pagination: false,
    limit: 1,
    overrideAccess: false,
    user,
    req,
  } as const
  const found = await payload.find({
    ...asThisPerson,
    collection: 'resources',
    where: { id: { equals: idOf(replication.source) ?? '' } },
  })
  const city = await payload.findByID({
    collection: 'organisations',
    id: idOf(replication.adopter) ?? '',
    select: { name: true },
    depth: 0,
    locale: defaultLocale,
    overrideAccess: false,
    user,
    req,
  })
  const [source] = found.docs
  if (!source) throw new SourceUnavailable()
  const adopted = (await readAdopted(req, replication))?.text ?? {}
  return { source: { ...source }, adopted, replication, city: String(city.name) }
}
