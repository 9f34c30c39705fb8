import type { Context } from '../context'

export interface MonthOfVisits {
  /** `2026-11`. */
  month: string
  /** Pages opened, by room. */
  rooms: Map<string, number>
}

const monthsShown = 12
const roomsAtMost = 20

/** The pages opened in each of the latest months, newest first. */
export async function findVisits({ payload, req }: Context): Promise<MonthOfVisits[]> {
  const { docs } = await payload.find({
    collection: 'visits',
    sort: '-month',
    limit: monthsShown * roomsAtMost,
    pagination: false,
    depth: 0,
    // As the system: the sums are for everyone, the rows only for this page.
    overrideAccess: true,
    req,
  })
  const months = new Map<string, Map<string, number>>()
  for (const { month, room, pages } of docs) {
    const rooms = months.get(month) ?? new Map<string, number>()
    months.set(month, rooms.set(room, pages))
  }
  return [...months].map(([month, rooms]) => ({ month, rooms })).slice(0, monthsShown)
}
