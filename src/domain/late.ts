import { daysSince, startOfDay } from '../i18n/format'

/*
 * What "late" means, everywhere: a planned day has passed, a wait has lasted too long. Days are the
 * calendar's in Rome, whatever the hour that is kept with them: the day itself is still in time.
 */

/** True from the day after `day` (ISO 8601), or after so many `days` more than that. */
export const isLate = (day: Date | string, now: Date, days = 0): boolean =>
  daysSince(day, now) > days

/** What `isLate` at `now`, for a query: every day before this moment, and no other. */
export const lateBefore = (now: Date, days = 0): Date => startOfDay(now, -days)

/** From when `day` is late. */
export const lateFrom = (day: Date | string): Date => startOfDay(day, 1)
