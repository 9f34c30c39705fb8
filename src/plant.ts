import type { Payload } from 'payload'
import { plantDemonstration, plantNetwork } from '../seed/plant'
import { firstAdminOf, type Environment, type Service } from './env'
import type { Log } from './log'
import { readinessOf } from './web/readiness'

/** Where progress is told, in plain lines. */
type TellLine = (line: string) => void

const ministrySlug = 'ministero-interno'

/**
 * Gives a service's empty database its content and its first administrator, who belongs to the
 * Ministry; refuses to go on without one, before anything is written or anybody is listened to.
 */
export async function plantFirstAdmin(payload: Payload, env: Service): Promise<void> {
  // As the system, here and below: there is nobody yet.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const { email, password } = firstAdminOf(env)
  await plantNetwork(payload)
  const { docs } = await payload.find({
    collection: 'organisations',
    overrideAccess: true,
    where: { slug: { equals: ministrySlug } },
    limit: 1,
    depth: 0,
  })
  const organisation = docs[0]?.id
  if (!organisation) throw new Error('the network was planted without the Ministry')
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { email, password, role: 'admin', status: 'active', organisation, locale: 'it' },
    context: { displayName: 'Assistenza tecnica' },
  })
}

/**
 * Marks the content as missing and answers the work that writes what is not there yet: the network
 * always, the demonstration in a try-out. A failure is kept for /health/ready, not thrown: what was
 * written already can be read.
 */
export function plantMissing(
  payload: Payload,
  env: Environment,
  log: Log,
  tell: TellLine = () => undefined,
): () => Promise<void> {
  const readiness = readinessOf(payload)
  readiness.waitingFor.add('content')
  return async () => {
    try {
      await plantNetwork(payload, { tell })
      if (env.kind === 'tryOut') await plantDemonstration(payload, { dataDir: env.dataDir, tell })
      readiness.waitingFor.delete('content')
    } catch (error) {
      readiness.failed = 'the content could not be written: the log says why'
      log.error({ err: error }, 'the content could not be written')
    }
  }
}
