import type { PayloadRequest } from 'payload'
import { askerOf } from '../../../access/asker'
import { inTransaction } from '../../../database/transaction'
import { findPersonalData } from '../../../privacy/find-personal-data'
import type { Place } from '../../../privacy/place'
import { appendActivity } from '../../activity'
import type { Context } from '../../context'
import { ForbiddenAction } from '../../errors'
import { Incomplete } from '../../field-refusals'
import { requestOf } from '../../request-of'
import { PersonalData } from '../../told-places'
import { checkedDocuments } from './checked-documents'
import { clearedPlacesOf } from './cleared-places'
import { readersOf } from '../move-resource'
import { checkText } from './personal-data'
import { toldPlace } from './place-words'
import { PlaceCertain, PlaceGone } from './privacy-refusals'
import { ownershipOf, readState, stateReadBy } from '../state'
import { isManagerOf } from '../workflow'

const shortestReason = 10
const longestReason = 1000

interface Clearing {
  id: string
  /** The key of the place, as it was told. */
  place: string
  reason: string
}

/**
 * The manager answers for one place that looks like personal data and may stay, with a reason that
 * validators read. Not content: no revision. Pressed twice, it is answered for once. 404, 403
 * `forbidden`, 422 `incomplete`, 422 `personal_data` (the reason itself), 409 `place_gone` or
 * `place_certain`.
 */
export async function clearPlace(ctx: Context, input: Clearing): Promise<{ id: string }> {
  const { id, place } = input
  const reason = input.reason.trim().slice(0, longestReason)
  const request = await requestOf(ctx)
  const known = await documentsOf(request, id)
  return inTransaction(request, async (req) => {
    const state = await stateReadBy(req, id)
    const ownership = await ownershipOf(req, state)
    const asker = askerOf(req.user)
    if (!asker || !isManagerOf(asker, ownership)) throw new ForbiddenAction()
    if (reason.length < shortestReason) throw new Incomplete(['reason'])
    await assertNothingRepeated(ctx, req, reason)
    const { places } = await checkText(req, state, known)
    const found = places.find((one) => one.place === place)
    if (!found) throw new PlaceGone()
    if (!found.overridable) throw new PlaceCertain()
    const cleared = await clearedPlacesOf(req, id)
    if (cleared.some((one) => one.place === place)) return { id }
    await keep(req, id, found, reason, asker.profile)
    await appendActivity(req, {
      verb: 'resource.placeCleared',
      subject: { collection: 'resources', id, version: state.latestVersionId },
      organisation: ownership.organisation,
      readers: readersOf(state),
      note: reason,
    })
    return { id }
  })
}

/** Looked through before the transaction, which then only asks whether they are the same. */
async function documentsOf(req: PayloadRequest, id: string) {
  const state = (await req.transactionID) ? null : await readState(req, id)
  const documents = state ? await checkedDocuments(req, state.latest) : []
  return new Map(documents.map((document) => [document.id, document]))
}

/** The reason is read by others and stays: it holds nobody's data either. */
async function assertNothingRepeated(
  ctx: Context,
  req: PayloadRequest,
  reason: string,
): Promise<void> {
  const places = await findPersonalData([{ path: 'reason', text: reason }], req.payload.secret)
  if (places.length > 0)
    throw new PersonalData(
      (locale) => places.map((one) => ({ ...toldPlace(locale, one, []), overridable: false })),
      ctx.locale,
    )
}

async function keep(
  req: PayloadRequest,
  resource: string,
  { place, kind, path }: Place,
  reason: string,
  by: string,
): Promise<void> {
  await req.payload.db.create({
    collection: 'cleared-places',
    data: { resource, place, kind, path, reason, by: by || null, at: new Date().toISOString() },
    req,
  })
}
