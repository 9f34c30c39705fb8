import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checked, EnvironmentRefusal, serviceShape, tryOutShape, type Source } from './env-shapes'

export { EnvironmentRefusal }

/** How this process was asked to run: a try-out for whoever downloads it, or a service for people. */
export type Environment = TryOut | Service

interface Common {
  /** Where the server listens. */
  host: string
  port: number
  /** Absolute folder of everything written: database, uploads, mailbox. */
  dataDir: string
  databaseUri: string
  database: 'sqlite' | 'mongodb'
  /** Address put in links, without a trailing slash. */
  serverUrl: string
  /** Browsers on these origins may write. */
  origins: string[]
  /** True when the portal is reached over https. */
  secure: boolean
  dataController: string | undefined
  dpoEmail: string | undefined
  accessibilityDeclarationUrl: string | undefined
  /** The browser that draws PDF files, where it is not one of the system. */
  chromiumPath: string | undefined
  mailFrom: string
  /** Invented content; a service has none. */
  demonstration: 'shown' | 'hidden'
}

export interface TryOut extends Common {
  kind: 'tryOut'
}

export interface Service extends Common {
  kind: 'service'
  secret: string
  smtpUrl: string
  adminEmail: string | undefined
  adminPassword: string | undefined
}

/** Reads and checks the environment; throws `EnvironmentRefusal` naming what is wrong. */
export function readEnvironment(source: Source): Environment {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  if (!given.SERVER_URL && !given.PAYLOAD_SECRET) return readTryOut(given)
  return readService(given)
}

/** The environment of this process. */
export function environment(): Environment {
  known ??= readEnvironment(process.env)
  return known
}
let known: Environment | undefined

/** What signs sessions; the try-out makes its own once and keeps it in its data folder. */
export function secretOf(env: Environment): string {
  if (env.kind === 'service') return env.secret
  const file = join(env.dataDir, 'secret')
  mkdirSync(env.dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}

/** The first administrator of an empty database; a service does not start without one. */
export function firstAdminOf(env: Service): { email: string; password: string } {
  const { adminEmail: email, adminPassword: password } = env
  if (email && password) return { email, password }
  throw new EnvironmentRefusal(
    [!email && 'ADMIN_EMAIL', !password && 'ADMIN_PASSWORD']
      .filter((variable) => typeof variable === 'string')
      .map((variable) => ({
        variable,
        it: 'il database è vuoto: serve per creare il primo amministratore',
        en: 'the database is empty: it is needed to create the first administrator',
      })),
  )
}

function readTryOut(given: Source): TryOut {
  const read = checked(tryOutShape, given)
  const { PORT, DATABASE_URI } = read
  const dataDir = resolve(read.DATA_DIR)
  return {
    kind: 'tryOut',
    host: '127.0.0.1',
    port: PORT,
    dataDir,
    ...databaseOf(DATABASE_URI, dataDir),
    serverUrl: `http://127.0.0.1:${PORT}`,
    origins: [`http://127.0.0.1:${PORT}`, `http://localhost:${PORT}`],
    secure: false,
    dataController: undefined,
    dpoEmail: undefined,
    accessibilityDeclarationUrl: read.ACCESSIBILITY_DECLARATION_URL,
    chromiumPath: read.CHROMIUM_PATH,
    mailFrom: 'LGNET2 <portale@lgnet2.example>',
    demonstration: read.DEMONSTRATION,
  }
}

function readService(given: Source): Service {
  const read = checked(serviceShape, given)
  const url = new URL(read.SERVER_URL)
  const dataDir = resolve(read.DATA_DIR)
  return {
    kind: 'service',
    host: read.HOST,
    port: read.PORT,
    dataDir,
    ...databaseOf(read.DATABASE_URI, dataDir),
    serverUrl: url.origin,
    origins: [url.origin],
    secure: url.protocol === 'https:',
    secret: read.PAYLOAD_SECRET,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    demonstration: 'shown',
    dataController: read.DATA_CONTROLLER,
    dpoEmail: read.DPO_EMAIL,
    accessibilityDeclarationUrl: read.ACCESSIBILITY_DECLARATION_URL,
    chromiumPath: read.CHROMIUM_PATH,
    adminEmail: read.ADMIN_EMAIL,
    adminPassword: read.ADMIN_PASSWORD,
  }
}

function databaseOf(uri: string | undefined, dataDir: string) {
  if (!uri)
    return { database: 'sqlite' as const, databaseUri: `file:${join(dataDir, 'portal.db')}` }
  return {
    database: uri.startsWith('file:') ? ('sqlite' as const) : ('mongodb' as const),
    databaseUri: uri,
  }
}
