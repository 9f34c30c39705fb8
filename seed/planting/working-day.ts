/** So many days before (after, where negative) a day, moved back to a Friday where it is a weekend. */
export function workingDay(today: Date, daysAgo: number): Date {
  const day = new Date(today)
  day.setUTCDate(day.getUTCDate() - daysAgo)
  const weekend = [0, 6].includes(day.getUTCDay())
  if (weekend) day.setUTCDate(day.getUTCDate() - (day.getUTCDay() === 6 ? 1 : 2))
  return day
}
