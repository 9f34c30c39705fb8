import type { Payload } from 'payload'

/** What the portal still needs before it is whole, in plain words; empty when ready. */
export interface Readiness {
  waitingFor: Set<'database' | 'content'>
  /** Why the content could not be made, when it could not. */
  failed: string | undefined
}

/** The readiness of the process that serves `payload`; the panel is no part of it. */
export function readinessOf(payload: Payload): Readiness {
  const known = all.get(payload)
  if (known) return known
  const made: Readiness = { waitingFor: new Set(), failed: undefined }
  all.set(payload, made)
  return made
}

const shared = globalThis as { portalReadiness?: WeakMap<Payload, Readiness> }
const all = (shared.portalReadiness ??= new WeakMap())
