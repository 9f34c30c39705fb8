import type { PayloadRequest } from 'payload'
import { askerOf } from '../../../access/asker'
import type { Locale } from '../../../i18n/locales'
import type { Place } from '../../../privacy/place'
import { awaitReading } from '../../files/await-reading'
import { idsOf } from '../../stored'
import { PersonalData } from '../../told-places'
import { checkedDocuments, type CheckedDocument } from './checked-documents'
import { clearedPlacesOf } from './cleared-places'
import { checkText, unreadPlaces, type CheckedText } from './personal-data'
import { toldPlace } from './place-words'
import { ownershipOf, readState, type ResourceState } from '../state'
import { moveFor, type Workflow } from '../workflow'

export type KnownDocuments = ReadonlyMap<string, CheckedDocument>

const patience = 10_000

/**
 * Before the transaction of a step upwards, for whoever may take it: waits for documents that are
 * being read, and looks through them all, which may take longer than a transaction should.
 */
export async function lookAhead(
  req: PayloadRequest,
  { id, to }: { id: string; to: string },
): Promise<KnownDocuments> {
  const nothing: KnownDocuments = new Map()
  const asker = askerOf(req.user)
  if (!asker || !checkedStates.has(to) || (await req.transactionID)) return nothing
  const state = await readState(req, id)
  const ids = idsOf(state?.latest.documents)
  if (!state || ids.length === 0) return nothing
  if (!moveFor(asker, await ownershipOf(req, state), state.from, to as Workflow)) return nothing
  if (to !== 'submitted') await awaitReading(req.payload, ids, patience)
  const documents = await checkedDocuments(req, state.latest, nothing)
  return new Map(documents.map((document) => [document.id, document]))
}

const checkedStates: ReadonlySet<string> = new Set<Workflow>([
  'submitted',
  'network',
  'proposed',
  'public',
])

interface Step {
  state: ResourceState
  to: Workflow
  locale: Locale
  known: KnownDocuments
}

/** Refuses a step upwards with what is still to be taken out or answered for. */
export async function assertNoPersonalData(req: PayloadRequest, step: Step): Promise<void> {
  const { state, to, locale, known } = step
  const checked = await checkText(req, state, known)
  const places = await placesInTheWay(req, state, to, checked)
  if (places.length > 0)
    throw new PersonalData(
      (reader) => places.map((place) => toldPlace(reader, place, checked.documents)),
      locale,
    )
}

/** To its manager goes whatever they may answer for; further on, only what was answered for. */
async function placesInTheWay(
  req: PayloadRequest,
  state: ResourceState,
  to: Workflow,
  { places, documents }: CheckedText,
): Promise<Place[]> {
  const certain = places.filter(({ overridable }) => !overridable)
  if (to === 'submitted') return certain
  const cleared = new Set((await clearedPlacesOf(req, state.main.id)).map(({ place }) => place))
  const open = places.filter(({ place, overridable }) => !overridable || !cleared.has(place))
  return [...open, ...unreadPlaces(documents)]
}
