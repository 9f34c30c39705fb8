import { readDate } from '../../../domain/imports/read-values'

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' })

/** A moment as the day that a date field holds, `2026-11-28`; empty for none. */
export const dayOf = (moment: string | null): string =>
  moment === null ? '' : days.format(new Date(moment))

/** A typed day as ISO 8601 midnight UTC; null where none was typed, undefined for what is no day. */
export function typedDay(typed: string): string | null | undefined {
  if (typed.trim() === '') return null
  const read = readDate(typed, { order: 'dmy', end: false })
  return read === null ? undefined : new Date(read).toISOString()
}
