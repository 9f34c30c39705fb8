import type { AuthStrategy, Payload } from 'payload'
import { heldAlone } from '../changes/held'
import { isDatabaseAway } from '../database/transaction'

/**
 * Payload's own way of knowing who asks, with two differences: the person's row is held until
 * anything is written, where this process alone writes; and when the row cannot be read because the
 * database is away, that is remembered, where Payload would take the person for nobody.
 */
export function keepSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    strategy.name === 'local-jwt' ? kept(strategy, payload) : strategy,
  )
}

/** Throws what kept these headers' person from being known; a person is not nobody meanwhile. */
export function assertKnown(headers: Headers): void {
  const error = away.get(headers)
  if (error) throw error
}

const shared = globalThis as { portalAway?: WeakMap<Headers, Error> }
const away = (shared.portalAway ??= new WeakMap())

function kept(strategy: AuthStrategy, payload: Payload): AuthStrategy {
  return {
    ...strategy,
    authenticate: (args) =>
      strategy.authenticate({ ...args, payload: reading(payload, args.headers) }),
  }
}

/** The same Payload, whose people are held and whose failures to find one are kept. */
function reading(payload: Payload, headers: Headers): Payload {
  const findByID: Payload['findByID'] = async (options) => {
    try {
      const { collection, depth, id } = options
      const person = await heldAlone(payload, `session ${collection} ${id} ${depth ?? ''}`, () =>
        // As the system: who asks is what is being found out.
        payload.findByID({ ...options, overrideAccess: true }),
      )
      // Each request writes on its own copy.
      return structuredClone(person)
    } catch (error) {
      if (error instanceof Error && isDatabaseAway(error)) away.set(headers, error)
      throw error
    }
  }
  return Object.assign(Object.create(payload) as Payload, { findByID })
}
