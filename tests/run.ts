import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, howToGetBrowser } from './support/browser'
import { buildTests, nodeArguments } from './support/built'
import { mongodbVariable } from './support/database'
import { findMongod, howToGetMongod, startReplicaSet } from './support/mongod'
import type { Result } from './support/record-results'
import { findTestFiles, type TestFile } from './support/test-files'

/**
 * `npm test`: every test on SQLite, then again on MongoDB those that reach a database, save how
 * pages look. Give paths to
 * run some of them, `--database=sqlite` or `--database=mongodb` to run on one. What cannot be
 * tested here is said at the end; with CI=true that is a failure.
 */
const args = process.argv.slice(2)
const onlyDatabase = args
  .map((arg, index) =>
    arg === '--database' ? args[index + 1] : /^--database=(.+)$/.exec(arg)?.[1],
  )
  .find((value) => value !== undefined)
if (onlyDatabase !== undefined && !['sqlite', 'mongodb'].includes(onlyDatabase)) {
  console.error('--database is sqlite or mongodb')
  process.exit(2)
}
const paths = args.filter((arg) => !arg.startsWith('-') && arg !== onlyDatabase)

/** Files at a time; a file that takes longer hangs. */
const atOnce = 2
const longestMs = 10 * 60_000

const secondsFile = join('.cache', 'test-seconds.json')

type Where = 'sqlite' | 'mongodb' | 'no database'

interface Run {
  file: TestFile
  where: Where
  results: Result[]
  seconds: number
}

const files = await findTestFiles(paths)
const browser = await findBrowser()
console.log(
  browser
    ? `browser: ${browser.from === 'the packages' ? 'Chromium of the packages' : browser.executable}, version ${browser.version}`
    : 'browser: none',
)
/** What looks the same on both was looked at on SQLite, unless MongoDB alone was asked for. */
const onMongodb = (file: TestFile) => file.database && (!file.looks || onlyDatabase === 'mongodb')
const wantsMongodb = onlyDatabase !== 'sqlite' && files.some(onMongodb)
const mongod = wantsMongodb ? await findMongod() : undefined
console.log(
  mongod
    ? `MongoDB: ${mongod.binary}, version ${mongod.version}`
    : `MongoDB: ${wantsMongodb ? 'none' : 'not asked for'}`,
)

const untested: string[] = []
const runnable = files.filter((file) => browser || !file.browser)
if (runnable.length < files.length)
  untested.push(
    `${files.length - runnable.length} files in a browser: there is none. To get one: ${howToGetBrowser}`,
  )
// Once, before several files would each find it out of date.
await runNode(['src/build.ts'])
const built = await buildTests()
const runs: Run[] = []
if (onlyDatabase !== 'mongodb') {
  const onSqlite = runnable.filter((file) => file.database)
  if (onSqlite.length > 0) await makeTemplate({})
  await runAll([
    ...runnable
      .filter((file) => !file.database)
      .map((file) => ({ file, where: 'no database' as const })),
    ...onSqlite.map((file) => ({ file, where: 'sqlite' as const })),
  ])
}
if (mongod) {
  const server = await startReplicaSet(mongod)
  process.once('SIGINT', () => void server.stop().then(() => process.exit(130)))
  try {
    const env = { [mongodbVariable]: server.getUri() }
    await makeTemplate(env)
    await runAll(
      runnable.filter(onMongodb).map((file) => ({ file, where: 'mongodb' as const })),
      env,
    )
  } finally {
    await server.stop()
  }
} else if (wantsMongodb)
  untested.push(`everything on MongoDB: there is none. To get one: ${howToGetMongod}`)
report()

