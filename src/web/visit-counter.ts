import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { addVisits, type CountedRoom } from '../domain/visits/add-visits'
import { roomAt, type Room } from '../i18n/paths'
import type { Log } from '../log'

export interface VisitCounter {
  count: RequestHandler
  /** Writes what was counted and not yet written. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** The rooms whose pages are counted; what belongs to one person's account is not. */
export const countedRooms = ['home', 'resources', 'cities', 'pages'] as const satisfies Room[]

const writtenEveryMs = 60_000

/**
 * Counts the pages that were opened, by month and room, without anything about who opened them:
 * no cookie, no address, no time. Programs that say what they are are left out.
 */
export function createVisitCounter(payload: Payload, log: Log): VisitCounter {
  let counted = new Map<string, CountedRoom & { pages: number }>()

  const flush = async (): Promise<void> => {
    const sums = [...counted.values()]
    counted = new Map()
    for (const { pages, ...room } of sums)
      try {
        await addVisits(payload, room, pages)
      } catch (error) {
        log.warn({ err: error }, 'visits could not be written')
      }
  }
  const timer = setInterval(() => void flush(), writtenEveryMs)
  timer.unref()

  return {
    count(request, response, next) {
      const room = roomAt(request.path)
      if (request.method === 'GET' && isCounted(room) && !isProgram(request.get('user-agent')))
        response.once('finish', () => {
          if (response.statusCode !== 200) return
          const month = monthNow()
          const key = `${month} ${room}`
          const pages = (counted.get(key)?.pages ?? 0) + 1
          counted.set(key, { month, room, pages })
        })
      next()
    },
    flush,
    stop() {
      clearInterval(timer)
      return flush()
    },
  }
}

const isCounted = (room: Room | undefined): room is (typeof countedRooms)[number] =>
  countedRooms.some((counted) => counted === room)

const isProgram = (agent: string | undefined): boolean =>
  !agent || /bot|crawl|spider|slurp|preview|curl|wget|monitor/i.test(agent)

const months = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  timeZone: 'Europe/Rome',
})

/** `2026-11`, where the readers are. */
const monthNow = (): string => months.format(new Date()).slice(0, 7)
