import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { signIn } from '../soak/client'
import { startBare } from './bare-portal'
import { budgets, keepMultiples, keptMultiples } from './budgets'
import { buildPortal, startBuilt, type BuiltPortal } from './built-portal'
import { thisMachine } from './machine'
import { weighPage, type Weight } from './page-weight'
import { cpuPerRequest, memoryOf } from './process-cost'

/**
 * `npm run bench`: what the portal costs with ten thousand entries, written to
 * `tests/bench/results.json`. Ends with an error when a budget is not kept.
 */
const resources = 10_000
const resultsFile = 'tests/bench/results.json'
const panelReady = /panel is ready/

interface Line {
  what: string
  value: number
  unit: string
  budget?: number
  /** Of the bare route, in the same run. */
  multiple?: number
  ok: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'))
const lines: Line[] = []
try {
  console.log('Building…')
  await buildPortal()
  const dataDir = join(folder, 'filled')
  console.log('Preparing the panel and the content…')
  const first = await startBuilt(dataDir)
  await first.says(panelReady)
  await first.stop()
  console.log(`Generating ${resources} entries…`)
  await prepare(dataDir)

  const fresh = await startBuilt(join(folder, 'empty'))
  within(
    'built copy, empty data folder, to the first page',
    fresh.firstPageMs,
    'ms',
    budgets.firstPageMs,
  )
  await fresh.says(panelReady)
  await fresh.stop()
  const opened = await startBuilt(dataDir)
  await opened.says(panelReady)
  await openPanel(opened, await cookieOf(opened, dataDir))
  within('memory with the panel opened', memoryOf(opened.pid).nowMB, 'MB', budgets.memoryMB)
  await opened.stop()
  const portal = await startBuilt(dataDir)
  within(
    'built copy, 10,000 entries, to the first page',
    portal.firstPageMs,
    'ms',
    budgets.firstPageMs,
  )
  await portal.says(panelReady)
  const weights = await measure(portal, dataDir)
  await portal.stop()
  report(weights)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(portal: BuiltPortal, dataDir: string): Promise<Weight[]> {
  const cookie = await cookieOf(portal, dataDir)
  const everySlug = sharedSlugs(dataDir)
  const slugs = everySlug.filter((_, index) => index % 40 === 0)
  const bare = await startBare()
  const bareMs = await cpuPerRequest({ ...bare, paths: ['/'] })
  await bare.stop()
  lines.push({ what: 'bare Express route', value: bareMs, unit: 'CPU ms', ok: true })

  const multiples = keptMultiples()
  const cost = async (what: string, paths: string[], cookie?: string, budget?: number) => {
    const value = await cpuPerRequest({ ...portal, paths, ...(cookie ? { cookie } : {}) })
    const multiple = Math.round((value / bareMs) * 100) / 100
    const kept = multiples[what]
    if (budget !== undefined && value <= budget && kept === undefined) multiples[what] = multiple
    const grown = kept !== undefined && multiple > kept * budgets.growth
    const ok = budget === undefined || (value <= budget && !grown)
    lines.push({ what, value, unit: 'CPU ms', multiple, ok, ...(budget ? { budget } : {}) })
  }
  const entries = slugs.map((slug) => `/it/risorse/${slug}`)
  await cost('library, signed in, held in memory', ['/it/risorse'], cookie, budgets.cpuMs)
  await cost('resource, signed in, held in memory', entries, cookie, budgets.cpuMs)
  const firstTime = everySlug.map((slug) => `/it/risorse/${slug}`)
  await cost('resource, signed in, each read for the first time', firstTime, cookie)
  const everyPage = Array.from({ length: 700 }, (_, index) => `/it/risorse?page=${index + 1}`)
  await cost('library, signed in, each page for the first time', everyPage, cookie)
  await cost('library, anonymous', ['/it/risorse'])
  await cost('resource, anonymous', entries)
  await cost('library, filtered by city and area', ['/it/risorse?city=torino&kind=model'])
  await cost('library, page 300', ['/it/risorse?page=300'])
  await cost('home, anonymous', ['/it'])
  await cost('cities, anonymous', ['/it/citta'])
  await cost('city, anonymous', ['/it/citta/torino'])
  keepMultiples(multiples)

  const weights: Weight[] = []
  for (const path of [
    '/it',
    '/it/risorse',
    entries[0] ?? '',
    '/it/citta',
    '/it/citta/torino',
    '/it/accedi',
  ])
    weights.push(await weighPage(portal.url, path))
  weights.push(await weighPage(portal.url, '/it/risorse', cookie))
  for (const { path, totalKB, jsKB, elsewhere } of weights) {
    within(`${path}: HTML, CSS and JS`, totalKB, 'kB', budgets.pageKB)
    within(`${path}: JS`, jsKB, 'kB', budgets.scriptKB)
    within(`${path}: from third parties`, elsewhere.length, 'addresses', 0)
  }

  const { nowMB, peakMB } = memoryOf(portal.pid)
  lines.push({ what: 'memory after all these pages', value: nowMB, unit: 'MB', ok: true })
  lines.push({ what: 'memory, the most so far', value: peakMB, unit: 'MB', ok: true })
  return weights
}

/** The panel's first pages and what they load, as a person opens them. */
async function openPanel({ url }: BuiltPortal, cookie: string): Promise<void> {
  for (const path of [
    '/admin',
    '/admin/collections/resources',
    '/admin/collections/resources/create',
  ]) {
    const answer = await fetch(url + path, { headers: { cookie } })
    const html = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    for (const [, address] of html.matchAll(
      /(?:src|href)="(\/_next\/[^"]+|\/admin\/_next\/[^"]+)"/g,
    ))
      await (await fetch(new URL(address ?? '', url))).arrayBuffer()
  }
}

/** A referente's session. */
async function cookieOf({ url }: BuiltPortal, dataDir: string): Promise<string> {
  const accounts = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as {
    email: string
    password: string
    role: string
  }[]
  const manager = accounts.find(({ role }) => role === 'cityManager')
  if (!manager) throw new Error('there is no cityManager')
  return `portal-token=${await signIn(url, manager)}`
}

/** Some entries that every member reads. */
function sharedSlugs(dataDir: string): string[] {
  const database = new DatabaseSync(join(dataDir, 'portal.db'), { readOnly: true })
  try {
    return database
      .prepare(
        `SELECT slug FROM resources WHERE workflow = 'public' AND _status = 'published'
         AND slug GLOB '*-p[0-9]*' ORDER BY slug LIMIT 2000`,
      )
      .all()
      .map(({ slug }) => String(slug))
  } finally {
    database.close()
  }
}

async function prepare(dataDir: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/prepare-data.ts', String(resources)],
    { env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, stdio: 'inherit' },
  )
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('the entries could not be made')
}

function within(what: string, value: number, unit: string, budget: number): void {
  lines.push({ what, value, unit, budget, ok: value <= budget })
}

function report(weights: Weight[]): void {
  const results = {
    at: new Date().toISOString(),
    machine: thisMachine(),
    resources,
    lines,
    weights,
  }
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
  console.table(
    lines.map(({ what, value, unit, budget, multiple, ok }) => ({
      what,
      value: `${value} ${unit}`,
      budget: budget ?? '',
      '× bare': multiple ?? '',
      '': ok ? '' : 'NO',
    })),
  )
  const broken = lines.filter(({ ok }) => !ok)
  if (broken.length === 0) return
  console.error(`Not kept: ${broken.map(({ what }) => what).join('; ')}`)
  process.exitCode = 1
}
