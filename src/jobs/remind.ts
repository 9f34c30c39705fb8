import { queueJobOnce } from '../domain/queue-job'
import { isAnythingDue, mailNotices } from '../notifications/mail-notices'
import { remind } from '../notifications/reminders'
import type { Job } from './job'
import { tellSearchNews } from './search-news'

/** Once a day: what waits, what is late, what is to be verified, what saved searches find anew. */
export const reminding: Job = {
  slug: 'remind',
  attempts: 4,
  async run(payload, _input, signal) {
    await remind(payload, { signal })
    await tellSearchNews(payload, signal)
    await mailNotices(payload, { signal })
  },
  givenUp: () => Promise.resolve(),
  async queueMissing(payload) {
    const today = day.format(new Date())
    const asked = await payload.kv.get<{ on: string }>(askedOn)
    if (asked?.on === today) return
    await queueJobOnce(payload, 'remind')
    // Ended in between, it is asked for again: nobody is reminded twice of the same.
    await payload.kv.set(askedOn, { on: today })
  },
}

/** Letters whose hour has come: summaries, and what was left when a process ended. */
export const mailing: Job = {
  slug: 'mailNotices',
  attempts: 8,
  run: async (payload, _input, signal) => void (await mailNotices(payload, { signal })),
  givenUp: () => Promise.resolve(),
  async queueMissing(payload) {
    if (await isAnythingDue(payload)) await queueJobOnce(payload, 'mailNotices')
  },
}

/** Kept in the database: the work of a day is not done again at every start. */
const askedOn = 'remind'
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' })
