import type { RateLimiterRes } from 'rate-limiter-flexible'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../errors'

const windowSeconds = 15 * 60
const failuresPerAccount = 10
const failuresPerAddress = 200

/** Too many failed sign-ins: when one may try again, in seconds. */
export class TooManyAttempts extends Refusal {
  constructor(readonly retryAfterSeconds: number) {
    super('too_many_attempts', 429, 'web.too_many_attempts', {
      params: { minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)) },
      data: { retryAfter: retryAfterSeconds },
    })
  }
}

/**
 * The limits on failed sign-ins: 10 an account and 200 a network address in 15 minutes, then
 * `TooManyAttempts`. Attempts on one account go one after the other, so that many at once cannot
 * all pass before the first has failed. `account` is the address typed, known or not.
 */
export class SignInLimits {
  private readonly accounts = new RateLimiterMemory({
    points: failuresPerAccount,
    duration: windowSeconds,
  })
  private readonly addresses = new RateLimiterMemory({
    points: failuresPerAddress,
    duration: windowSeconds,
  })
  private readonly queues = new Map<string, Promise<unknown>>()

  /** Runs `trySignIn`, which answers undefined when it failed, and counts its failure. */
  async attempt<Result>(
    who: { account: string; address: string },
    trySignIn: () => Promise<Result | undefined>,
  ): Promise<Result | undefined> {
    const account = who.account.trim().toLowerCase()
    return this.inTurn(account, async () => {
      await this.refuseBeyond(this.accounts, account, failuresPerAccount)
      await this.refuseBeyond(this.addresses, who.address, failuresPerAddress)
      const result = await trySignIn()
      if (result === undefined) {
        await this.accounts.penalty(account)
        await this.addresses.penalty(who.address)
      }
      return result
    })
  }

  private async refuseBeyond(
    limiter: RateLimiterMemory,
    key: string,
    failures: number,
  ): Promise<void> {
    const state: RateLimiterRes | null = await limiter.get(key)
    if (state && state.consumedPoints >= failures)
      throw new TooManyAttempts(Math.max(1, Math.ceil(state.msBeforeNext / 1000)))
  }

  private async inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const mine = (this.queues.get(key) ?? Promise.resolve()).then(work, work)
    const settled = mine.then(
      () => undefined,
      () => undefined,
    )
    this.queues.set(key, settled)
    try {
      return await mine
    } finally {
      if (this.queues.get(key) === settled) this.queues.delete(key)
    }
  }
}

/**
 * The limits of a Payload instance. They live on it because the portal's modules are loaded twice
 * (the server's and the panel's) and a module's own variable would count twice.
 */
export function signInLimits(payload: object): SignInLimits {
  const known = limits.get(payload)
  if (known) return known
  const made = new SignInLimits()
  limits.set(payload, made)
  return made
}

const shared = globalThis as { portalSignInLimits?: WeakMap<object, SignInLimits> }
const limits = (shared.portalSignInLimits ??= new WeakMap())
