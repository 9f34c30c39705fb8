import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { people } from '../../seed/demonstration/people'
import { withMongo } from '../../src/backup/mongodb'
import type { Environment } from '../../src/env'
import type { Log } from '../../src/log'
import { Client } from './client'
import { database, mongodbUri, newDatabaseName, type Database } from './database'
import { copyTemplate } from './template'

/** An account of `accounts.json`. */
export interface Account {
  email: string
  password: string
  role: string
  organisation: string
  displayName: string
}

export interface PortalOptions {
  /** True serves /admin too, which takes long to build. */
  panel?: boolean
  /** Where the server's log goes; unset: only errors, to the console. */
  log?: Log
  /** Further environment variables of the try-out. */
  env?: Record<string, string>
}

/** A portal that runs in this process, on a port and a database of its own. */
export interface Portal {
  url: string
  payload: Payload
  env: Environment
  dataDir: string
  database: Database
  /** An account of the cast: by email, by key (`borgoStaff`), or as `borgo.staff`. */
  user(who: string): Account
  /** Asks over HTTP as that account, signed in on the first question. */
  as(who: string): Client
  /** Asks over HTTP as nobody. */
  nobody: Client
  stop(): Promise<void>
}

/**
 * Starts the portal as a try-out on a copy of the planted template. Once a file: Payload is one
 * a process, and the runner gives each file its own.
 */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  if (started) throw new Error('one portal a file: Payload is one a process')
  started = true
  const dataDir = await mkdtemp(join(tmpdir(), 'portal-test-'))
  const databaseName = newDatabaseName()
  await copyTemplate(dataDir, databaseName)
  setEnvironment(dataDir, databaseName, options.env)
  const { environment } = await import('../../src/env')
  const { startServer } = await import('../../src/start')
  const env = environment()
  const { payload, url, planted, panelPrepared, stop } = await startServer(env, {
    panel: options.panel ?? false,
    ...(options.log ? { log: options.log } : {}),
  })
  await planted
  await panelPrepared
  const accounts = JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as Account[]
  const user = (who: string) => accountOf(accounts, who)
  const clients = new Map<string, Client>()
  return {
    url,
    payload,
    env,
    dataDir,
    database,
    user,
    as(who) {
      const account = user(who)
      const known = clients.get(account.email)
      if (known) return known
      const client = new Client(who, url, signingIn(url, account))
      clients.set(account.email, client)
      return client
    },
    nobody: new Client('nobody', url, null),
    async stop() {
      await stop()
      if (database === 'mongodb')
        await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
      // A busy machine's file system may still be settling what was closed.
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}
let started = false

function setEnvironment(
  dataDir: string,
  databaseName: string,
  further: Record<string, string> = {},
): void {
  for (const variable of ['SERVER_URL', 'PAYLOAD_SECRET', 'DATABASE_URI'])
    delete process.env[variable]
  Object.assign(process.env, {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    PORT: '0',
    DATA_DIR: dataDir,
    ...(database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}),
    ...further,
  })
}

function accountOf(accounts: Account[], who: string): Account {
  const key = who.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase())
  const email = people.find((person) => person.key === key)?.email ?? who
  const account = accounts.find((one) => one.email === email)
  if (!account) throw new Error(`accounts.json has nobody called ${who}`)
  return account
}

/** A session's token, asked for once, when it is needed. */
function signingIn(url: string, { email, password }: Account): () => Promise<string> {
  let token: Promise<string> | undefined
  const signIn = async () => {
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { token: given } = (await answer.json()) as { token?: string }
    if (!given) throw new Error(`${email} could not sign in: ${answer.status}`)
    return given
  }
  return () => (token ??= signIn())
}
