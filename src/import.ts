import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { getPayload } from 'payload'
import { environment, EnvironmentRefusal } from './env'
import { CommandMisuse, commandOf } from './import/command'
import { runCommand } from './import/run-command'

/**
 * `npm run import`: brings a city's table into the portal that the environment names; without
 * `--write` it only says what would come of it. On SQLite a portal that runs does the writing, since
 * one process alone writes; where none runs, and on MongoDB, this process does.
 */
export async function importFile(words: readonly string[]): Promise<void> {
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort())
  try {
    const command = commandOf(words)
    const env = environment()
    if (!existsSync(command.file))
      throw new CommandMisuse('noFile', { name: basename(command.file) })
    if (!existsSync(env.dataDir)) throw new CommandMisuse('noPortal', { folder: env.dataDir })
    const { default: config } = await import('../payload.config')
    const payload = await getPayload({ config, disableOnInit: true })
    const isWell = await runCommand(payload, env, command, {
      signal: stopping.signal,
      answer: (words) => console.log(words),
      tell: (words) => console.error(words),
    })
    await payload.destroy()
    process.exit(isWell ? 0 : 1)
  } catch (error) {
    const isAnswer = error instanceof EnvironmentRefusal || error instanceof CommandMisuse
    console.error(isAnswer ? error.message : error)
    process.exit(isAnswer ? 2 : 1)
  }
}
