import { fork, type ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extensionOf } from './clean-name'
import { pathOfFile } from './file-store'
import type { DocumentRead, ReadingWarning } from './reading'

/** What the process that reads is asked. */
export interface ReadingOrder {
  path: string
  extension: string
}

/** Nobody waits longer for one document, whatever it is made of. */
const longestMs = 120_000
/** Of what a script holds; the file itself and one small picture come on top. */
const mostHeapMb = 256

/**
 * Reads a stored document in a process of its own: with little memory, little of the processor, no
 * secrets in its environment, and an end. What cannot be read is told as `unreadable`. Throws when
 * `signal` says to stop, and when the process could not do its work.
 */
export async function readDocument(
  filename: string,
  signal: AbortSignal,
  { longest = longestMs }: { longest?: number } = {},
): Promise<DocumentRead> {
  signal.throwIfAborted()
  const order = { path: pathOfFile(filename), extension: extensionOf(filename) }
  const child = start()
  const timer = setTimeout(() => child.kill('SIGKILL'), longest)
  const stop = () => child.kill('SIGKILL')
  signal.addEventListener('abort', stop, { once: true })
  try {
    const read = await answerOf(child, order)
    signal.throwIfAborted()
    return read
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    child.kill('SIGKILL')
  }
}

/** A document that could not be read. */
export const unreadable = (...warnings: ReadingWarning[]): DocumentRead => ({
  state: 'unreadable',
  pages: [],
  pageCount: null,
  language: null,
  warnings,
  thumbnail: null,
})

function start(): ChildProcess {
  const child = fork(insideFile(), {
    env: { NODE_ENV: 'production' },
    execArgv: [`--max-old-space-size=${mostHeapMb}`, ...(fromSources() ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    // Whoever is served goes first.
    if (child.pid) setPriority(child.pid, 5)
  } catch {
    // It has ended already, and says so itself.
  }
  return child
}

function answerOf(child: ChildProcess, order: ReadingOrder): Promise<DocumentRead> {
  return new Promise((resolve, reject) => {
    child
      .once('message', (answer) => resolve(answer as DocumentRead))
      .once('error', reject)
      .once('exit', (code, signalled) => {
        // Ended by the system for its memory, by itself for the same, or by us for its time.
        if (signalled !== null || code === outOfMemory) resolve(unreadable('tooHeavy'))
        else reject(new Error(`the process that reads documents ended with ${code}`))
      })
    child.send(order, (error) => {
      if (error) reject(error)
    })
  })
}

/** How Node ends when its heap is full, where that is not told as a signal. */
const outOfMemory = 134

const fromSources = (): boolean => process.execArgv.some((arg) => arg.includes('tsx'))

/** Built beside the server; from the sources where those run. */
const insideFile = (): string =>
  fromSources()
    ? fileURLToPath(new URL('./read/inside.ts', import.meta.url))
    : join(process.cwd(), 'dist/server/read-inside.js')
