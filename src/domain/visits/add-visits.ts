import type { Payload } from 'payload'

/** A room of the portal in a month. */
export interface CountedRoom {
  /** `2026-11`, in Italy's time. */
  month: string
  room: string
}

/** Adds opened pages to a month's sum, together with whoever else counts. */
export async function addVisits(
  payload: Payload,
  { month, room }: CountedRoom,
  pages: number,
): Promise<void> {
  const key = `${month} ${room}`
  const add = () =>
    payload.db.updateOne({
      collection: 'visits',
      where: { key: { equals: key } },
      data: { pages: { $inc: pages } },
      options: { atomic: true },
    })
  if (await add()) return
  try {
    await payload.db.create({ collection: 'visits', data: { key, month, room, pages } })
  } catch (error) {
    // Another process began the same row in between: then there is one to add to.
    if (!(await add())) throw error
  }
}
