import type { Payload } from 'payload'
import { mayBeTriedAgain } from './queue-mail'
import type { Letter, Transport } from './transport'
import { wakeOnCommit } from './wake'

export interface MailLoopOptions {
  /** How often to look for mail that nobody announced: another process's, a retry. */
  everyMs?: number
  /** A message taken by a process that died is free again after this. */
  leaseMs?: number
  /** Pause after the n-th failure. */
  pauseMs?: (attempts: number) => number
  /** Attempts before a message is given up. */
  attempts?: number
  /** Asked of every message when it is about to leave: whether it is still for its reader. */
  mayLeave?: (message: Leaving) => Promise<boolean>
}

/** What is known of a message without opening it. */
export interface Leaving {
  to: string
  /** What it tells about, as it was queued. */
  about: string | null
}

export interface MailLoop {
  /** Settles when everything that could leave now has left or failed. */
  flush(): Promise<void>
  /** Finishes the message in hand. */
  stop(): Promise<void>
}

interface Row {
  id: string
  to: string
  subject: string
  html?: string | null
  text?: string | null
  messageId: string
  replyTo?: string | null
  attempts?: number | null
  about?: string | null
  unsubscribeUrl?: string | null
  createdAt: string | Date
}

const minuteMs = 60_000

/**
 * Sends what is queued, one message at a time. A message is claimed by an update that only one
 * process can make, so several processes never both send it; one that dies between sending and
 * marking leaves it to be sent once more, under the same Message-ID.
 */
export function startMailLoop(
  payload: Payload,
  transport: Transport,
  options: MailLoopOptions = {},
): MailLoop {
  const { everyMs = 30_000, leaseMs = 5 * minuteMs, attempts: most = 12 } = options
  const { mayLeave = () => Promise.resolve(true) } = options
  const { pauseMs = (n) => Math.min(2 ** n * 15_000, 6 * 60 * minuteMs) } = options
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const flush = (): Promise<void> => {
    again = true
    running ??= drain().finally(() => (running = undefined))
    return running
  }
  const wake = (): void => void flush()
  const unhook = wakeOnCommit(payload, wake)
  const timer = setInterval(wake, everyMs)
  timer.unref()
  wake()
  return {
    flush,
    async stop() {
      stopped = true
      clearInterval(timer)
      unhook()
      await running
      transport.close()
    },
  }

  async function drain(): Promise<void> {
    while (again && !stopped) {
      again = false
      try {
        for (const row of await due()) if (!stopped) await handOver(row)
      } catch (error) {
        payload.logger.error({ err: error }, 'outgoing mail')
      }
    }
  }

  async function due(): Promise<Row[]> {
    const { docs } = await payload.db.find<Row>({
      collection: 'outgoing-mail',
      where: {
        state: { in: ['queued', 'sending'] },
        nextAttemptAt: { less_than_equal: new Date().toISOString() },
      },
      sort: 'nextAttemptAt',
      limit: 50,
      pagination: false,
    })
    if (docs.length === 50) again = true
    return docs
  }

  async function handOver(row: Row): Promise<void> {
    const attempts = (row.attempts ?? 0) + 1
    if (!(await claim(row, attempts))) return
    let isWithdrawn = false
    try {
      isWithdrawn = !(await mayLeave({ to: row.to, about: row.about ?? null }))
      if (!isWithdrawn) await transport.send(letterOf(row))
    } catch (error) {
      const dead = attempts >= most
      payload.logger.warn({ attempts, dead, reason: reasonOf(error) }, 'mail not delivered')
      await mark(row, {
        state: dead ? 'dead' : 'queued',
        nextAttemptAt: new Date(Date.now() + pauseMs(attempts)).toISOString(),
        lastError: reasonOf(error),
        ...(dead && !mayBeTriedAgain(row.about) ? emptied : {}),
      })
      return
    }
    await mark(row, {
      ...(isWithdrawn
        ? { state: 'withdrawn' }
        : { state: 'sent', sentAt: new Date().toISOString(), lastError: null }),
      ...emptied,
    })
  }

  /** Takes the row for this process; false when another took it first. */
  async function claim(row: Row, attempts: number): Promise<boolean> {
    const taken: unknown = await payload.db.updateOne({
      collection: 'outgoing-mail',
      where: {
        and: [
          { id: { equals: row.id } },
          { attempts: { equals: row.attempts ?? 0 } },
          { state: { in: ['queued', 'sending'] } },
          { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
        ],
      },
      data: {
        state: 'sending',
        attempts,
        nextAttemptAt: new Date(Date.now() + leaseMs).toISOString(),
      },
      options: { atomic: true },
    })
    return taken !== null
  }

  async function mark(row: Row, data: Record<string, unknown>): Promise<void> {
    await payload.db.updateOne({
      collection: 'outgoing-mail',
      id: row.id,
      data,
      returning: false,
    })
  }
}

/** What was said is no longer needed, and it may hold links that open accounts. */
const emptied = { html: null, text: null, replyTo: null, unsubscribeUrl: null }

const letterOf = (row: Row): Letter => ({
  to: row.to,
  subject: row.subject,
  html: row.html ?? '',
  text: row.text ?? '',
  messageId: row.messageId,
  ...(row.replyTo ? { replyTo: row.replyTo } : {}),
  ...(row.unsubscribeUrl ? { unsubscribeUrl: row.unsubscribeUrl } : {}),
  date: new Date(row.createdAt),
})

/** A code rather than a sentence: a server's sentence may repeat the address. */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown'
}
