import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts the bare Express route in a process of its own. */
export async function startBare(): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/bare-express.tsx'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const [piece] = (await once(child.stdout, 'data')) as [Buffer]
  const port = /port (\d+)/.exec(piece.toString())?.[1]
  if (!port) throw new Error('the bare route did not start')
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
