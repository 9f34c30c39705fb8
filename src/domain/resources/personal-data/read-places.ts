import type { Context } from '../../context'
import { requestOf } from '../../request-of'
import { clearedPlacesOf } from './cleared-places'
import { mayEditEntry } from '../../may-edit-entry'
import { kindIn, type ToldPlace } from '../../told-places'
import { mayReadLatest } from '../may-read-latest'
import { checkText } from './personal-data'
import { findProfiles } from '../read-resource'
import { toldPlace, whereIs } from './place-words'
import { ownershipOf, stateReadBy } from '../state'
import { isConcerned, isManagerOf } from '../workflow'

export interface ReadPlaces {
  /** What is still to be taken out or answered for. */
  places: ToldPlace[]
  /** This person may answer for those that can be. */
  mayClear: boolean
  /** What was answered for and is still there. */
  cleared: ReadClearing[]
  /** Documents that nobody could look into, not to their end, or not yet. */
  unchecked: { id: string; name: string; why: 'noText' | 'unreadable' | 'waiting' | 'tooLong' }[]
}

export interface ReadClearing {
  /** Where and what, in words. */
  label: string
  what: string
  excerpt: string
  reason: string
  by: string | null
  /** ISO 8601. */
  at: string
}

/**
 * What in the latest text may make somebody recognisable, for whoever changes or moves it; null for
 * everybody else.
 */
export async function readPlaces(ctx: Context, id: string): Promise<ReadPlaces | null> {
  const { asker, locale } = ctx
  if (!asker) return null
  const req = await requestOf(ctx)
  if (!(await mayReadLatest(req, id))) return null
  const state = await stateReadBy(req, id)
  const ownership = await ownershipOf(req, state)
  if (!isConcerned(asker, ownership) && !(await mayEditEntry(req, id))) return null
  const { places, documents } = await checkText(req, state)
  const cleared = await clearedPlacesOf(req, id)
  const answered = new Map(cleared.map((one) => [one.place, one]))
  const isAnswered = ({ place, overridable }: ToldPlace) => overridable && answered.has(place)
  const told = places.map((place) => toldPlace(locale, place, documents))
  const names = await findProfiles(
    ctx,
    cleared.flatMap(({ by }) => by ?? []),
  )
  return {
    places: told.filter((place) => !isAnswered(place)),
    mayClear: isManagerOf(asker, ownership),
    cleared: told.filter(isAnswered).flatMap((place) => {
      const answer = answered.get(place.place)
      if (!answer) return []
      const { reason, by, at } = answer
      return [
        {
          label: whereIs(locale, place, documents),
          what: kindIn(locale, place.kind),
          excerpt: place.excerpt,
          reason,
          by: names.get(by ?? '') ?? null,
          at,
        },
      ]
    }),
    unchecked: documents.flatMap(({ id: document, name, textState, isCut }) => {
      const unread =
        textState === 'noText' || textState === 'unreadable' || textState === 'waiting'
          ? textState
          : null
      const why = unread ?? (isCut ? ('tooLong' as const) : null)
      return why ? [{ id: document, name, why }] : []
    }),
  }
}
