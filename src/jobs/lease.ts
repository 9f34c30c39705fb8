import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'

export interface Lease {
  readonly isHeld: boolean
  /** Takes it where it is free or over; renewed until it is lost or released. */
  take: () => Promise<AbortSignal | null>
  /** Lets the next one have it at once. */
  release: () => Promise<void>
}

export interface LeaseTimes {
  /** How long it is held without a sign of life. */
  heldMs?: number
  renewMs?: number
}

/**
 * What one process does for all of them, by a row that one update alone can win. Clocks of the
 * machines may differ by some seconds: whoever is told too late that the lease is lost does what the
 * other does, which must do no harm.
 */
export function leaseOf(
  payload: Payload,
  name: string,
  { heldMs = 25_000, renewMs = 8_000 }: LeaseTimes = {},
): Lease {
  const holder = randomUUID()
  let held: AbortController | undefined
  let timer: NodeJS.Timeout | undefined
  return {
    get isHeld() {
      return held !== undefined
    },
    async take() {
      // Whoever takes it again has ended what it did before.
      if (held) lose(held)
      if (!(await won())) return null
      const mine = new AbortController()
      held = mine
      let until = Date.now() + heldMs
      timer = setInterval(() => {
        won().then(
          (still) => {
            if (still) until = Date.now() + heldMs
            else lose(mine)
          },
          // The database may come back before the time is over.
          () => void (Date.now() > until && lose(mine)),
        )
      }, renewMs)
      timer.unref()
      return mine.signal
    },
    async release() {
      if (!held) return
      lose(held)
      await update(new Date(0), { holder: { equals: holder } })
    },
  }

  function lose(mine: AbortController): void {
    clearInterval(timer)
    mine.abort()
    if (held === mine) held = undefined
  }

  /** True when the row is this process's until `heldMs` from now. */
  async function won(): Promise<boolean> {
    const now = new Date()
    const free: Where = {
      or: [{ holder: { equals: holder } }, { until: { less_than: now.toISOString() } }],
    }
    const until = new Date(now.getTime() + heldMs)
    if (await update(until, free)) return true
    const row = await payload.db.findOne({
      collection: 'leases',
      where: { name: { equals: name } },
    })
    if (row) return false
    try {
      await payload.db.create({
        collection: 'leases',
        data: { name, holder, until: until.toISOString() },
      })
      return true
    } catch (error) {
      const made = await payload.db.findOne({
        collection: 'leases',
        where: { name: { equals: name } },
      })
      // Another process was quicker.
      if (made) return false
      throw error
    }
  }

  async function update(until: Date, where: Where): Promise<boolean> {
    const taken: unknown = await payload.db.updateOne({
      collection: 'leases',
      where: { and: [{ name: { equals: name } }, where] },
      data: { holder, until: until.toISOString() },
      options: { atomic: true },
    })
    return taken !== null && taken !== undefined
  }
}
