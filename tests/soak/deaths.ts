import { getPayload } from 'payload'

/** Where a portal dies on its way from something that happens to the letter that tells of it. */
export const deaths = [
  'activityWritten',
  'jobFound',
  'rowWritten',
  'rowsCommitted',
  'letterWritten',
  'letterCommitted',
  'letterClaimed',
  'letterDelivered',
] as const
export type Death = (typeof deaths)[number]

interface Call {
  collection?: string
  /** Where SQLite adds rows, one or many. */
  tableName?: string
  data?: Record<string, unknown>
}

/** True of the question to the database before or after which the portal dies. */
const moments: Record<
  Death,
  { of: string; when: 'before' | 'after'; is: (call: Call) => boolean }
> = {
  activityWritten: { of: 'create', when: 'after', is: submits },
  jobFound: { of: 'updateJobs', when: 'before', is: ({ data }) => data?.processing === true },
  rowWritten: { of: 'create', when: 'after', is: writes('notifications') },
  rowsCommitted: { of: 'create', when: 'before', is: writes('outgoing-mail') },
  letterWritten: { of: 'create', when: 'after', is: writes('outgoing-mail') },
  letterCommitted: { of: 'updateOne', when: 'before', is: marks('sending') },
  letterClaimed: { of: 'updateOne', when: 'after', is: marks('sending') },
  letterDelivered: { of: 'updateOne', when: 'before', is: marks('sent') },
}

function submits({ collection, data }: Call): boolean {
  return collection === 'activities' && data?.verb === 'resource.submit'
}
function writes(collection: string) {
  return (call: Call): boolean => (call.collection ?? call.tableName) === collection
}
function marks(state: string) {
  return ({ collection, data }: Call): boolean =>
    collection === 'outgoing-mail' && data?.state === state
}

/** Has this process killed with `kill -9`, by itself, at the first such moment after a SIGUSR2. */
export async function dieAt(name: Death): Promise<void> {
  const { when, is, ...moment } = moments[name]
  const { default: config } = await import('../../payload.config')
  const { db } = await getPayload({ config })
  // People are told by the thousand: on SQLite their rows are added at once.
  const of = name === 'rowWritten' && 'insert' in db ? 'insert' : moment.of
  let isArmed = false
  process.once('SIGUSR2', () => (isArmed = true))
  const asked = Reflect.get(db, of) as (call: Call) => Promise<unknown>
  Reflect.set(db, of, async function (this: unknown, call: Call) {
    if (!isArmed || !is(call)) return asked.call(this, call)
    if (when === 'after') await asked.call(this, call)
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => undefined)
  })
}
