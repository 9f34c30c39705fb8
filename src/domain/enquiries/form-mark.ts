import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A person reads the form before sending it. */
const shortestMs = 3_000
const longestMs = 24 * 60 * 60_000

export type MarkState = 'good' | 'tooFast' | 'stale'

/**
 * What a form carries to say when it was shown, and that it was shown by us:
 * `<time>.<chance>.<signature>`, signed with a key derived from the portal's secret.
 */
export function newFormMark(secret: string, now: number = Date.now()): string {
  const said = `${now.toString(36)}.${randomBytes(12).toString('base64url')}`
  return `${said}.${signatureOf(secret, said)}`
}

/** Whether a form was shown by us, not too long ago and not this very moment. */
export function stateOfMark(secret: string, mark: string, now: number = Date.now()): MarkState {
  const [time = '', chance = '', signature = ''] = mark.slice(0, 200).split('.')
  if (!isSame(signature, signatureOf(secret, `${time}.${chance}`))) return 'stale'
  const age = now - parseInt(time, 36)
  if (!(age <= longestMs)) return 'stale'
  return age < shortestMs ? 'tooFast' : 'good'
}

const signatureOf = (secret: string, said: string): string =>
  createHmac('sha256', `${secret} form of an enquiry`).update(said).digest('base64url')

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
