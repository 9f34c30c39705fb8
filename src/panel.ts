import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { SanitizedConfig } from 'payload'
import { shareConfig } from './admin/running-config'
import type { Log } from './log'
import type { Panel } from './web/admin'

const folder = 'src/admin'
const built = join(folder, '.next')
const stampFile = join(built, 'portal-stamp')
/** Whoever builds right now. */
const builderFile = '.cache/panel-builder'

export interface PreparedPanel extends Panel {
  /** Builds the panel if it is not built or out of date, then prepares it in this process. */
  prepare(where: { hostname: string; port: number }): Promise<void>
  stop(): Promise<void>
}

/** Payload's panel by Next, prepared behind a portal that already answers. */
export function createPanel(
  config: SanitizedConfig,
  log: Log,
  tell: (line: string) => void,
): PreparedPanel {
  let handler: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined
  let close: (() => Promise<void>) | undefined
  let building: ChildProcess | undefined
  let stopped = false
  const panel: PreparedPanel = {
    state: 'preparing',
    handle: async (request, response) => handler?.(request, response),
    async prepare(where) {
      try {
        const stamp = await panelStamp()
        await oneAtATime(async () => {
          if (stopped || (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp))
            return
          tell(
            'Preparo il pannello /admin (circa un minuto)… / Building the panel /admin (about a minute)…',
          )
          await build((child) => (building = child))
          writeFileSync(stampFile, stamp)
        })
        if (stopped) return
        shareConfig(config)
        const { default: next } = await import('next')
        const app = next({ dev: false, dir: folder, ...where })
        await app.prepare()
        handler = app.getRequestHandler()
        close = () => app.close()
        panel.state = 'ready'
        tell('Il pannello è pronto / The panel is ready: /admin')
      } catch (error) {
        if (stopped) return
        panel.state = 'failed'
        log.error({ err: error }, 'the panel could not be prepared')
      }
    },
    async stop() {
      stopped = true
      building?.kill('SIGTERM')
      await close?.()
    },
  }
  return panel
}

/** Two portals started from one folder build its panel once: the second waits for the first. */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  mkdirSync('.cache', { recursive: true })
  for (;;) {
    try {
      writeFileSync(builderFile, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
      if (isRunning(Number(readFileSync(builderFile, 'utf8')))) await setTimeout(500)
      else rmSync(builderFile, { force: true })
    }
  }
  try {
    await work()
  } finally {
    rmSync(builderFile, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Next's build, apart and at low priority: the portal answers people meanwhile. */
async function build(started: (child: ChildProcess) => void): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build', folder], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started(child)
  if (child.pid !== undefined) setPriority(child.pid, 10)
  let said = ''
  const listen = (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-4000))
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const code = await new Promise((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  if (code !== 0) throw new Error(`next build ended with ${String(code)}:\n${said}`)
}

/** A mark of all that the panel is built from. */
async function panelStamp(): Promise<string> {
  const hash = createHash('sha256').update(process.cwd())
  for (const root of ['src/admin', 'src/i18n', 'src/web/ui'])
    for (const entry of (await readdir(root, { recursive: true, withFileTypes: true })).sort(
      byPlace,
    )) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile() && !file.startsWith(built) && !file.endsWith('next-env.d.ts'))
        hash.update(file).update(await readFile(file))
    }
  return hash.update(await readFile('package-lock.json')).digest('hex')
}

const byPlace = (
  a: { parentPath: string; name: string },
  b: { parentPath: string; name: string },
) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1)
