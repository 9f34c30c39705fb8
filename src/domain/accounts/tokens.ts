import { createHash, randomBytes } from 'node:crypto'

const hourMs = 60 * 60 * 1000

/** How long each kind of link opens. */
export const validForMs = {
  invitation: 72 * hourMs,
  reset: hourMs,
  email: 24 * hourMs,
} as const
export type TokenPurpose = keyof typeof validForMs

export interface Token {
  /** What the link carries; nobody keeps it. */
  secret: string
  /** What is stored. */
  hash: string
  expiresAt: string
}

export function newToken(purpose: TokenPurpose, now: Date = new Date()): Token {
  const secret = randomBytes(32).toString('base64url')
  return {
    secret,
    hash: tokenHash(secret),
    expiresAt: new Date(now.getTime() + validForMs[purpose]).toISOString(),
  }
}

export const tokenHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')
