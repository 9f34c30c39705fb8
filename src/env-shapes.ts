import { existsSync } from 'node:fs'
import { z } from 'zod'

export type Source = Record<string, string | undefined>

export interface Problem {
  variable: string
  it: string
  en: string
}

/** Why the portal does not start: every variable that is missing or unsafe, by name. */
export class EnvironmentRefusal extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((p) => `${p.variable}: ${p.it} / ${p.en}`).join('\n'))
    this.name = 'EnvironmentRefusal'
  }
}

/** Reads `given` by `shape`; throws `EnvironmentRefusal` with one problem a variable. */
export function checked<Shape extends z.ZodType>(shape: Shape, given: Source): z.output<Shape> {
  const result = shape.safeParse(given)
  if (result.success) return result.data
  const problems = new Map<string, Problem>()
  for (const issue of result.error.issues) {
    const variable = String(issue.path[0])
    const [it = '', en = ''] = issue.message.split(' | ')
    if (!problems.has(variable)) problems.set(variable, { variable, it, en })
  }
  throw new EnvironmentRefusal([...problems.values()])
}

/** `it | en`, split by `checked`. */
const say = (it: string, en: string) => ({ error: `${it} | ${en}` })
const text = (it: string, en: string) => z.string(say(it, en)).trim()
const missing = ['manca', 'it is missing'] as const

const isLoopback = (host: string) =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/
const weak = /^(secret|changeme|change-me|password|payload|your[-_ ]?secret|test|dev|admin|123)/i

const common = {
  PORT: z
    .string()
    .regex(
      /^\d{1,5}$/,
      say('deve essere un numero da 0 a 65535', 'must be a number from 0 to 65535'),
    )
    .transform(Number)
    .refine((port) => port <= 65535, say('deve essere al massimo 65535', 'must be at most 65535'))
    .prefault('3000'),
  DATA_DIR: z.string().prefault('.data'),
  DATABASE_URI: z
    .string()
    .regex(
      /^(file:.|mongodb(\+srv)?:\/\/.)/,
      say(
        'deve iniziare con file:, mongodb:// o mongodb+srv://',
        'must start with file:, mongodb:// or mongodb+srv://',
      ),
    )
    .refine(
      (uri) => !uri.startsWith('mongodb://') || /[?&]replicaSet=[^&]+/.test(uri),
      say('serve un replica set: aggiungi replicaSet=', 'a replica set is needed: add replicaSet='),
    )
    .optional(),
  CHROMIUM_PATH: z
    .string()
    .refine(
      (path) => existsSync(path),
      say('non indica nessun programma', 'names no program that is there'),
    )
    .optional(),
  ACCESSIBILITY_DECLARATION_URL: z
    .url({ protocol: /^https?$/, ...say('deve essere un indirizzo web', 'must be a web address') })
    .optional(),
}

/** What the try-out listens to. */
export const tryOutShape = z.object({
  ...common,
  DEMONSTRATION: z
    .enum(['shown', 'hidden'], say('deve essere shown o hidden', 'must be shown or hidden'))
    .prefault('shown'),
})

/** What a service needs. */
export const serviceShape = z.object({
  ...common,
  HOST: z.string().prefault('127.0.0.1'),
  SERVER_URL: text(...missing).superRefine((value, issues) => {
    const url = URL.canParse(value) ? new URL(value) : undefined
    const refuse = (it: string, en: string) => issues.addIssue(say(it, en).error)
    if (!url || !/^https?:$/.test(url.protocol))
      refuse('deve essere un indirizzo https://', 'must be an https:// address')
    else if (url.protocol === 'http:' && !isLoopback(url.hostname))
      refuse(
        'http:// è ammesso solo su questo computer: usa https://',
        'http:// is allowed on this computer only: use https://',
      )
    else if (url.pathname !== '/' || url.search || url.hash || url.username)
      refuse('deve essere solo l’origine, senza percorso', 'must be an origin, without a path')
  }),
  PAYLOAD_SECRET: text(...missing)
    .min(32, say('deve avere almeno 32 caratteri', 'must have at least 32 characters'))
    .refine(
      (value) => !weak.test(value) && new Set(value).size >= 10,
      say(
        'è facile da indovinare: generane uno casuale',
        'is easy to guess: generate a random one',
      ),
    ),
  SMTP_URL: text(...missing).regex(
    /^smtps?:\/\/.+/,
    say('deve iniziare con smtp:// o smtps://', 'must start with smtp:// or smtps://'),
  ),
  MAIL_FROM: text(...missing).regex(
    /^([^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
    say(
      'deve essere un indirizzo, anche con un nome: Nome <indirizzo>',
      'must be an address, with a name if you like: Name <address>',
    ),
  ),
  DATA_CONTROLLER: text(...missing),
  DPO_EMAIL: text(...missing).regex(
    address,
    say('deve essere un indirizzo email', 'must be an email address'),
  ),
  ADMIN_EMAIL: z
    .string()
    .regex(address, say('deve essere un indirizzo email', 'must be an email address'))
    .optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12, say('deve avere almeno 12 caratteri', 'must have at least 12 characters'))
    .optional(),
})
