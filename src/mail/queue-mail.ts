import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { wakeMailAfter } from './wake'

export interface Mail {
  to: string
  subject: string
  html: string
  text: string
  /** What it tells about, e.g. `users:<id>`: to find it again, never shown. */
  about?: string
  /** Whom an answer goes to, where that is not the portal: one address. */
  replyTo?: string
  /** The page that stops letters of this kind, also in one click (RFC 8058). */
  unsubscribeUrl?: string
}

/**
 * Puts a message on its way within the request's transaction: rolled back, it was never written;
 * committed, the mail loop sends it, and tries again until it is delivered or given up.
 */
export async function queueMail(req: PayloadRequest, mail: Mail): Promise<void> {
  await req.payload.db.create({
    collection: 'outgoing-mail',
    data: {
      ...mail,
      about: mail.about ?? null,
      replyTo: mail.replyTo ?? null,
      unsubscribeUrl: mail.unsubscribeUrl ?? null,
      // Stable over attempts: whoever gets a message twice can tell.
      messageId: `<${randomUUID()}@lgnet2>`,
      state: 'queued',
      attempts: 0,
      nextAttemptAt: new Date().toISOString(),
    },
    req,
  })
  await wakeMailAfter(req)
}

/**
 * Whether a letter about this is sent again once it was given up: one that opens an account is
 * emptied, and written anew by whoever needs it.
 */
export const mayBeTriedAgain = (about: unknown): boolean =>
  typeof about === 'string' && about !== '' && !about.startsWith('users:')
