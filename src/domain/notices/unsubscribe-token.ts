import { createHmac, timingSafeEqual } from 'node:crypto'
import { isNoticeKind, type NoticeKind } from './kinds'

/** Whose letters stop, and of which kinds. */
export interface Unsubscription {
  user: string
  kinds: NoticeKind[]
}

/**
 * What a letter's link to stop carries: it opens nothing else, so it holds for as long as the
 * portal's secret does. `secret` is Payload's.
 */
export function unsubscribeToken(secret: string, { user, kinds }: Unsubscription): string {
  const said = Buffer.from([user, ...kinds].join(' ')).toString('base64url')
  return `${said}.${signatureOf(secret, said).toString('base64url')}`
}

/** What a token says; null for one that the portal did not sign. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [said = '', signature = '', ...more] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const due = signatureOf(secret, said)
  if (more.length > 0 || given.length !== due.length || !timingSafeEqual(given, due)) return null
  const [user = '', ...kinds] = Buffer.from(said, 'base64url').toString().split(' ')
  return { user, kinds: kinds.filter(isNoticeKind) }
}

/** Signed as this alone: no other signature of the portal's passes for it. */
const signatureOf = (secret: string, said: string): Buffer =>
  createHmac('sha256', secret).update(`unsubscribe ${said}`).digest()
