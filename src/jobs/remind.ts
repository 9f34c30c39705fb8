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
    if (remindedOn.get(payload.db) === today) return
    await queueJobOnce(payload, 'remind')
    // Another process, or this one after a start, asks again: nobody is reminded twice of the same.
    remindedOn.set(payload.db, today)
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

const remindedOn = new WeakMap<object, string>()
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' })
