import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { nodeArguments } from '../support/built'

/** A portal in a process of its own, as a service that can be killed. */
export interface PortalProcess {
  url: string
  pid: number
  /** What it has said so far. */
  said(): string
  /** `kill -9`; settles when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM; settles with the exit code. */
  stop(): Promise<number>
  /** Settles when the process has ended by itself; throws when it has not by then. */
  ended(withinMs: number): Promise<void>
}

export interface ServicePlace {
  dataDir: string
  /** Unset: the embedded database. */
  databaseUri?: string
  smtpUrl: string
  port: number
  /** What is run instead of the portal's own start, and the moment at which it dies. */
  entry?: string
  dieAt?: string
}

export const firstAdmin = { email: 'tecnica@lgnet2.example', password: 'sette ponti di pietra 7' }

/** A portal is up, or said why not, within this. */
const startMs = 120_000

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts a service from its sources, without the panel, and waits until it is ready. */
export const startService = (place: ServicePlace): Promise<PortalProcess> =>
  startProcess(
    place.port,
    {
      NODE_ENV: 'production',
      SERVER_URL: `http://127.0.0.1:${place.port}`,
      PAYLOAD_SECRET: 'b7e1f0c93a5d48268f41cc0d97e2a635',
      SMTP_URL: place.smtpUrl,
      MAIL_FROM: 'portale@lgnet2.example',
      DATA_CONTROLLER: 'Ministero dell’Interno',
      DPO_EMAIL: 'dpo@lgnet2.example',
      DATA_DIR: place.dataDir,
      ADMIN_EMAIL: firstAdmin.email,
      ADMIN_PASSWORD: firstAdmin.password,
      ...(place.databaseUri ? { DATABASE_URI: place.databaseUri } : {}),
      ...(place.dieAt ? { DIE_AT: place.dieAt } : {}),
    },
    place.entry,
  )

/** Starts a portal with just these variables of its own, and waits until it is ready. */
export async function startProcess(
  port: number,
  env: Record<string, string>,
  entry = 'tests/web/serve.ts',
): Promise<PortalProcess> {
  const inherited = { ...process.env }
  for (const variable of ['DATABASE_URI', 'SERVER_URL', 'PAYLOAD_SECRET', 'DATA_DIR'])
    delete inherited[variable]
  const child = spawn(process.execPath, nodeArguments(entry), {
    env: { ...inherited, LOG_LEVEL: 'warn', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close').then(([code]) => Number(code ?? -1))
  let said = ''
  const hear = (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-20_000))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const url = `http://127.0.0.1:${port}`
  await readyOrEnded(child, ended, url, () => said)
  return {
    url,
    pid: child.pid ?? 0,
    said: () => said,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
    async ended(withinMs) {
      const late = Promise.withResolvers<never>()
      const timer = setTimeout(
        () => late.reject(new Error(`it has not ended after ${withinMs} ms:\n${said}`)),
        withinMs,
      )
      await Promise.race([ended, late.promise]).finally(() => clearTimeout(timer))
    },
  }
}

async function readyOrEnded(
  child: ChildProcess,
  ended: Promise<number>,
  url: string,
  said: () => string,
): Promise<void> {
  const deadline = AbortSignal.timeout(startMs)
  let over = false
  void ended.then(() => (over = true))
  while (!over && !deadline.aborted) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await answer?.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the portal did not become ready:\n${said()}`)
}
