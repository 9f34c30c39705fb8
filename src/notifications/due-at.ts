import type { Way } from '../domain/notices/kinds'

/** At this hour in Rome summaries leave: every day, or on Mondays. */
const hour = 7

/** When a notice of this moment is due by mail; null where it stays in the portal. */
export function dueAt(way: Way, now: Date): Date | null {
  if (way === 'now') return now
  if (way === 'daily') return nextMorning(now, () => true)
  if (way === 'weekly') return nextMorning(now, (weekday) => weekday === 1)
  return null
}

/** The next seven o'clock after `now` on a day of the week (0 is Sunday) that is `wanted`. */
function nextMorning(now: Date, wanted: (weekday: number) => boolean): Date {
  const { year, month, day } = inRome(now)
  for (let ahead = 0; ; ahead += 1) {
    // A calendar day, counted without a time zone.
    const date = new Date(Date.UTC(year, month - 1, day + ahead))
    const morning = romeToUtc(date)
    if (morning > now && wanted(date.getUTCDay())) return morning
  }
}

/** Seven o'clock in Rome of a calendar day; clocks change at night, never between 6 and 8. */
function romeToUtc(date: Date): Date {
  const asUtc = new Date(date.getTime() + hour * hourMs)
  const ahead = inRome(asUtc).hour - hour
  return new Date(asUtc.getTime() - ahead * hourMs)
}

const hourMs = 3_600_000

const rome = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  hourCycle: 'h23',
})

function inRome(moment: Date): { year: number; month: number; day: number; hour: number } {
  const parts = new Map(rome.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour') }
}
