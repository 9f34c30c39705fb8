import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Router } from 'express'
import type { Payload } from 'payload'
import type { Environment } from '../env'
import { isSearchReady } from '../search/search-of'
import { readinessOf } from './readiness'

/**
 * `/health/live`: the process runs. `/health/ready`: database, migrations, the search index and, in
 * the try-out, its content and accounts are there; else 503 and why. The panel may still be preparing.
 */
export function health(payload: Payload, env: Environment): Router {
  return Router()
    .get('/health/live', (_request, response) => {
      response.set('Cache-Control', 'no-store').json({ status: 'live' })
    })
    .get('/health/ready', async (_request, response) => {
      const missing = await missingFrom(payload, env)
      response.set('Cache-Control', 'no-store')
      if (missing.length === 0) response.json({ status: 'ready' })
      else response.status(503).set('Retry-After', '1').json({ status: 'not ready', missing })
    })
}

interface Missing {
  what: 'database' | 'migrations' | 'index' | 'content' | 'accounts'
  why: string
}

async function missingFrom(payload: Payload, env: Environment): Promise<Missing[]> {
  const missing: Missing[] = []
  const readiness = readinessOf(payload)
  const database = await databaseProblem(payload)
  if (database) missing.push(database)
  if (!isSearchReady(payload))
    missing.push({ what: 'index', why: 'the search index is being built' })
  if (readiness.waitingFor.has('content'))
    missing.push({ what: 'content', why: readiness.failed ?? 'the content is being written' })
  if (
    env.kind === 'tryOut' &&
    !readiness.waitingFor.has('content') &&
    !(await exists(join(env.dataDir, 'accounts.json')))
  )
    missing.push({ what: 'accounts', why: 'accounts.json is not written yet' })
  return missing
}

/** One cheap question to the database, answered in time. */
async function databaseProblem(payload: Payload): Promise<Missing | undefined> {
  const timeout = AbortSignal.timeout(3000)
  const late = new Promise<Missing>((resolve) => {
    timeout.addEventListener('abort', () =>
      resolve({ what: 'database', why: 'it does not answer' }),
    )
  })
  const asked = payload.db
    .count({ collection: 'editions' })
    .then(() => undefined)
    .catch((): Missing => ({ what: 'database', why: 'it cannot be read' }))
  return Promise.race([asked, late])
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
