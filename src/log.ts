import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import pretty from 'pino-pretty'

export type Log = Logger

/**
 * The portal's log: JSON lines in a service, readable ones in the try-out. Whatever is logged,
 * addresses, tokens, cookies and passwords never reach the line: known places are redacted, and
 * the finished line is searched too, since an error's text may hold anything.
 */
export function createLog(
  kind: 'tryOut' | 'service',
  options: { destination?: DestinationStream; level?: string } = {},
): Log {
  const destination = options.destination ?? (kind === 'tryOut' ? readable() : undefined)
  const shape: LoggerOptions = {
    level: options.level ?? process.env.LOG_LEVEL ?? 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: private_, censor: '[redacted]' },
    hooks: { streamWrite: withoutPersonalData },
  }
  return destination ? pino(shape, destination) : pino(shape)
}

/** A line with e-mail addresses, session tokens and credentials in addresses taken out. */
export const withoutPersonalData = (line: string): string =>
  line
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@"\\]+@/gi, '$1[credentials]@')
    .replace(/eyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, '[token]')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, '[email]')

const private_ = [
  ...['email', 'password', 'token', 'cookie', 'authorization', 'user', 'ip'].flatMap((name) => [
    name,
    `*.${name}`,
    `*.*.${name}`,
  ]),
  // A refusal of personal data quotes what it found.
  'err.data.places',
]

const readable = () =>
  pretty({
    sync: true,
    singleLine: true,
    ignore: 'pid,hostname',
    translateTime: 'SYS:HH:MM:ss',
    colorize: process.stdout.isTTY,
  })
