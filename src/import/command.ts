import { parseArgs } from 'node:util'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'
import { message, type MessageKey, type MessageParams } from '../i18n/message'

/** What `npm run import --` was asked. */
export interface Command {
  file: string
  /** Path of the mapping; null where a mapping is to be suggested. */
  map: string | null
  write: boolean
  /** Folder for the report and the rows set aside. */
  out: string | null
  /** Email of the account it is done for. */
  as: string | null
  kind: 'model' | 'tool' | 'report'
  locale: Locale
}

/** Where the command is run. */
export interface Terminal {
  /** The answer that was asked for. */
  answer: (words: string) => void
  /** How far it is, and what is wrong. */
  tell: (words: string) => void
  /** Whoever waits wants it to end. */
  signal: AbortSignal
}

type Why = 'usage' | 'noFile' | 'noPortal' | 'nobody' | 'noMap'

/** Said in both languages: nobody knows yet who reads it. */
export class CommandMisuse extends Error {
  constructor(why: Why, params: MessageParams = {}) {
    const key = `imports.command.${why}` as MessageKey
    super(`${message('it', key, params)} / ${message('en', key, params)}`)
    this.name = 'CommandMisuse'
  }
}

/** Throws `CommandMisuse`, which says how it is used, for anything else. */
export function commandOf(words: readonly string[]): Command {
  const { values, positionals } = parsed(words)
  const {
    map = null,
    suggest = false,
    write = false,
    out = null,
    as = null,
    kind = 'model',
    lang,
  } = values
  const [file] = positionals
  const isKind = kind === 'model' || kind === 'tool' || kind === 'report'
  if (!file || positionals.length > 1 || !isKind || (map === null) !== suggest)
    throw new CommandMisuse('usage')
  return { file, map, write, out, as, kind, locale: isLocale(lang) ? lang : defaultLocale }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        suggest: { type: 'boolean' },
        write: { type: 'boolean' },
        out: { type: 'string' },
        as: { type: 'string' },
        kind: { type: 'string' },
        lang: { type: 'string' },
      },
    })
  } catch {
    throw new CommandMisuse('usage')
  }
}
