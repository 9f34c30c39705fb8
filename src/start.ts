import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { sweepFiles } from './documents/sweep-files'
import { EnvironmentRefusal, environment, type Environment } from './env'
import { keepIndex } from './jobs/keep-index'
import { startJobs } from './jobs/run-jobs'
import { sweepRemoved } from './jobs/sweep-removed'
import { createLog, type Log } from './log'
import { startMailLoop } from './mail/send-loop'
import { transportOf } from './mail/transport'
import { mayLeave } from './notifications/may-leave'
import { createPanel } from './panel'
import { stopServer } from './stop'
import { createApp } from './web/app'
import { createVisitCounter } from './web/visit-counter'
import { plantFirstAdmin, plantMissing } from './plant'

// Bundled with the server, of which it is a part that runs apart.
export { importFile } from './import'
export { rebuildSearch } from './search-rebuild'

/** Longer than balancers keep a connection: one closed as it is used again loses the request. */
const keepAliveTimeout = 75_000

export interface RunningPortal {
  payload: Payload
  url: string
  /** Settles when the content is there and found, or could not be made: /health/ready says why. */
  planted: Promise<void>
  /** Settles when /admin answers, or could not be made to. */
  panelPrepared: Promise<void>
  /** Finishes the requests in flight, then closes everything. */
  stop(): Promise<void>
}

export interface StartOptions {
  /** False leaves /admin out: tests and tools that never open it. */
  panel?: boolean
  log?: Log
  /** Where progress is told, in plain lines. */
  tell?: (line: string) => void
}

/**
 * Starts the portal: database, then a service's first administrator, then the doors. Content and
 * panel follow behind doors that already answer.
 */
export async function startServer(
  env: Environment,
  options: StartOptions = {},
): Promise<RunningPortal> {
  const { log = createLog(env.kind), tell = () => undefined } = options
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 })
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  if (env.kind === 'service') await plantFirstAdmin(payload, env)

  sweepRemoved(payload, env)
  const content = Promise.withResolvers<void>()
  const index = await keepIndex(payload, {
    folder: join(env.dataDir, 'search'),
    log,
    planted: content.promise,
  })
  await index.opened

  let origins = env.origins
  const panel = options.panel === false ? undefined : createPanel(payload.config, log, tell)
  const visits = createVisitCounter(payload, log)
  const app = createApp({ payload, env, log, panel, visits, origins: () => origins })
  const server = createServer({ keepAliveTimeout }, app)
  const planting = plantMissing(payload, env, log, tell)
  try {
    await listen(server, env)
  } catch (error) {
    content.resolve()
    await index.stop()
    await payload.destroy()
    throw error
  }
  const mail = startMailLoop(payload, transportOf(env), {
    mayLeave: (letter) => mayLeave(payload, letter),
  })
  const { port } = server.address() as AddressInfo
  origins =
    env.kind === 'tryOut' ? [`http://127.0.0.1:${port}`, `http://localhost:${port}`] : env.origins
  // Payload asks the same of the panel's writes: on a free port it is known only now.
  payload.config.csrf = [...origins]
  payload.config.custom.origin = env.kind === 'tryOut' ? origins[0] : env.serverUrl
  const planted = planting().finally(content.resolve)
  const swept = sweepFiles(payload).catch((error: unknown) => {
    log.error({ err: error }, 'unsettled uploads were left as they are')
  })
  const panelPrepared = planted.then(() => panel?.prepare({ hostname: env.host, port }))
  // Not after the panel too, which takes a minute: who sends a document waits for it to be read.
  const jobs = startJobs(payload, { log, ready: index.answering })
  return {
    payload,
    url: env.kind === 'tryOut' ? `http://127.0.0.1:${port}` : env.serverUrl,
    planted: planted.then(() => index.answering),
    panelPrepared,
    stop: () =>
      stopServer(server, async () => {
        await panel?.stop()
        await mail.stop()
        await jobs.stop()
        await visits.stop()
        await planted
        await swept
        await index.stop()
        await payload.destroy()
      }),
  }
}

/** The port is taken: said plainly, with what to do. */
export class PortInUse extends Error {
  constructor(port: number) {
    super(
      `La porta ${port} è già in uso: chiudi l’altro programma o scegli un’altra porta con PORT. / ` +
        `Port ${port} is already in use: close the other program or choose another port with PORT.`,
    )
    this.name = 'PortInUse'
  }
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortInUse(port) : error)
    })
    server.listen(port, host, resolve)
  })
}

/** `npm start`: the environment, the server, and a clean end on SIGTERM and SIGINT. */
export async function main(options: Pick<StartOptions, 'panel'> = {}): Promise<void> {
  try {
    const env = environment()
    const log = createLog(env.kind)
    const tell =
      env.kind === 'tryOut' ? (line: string) => console.log(line) : (line: string) => log.info(line)
    const portal = await startServer(env, { ...options, log, tell })
    tell(`Il portale è qui / The portal is here: ${portal.url}`)
    let stopping = false
    const stop = () => {
      // A terminal tells everyone, and npm tells its child again: once is enough.
      if (stopping) return
      stopping = true
      tell('Chiudo il portale… / Closing the portal…')
      void portal.stop().then(() => process.exit(0))
    }
    process.on('SIGTERM', stop).on('SIGINT', stop)
    process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  } catch (error) {
    if (error instanceof EnvironmentRefusal || error instanceof PortInUse)
      console.error(error.message)
    else console.error(error)
    process.exit(1)
  }
}
