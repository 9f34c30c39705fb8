import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { nodeArguments } from '../support/built'

export interface ImportProcess {
  child: ChildProcess
  /** All that it has said so far. */
  said: () => string
  /** Its exit code. */
  ended: Promise<number | null>
}

/** `npm run import` as a process of its own, in the place that `env` names. */
export function runImport(words: readonly string[], env: Record<string, string>): ImportProcess {
  const child = spawn(
    process.execPath,
    [...nodeArguments('tests/imports/import-process.ts'), ...words],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (said += piece.toString()))
  return {
    child,
    said: () => said,
    ended: once(child, 'close').then(([code]) => code as number | null),
  }
}
