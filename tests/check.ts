import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * `npm run check`: everything that can be said of the code without running the portal. As many at
 * a time as there are processors, the slowest first; what a check says is shown when it fails.
 */
interface Check {
  what: string
  command: string
  args: string[]
}

interface Outcome extends Check {
  passed: boolean
  seconds: number
  said: string
}

const code = ['src', 'collections', 'seed', 'tests', 'payload.config.ts']

const checks: Check[] = [
  {
    what: 'lint',
    command: 'eslint',
    args: ['.', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint'],
  },
  {
    what: 'generated files',
    command: 'npm',
    args: ['run', '--silent', 'generate', '--', '--check'],
  },
  { what: 'types', command: 'tsc', args: ['--noEmit', '--project', '.'] },
  { what: 'dead code', command: 'knip', args: [] },
  {
    what: 'format',
    command: 'prettier',
    args: ['--check', '.', '--cache', '--cache-location=.cache/prettier', '--log-level=warn'],
  },
  { what: 'layers', command: 'depcruise', args: ['--config', '.dependency-cruiser.js', ...code] },
  {
    what: 'lockfile, words, authority, names',
    command: 'node',
    args: ['--import=tsx', '--test', '--test-reporter=dot', 'tests/project/*.test.ts'],
  },
]

const waiting = [...checks]
const outcomes: Outcome[] = []
await Promise.all(Array.from({ length: availableParallelism() }, work))

const failed = outcomes.filter(({ passed }) => !passed)
for (const { what, said } of failed) console.log(`\n— ${what}\n${said.trim()}`)
console.log(`\ncheck: ${outcomes.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const outcome = await run(next)
    outcomes.push(outcome)
    const mark = outcome.passed ? '✓' : '✗'
    console.log(`${mark} ${outcome.what} (${outcome.seconds.toFixed(1)} s)`)
  }
}

/** Commands come from node_modules/.bin, which npm puts first on the path. */
function run(check: Check): Promise<Outcome> {
  const began = performance.now()
  const child = spawn(check.command, check.args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (piece: Buffer) => (said += piece.toString())
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise((resolve) => {
    const end = (passed: boolean) =>
      resolve({ ...check, passed, said, seconds: (performance.now() - began) / 1000 })
    child.on('error', (error) => {
      said += error.message
      end(false)
    })
    child.on('close', (status) => end(status === 0))
  })
}
