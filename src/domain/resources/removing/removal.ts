import type { PayloadRequest } from 'payload'
import { askerOf } from '../../../access/asker'
import { appendChange } from '../../../changes/append-change'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { appendActivity } from '../../activity'
import type { Markers } from '../../cut-row'
import { ForbiddenAction } from '../../errors'
import { Incomplete } from '../../field-refusals'
import type { Passage } from '../../passage'
import { readersOf } from '../move-resource'
import { ReasonRepeats } from './removal-refusals'
import { ownershipOf, stateReadBy, type ResourceState } from '../state'

export const removables = ['passage', 'file', 'image'] as const
export type Removable = (typeof removables)[number]

/** That something was removed, never what. */
export interface Removal {
  what: Removable
  /** ISO 8601. */
  at: string
}

/** Whose action it is. */
export const mayRemove = (role: string | undefined): boolean => role === 'anci' || role === 'admin'

/** The entry, for somebody who may remove from it: 404 where they do not read it, else 403. */
export async function stateToRemoveFrom(
  req: PayloadRequest,
  id: string,
): Promise<{ state: ResourceState; seen: ResourceState }> {
  const state = await stateReadBy(req, id)
  if (!mayRemove(askerOf(req.user)?.role)) throw new ForbiddenAction()
  return { state, seen: state.seen }
}

const longestReason = 1000

/** A reason is asked for, and is kept: it must not say again what is to go. */
export function checkedReason(given: string, passage?: Passage): string {
  const reason = given.trim().slice(0, longestReason)
  if (!reason) throw new Incomplete(['reason'])
  if (passage?.isIn(reason)) throw new ReasonRepeats()
  return reason
}

/** Writes down that something was removed: the row that says why, the history, the change feed. */
export async function recordRemoval(
  req: PayloadRequest,
  state: ResourceState,
  { what, reason }: { what: Removable; reason: string },
): Promise<Removal> {
  const { id } = state.main
  const at = new Date()
  const row: { id: unknown } = await req.payload.db.create({
    collection: 'removals',
    data: {
      collection: 'resources',
      row: id,
      what,
      reason,
      by: askerOf(req.user)?.profile || null,
      at: at.toISOString(),
    },
    req,
  })
  await appendChange(req, { collection: 'removals', id: String(row.id), operation: 'create' })
  const { organisation } = await ownershipOf(req, state)
  await appendActivity(req, {
    verb: 'resource.removed',
    subject: { collection: 'resources', id },
    organisation,
    readers: readersOf(state),
    at,
  })
  return { what, at: at.toISOString() }
}

/** What is read where a passage was, by language; shorter where a field holds little. */
export function markersOn(day: Date): Markers {
  const of = (locale: Locale): string[] => [
    message(locale, 'removals.marker', { day: dayIn(locale, day) }),
    message(locale, 'removals.marker.short'),
  ]
  return { it: of('it'), en: of('en') }
}

/** `28/11/2026`, in Europe/Rome. */
const dayIn = (locale: Locale, day: Date): string =>
  new Intl.DateTimeFormat(locale === 'it' ? 'it-IT' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Rome',
  }).format(day)
