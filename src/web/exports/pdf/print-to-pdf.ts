import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unavailable } from '../../refusals'
import { DevtoolsPipe } from './devtools-pipe'

const longestMs = 30_000
/** One is drawn at a time; these may wait for it. */
const mostWaiting = 8

let waiting = 0
let before: Promise<unknown> = Promise.resolve()

/**
 * Draws a page that stands alone as a tagged PDF with bookmarks, by the browser at `executable`: a
 * process of its own that asks no network, runs no script, knows no secret and is ended afterwards.
 * Throws what went wrong, `Unavailable` when too many wait.
 */
export async function printToPdf(executable: string, html: string): Promise<Buffer> {
  if (waiting >= mostWaiting) throw new Unavailable()
  waiting += 1
  const mine = before.then(() => draw(executable, html))
  before = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}

async function draw(executable: string, html: string): Promise<Buffer> {
  const home = await mkdtemp(join(tmpdir(), 'portal-pdf-'))
  const child = open(executable, home)
  const pipe = new DevtoolsPipe(child)
  const late = setTimeout(() => pipe.fail(new Error('the browser took too long')), longestMs)
  try {
    return await printed(pipe, html)
  } finally {
    clearTimeout(late)
    await end(child)
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function open(executable: string, home: string): ChildProcess {
  // Its sandbox needs a user without privileges; a portal that runs as root has none to give.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const nothing = ['--headless', '--remote-debugging-pipe', '--proxy-server=127.0.0.1:9']
  const quiet = ['--disable-gpu', '--disable-extensions', '--disable-background-networking']
  const first = ['--no-first-run', '--no-default-browser-check', '--mute-audio']
  const own = [`--user-data-dir=${home}`, '--disable-dev-shm-usage']
  return spawn(executable, [...nothing, ...quiet, ...first, ...own, ...asRoot, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // Its children end with it.
    detached: true,
    env: { HOME: home, TMPDIR: home, PATH: '/usr/local/bin:/usr/bin:/bin', NODE_ENV: 'production' },
  })
}

async function printed(pipe: DevtoolsPipe, html: string): Promise<Buffer> {
  const { targetId } = await pipe.ask('Target.createTarget', { url: 'about:blank' })
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method: string, params?: Record<string, unknown>) =>
    pipe.ask(method, params, String(attached.sessionId))
  await ask('Page.enable')
  await ask('Emulation.setScriptExecutionDisabled', { value: true })
  const tree = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } }
  await Promise.all([
    pipe.once('Page.loadEventFired'),
    ask('Page.setDocumentContent', { frameId: tree.frameTree.frame.id, html }),
  ])
  const { data } = await ask('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return Buffer.from(String(data), 'base64')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  try {
    // The whole group it leads.
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
  await ended
}
