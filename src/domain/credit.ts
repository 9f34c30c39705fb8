import type { PayloadRequest } from 'payload'
import { rowsOf } from './stored'

/** Whose learning a text was made better with: kept by the server, carried by the versions. */
export interface Credit {
  organisation: string
  element: string
  replication: string
  /** ISO 8601: when its owner accepted it. */
  on: string
}

interface CreditContext {
  credit?: Credit
}

/** Makes the edit that this request is about to make give credit. */
export const giveCredit = (req: PayloadRequest, credit: Credit): void => {
  ;(req.context as CreditContext).credit = credit
}

/** The credits of the text an edit leaves, where it gives any: once, and to whom it already gave. */
export function creditsAfter(
  req: PayloadRequest,
  before: Record<string, unknown>,
): { credits?: Record<string, unknown>[] } {
  const context = req.context as CreditContext
  const { credit } = context
  if (!credit) return {}
  delete context.credit
  return { credits: [...rowsOf(before.credits), { ...credit }] }
}