/** Runs them two at a time, the longest of the last time first. */
async function runAll(
  planned: { file: TestFile; where: Where }[],
  env: Record<string, string> = {},
): Promise<void> {
  const known = await knownSeconds()
  const waiting = planned.sort(
    (a, b) => (known[keyOf(b)] ?? longestMs) - (known[keyOf(a)] ?? longestMs),
  )
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const run = await runFile(next.file, next.where, env)
      runs.push(run)
      const failed = run.results.filter((result) => !result.passed)
      const sign = failed.length === 0 ? 'ok ' : 'NOT'
      console.log(
        `${sign} ${run.file.path} (${run.where}): ${run.results.length - failed.length} passed` +
          `${failed.length > 0 ? `, ${failed.length} failed` : ''}, ${run.seconds.toFixed(1)} s`,
      )
      for (const { name, why } of failed) console.log(`    ✖ ${name}\n${indented(why ?? '')}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  for (const run of runs) known[keyOf(run)] = run.seconds
  await mkdir('.cache', { recursive: true })
  await writeFile(secondsFile, JSON.stringify(known))
}

async function runFile(file: TestFile, where: Where, env: Record<string, string>): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-results-'))
  const destination = join(folder, 'results')
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [
      ...['--test-force-exit', '--no-warnings'],
      ...['--import', built('tests/support/untracked-promises.ts')],
      `--test-reporter=${built('tests/support/record-results.ts')}`,
      `--test-reporter-destination=${destination}`,
      ...nodeArguments(file.path),
    ],
    {
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestMs,
      killSignal: 'SIGKILL',
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-20_000)))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  const lines = existsSync(destination) ? (await readFile(destination, 'utf8')).split('\n') : []
  await rm(folder, { recursive: true, force: true })
  const results = lines.filter(Boolean).map((line) => JSON.parse(line) as Result)
  if (results.length === 0 || (code !== 0 && results.every((result) => result.passed)))
    results.push({
      name: signal ? 'the file ends by itself' : 'the file runs',
      passed: false,
      why: `ended with ${signal ?? code}\n${said}`,
    })
  return { file, where, results, seconds: (performance.now() - began) / 1000 }
}

function makeTemplate(env: Record<string, string>): Promise<void> {
  return runNode(nodeArguments('tests/support/make-template.ts'), env)
}

async function runNode(args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, args, {
    env: environment(env),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${args.at(-1)} failed: the tests need what it makes`)
}

/** What a file sees: nothing of this run's own database, which it would take for its own. */
function environment(env: Record<string, string>): NodeJS.ProcessEnv {
  const { [mongodbVariable]: _, NODE_TEST_CONTEXT: __, ...inherited } = process.env
  return { ...inherited, NODE_ENV: 'test', LOG_LEVEL: 'error', ...env }
}

function report(): void {
  const slowest = [...runs].sort((a, b) => b.seconds - a.seconds).slice(0, 10)
  console.log('\nslowest files')
  for (const { file, where, seconds } of slowest)
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${file.path} (${where})`)
  console.log('\ntests')
  for (const where of ['no database', 'sqlite', 'mongodb'] as const) {
    const here = runs.filter((run) => run.where === where)
    if (here.length > 0) console.log(`  ${where}: ${counted(here)}`)
  }
  const inBrowser = runs.filter((run) => run.file.browser)
  if (browser && inBrowser.length > 0)
    console.log(`  of them in Chromium ${browser.version}: ${counted(inBrowser)}`)
  if (untested.length > 0) {
    console.log('\nNOT TESTED')
    for (const what of untested) console.log(`  ${what}`)
  }
  const isFailure = process.env.CI === 'true'
  const results = runs.flatMap((run) => run.results)
  const failed =
    results.filter((result) => !result.passed).length + (isFailure ? untested.length : 0)
  console.log(`\n${results.filter((result) => result.passed).length} passed, ${failed} failed`)
  process.exit(failed > 0 || results.length === 0 ? 1 : 0)
}

function counted(some: Run[]): string {
  const results = some.flatMap((run) => run.results)
  const passed = results.filter((result) => result.passed).length
  return `${passed} passed, ${results.length - passed} failed, in ${some.length} files`
}

function indented(text: string): string {
  return text.replace(/^/gm, '      ')
}

function keyOf({ file, where }: { file: TestFile; where: Where }): string {
  return `${file.path} ${where}`
}

async function knownSeconds(): Promise<Record<string, number>> {
  try {
    return JSON.parse(await readFile(secondsFile, 'utf8')) as Record<string, number>
  } catch {
    return {}
  }
}
