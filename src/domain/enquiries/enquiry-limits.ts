import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyEnquiries } from './refusals'

const windowSeconds = 60 * 60
const messagesPerAddress = 30
const messagesPerSender = 6

/**
 * How many messages come in an hour: 30 from one network address, behind which an office may sit, 6
 * from one sender, whoever they write to. Beyond that, `TooManyEnquiries`.
 */
export class EnquiryLimits {
  private readonly addresses = new RateLimiterMemory({
    points: messagesPerAddress,
    duration: windowSeconds,
  })
  private readonly senders = new RateLimiterMemory({
    points: messagesPerSender,
    duration: windowSeconds,
  })

  /** Counts one message. `sender` is an email address, or empty for who gives none. */
  async count({ address, sender }: { address: string; sender: string }): Promise<void> {
    await this.consume(this.addresses, address)
    if (sender) await this.consume(this.senders, sender)
  }

  private async consume(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key)
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached
      throw new TooManyEnquiries(Math.max(1, Math.ceil(reached.msBeforeNext / 1000)))
    }
  }
}

/** The limits of a Payload instance: one set, though modules may be loaded twice. */
export function enquiryLimits(payload: object): EnquiryLimits {
  const known = limits.get(payload)
  if (known) return known
  const made = new EnquiryLimits()
  limits.set(payload, made)
  return made
}

const shared = globalThis as { portalEnquiryLimits?: WeakMap<object, EnquiryLimits> }
const limits = (shared.portalEnquiryLimits ??= new WeakMap())
