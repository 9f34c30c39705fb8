import { readFileSync, writeFileSync } from 'node:fs'
import { thisMachine } from '../bench/machine'
import { findMongod, howToGetMongod, startReplicaSet } from '../support/mongod'
import { deaths } from './deaths'
import { freshRounds, type FreshResult } from './fresh-rounds'
import { killRounds, type KillResult, type Round } from './kill-rounds'
import { noticeRounds, type NoticeResult } from './notice-rounds'

/**
 * `npm run soak`: `kill -9` under writing, twenty times on each database, and every write that was
 * agreed to looked for; then a thousand publications under load, each of which the very next reader
 * must see; then `kill -9` at each moment between something that happens and the letter that tells of
 * it, ten times over. `--kills=5`, `--fresh=100`, `--notices=1` and `--database=sqlite` make it
 * shorter, `--kills=0`, `--fresh=0` and `--notices=0` leave one out. Written to `tests/soak/results.json`; ends with an error when anything
 * is missing.
 */
const resultsFile = 'tests/soak/results.json'
const flag = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1]
const kills = Number(flag('kills') ?? 20)
const publications = Number(flag('fresh') ?? 1000)
const notices = Number(flag('notices') ?? 10)
const only = flag('database')

const results: Record<string, KillResult> = {}
const fresh: Record<string, FreshResult> = {}
const told: Record<string, NoticeResult> = {}
if (only !== 'mongodb') await onDatabase('SQLite')
if (only !== 'sqlite') {
  const mongod = await findMongod()
  if (!mongod) throw new Error(`there is no MongoDB here: ${howToGetMongod}`)
  const server = await startReplicaSet(mongod)
  try {
    await onDatabase('MongoDB', server)
  } finally {
    await server.stop()
  }
}

const summary = Object.entries(results).map(([database, { rounds, mail }]) => ({
  database,
  kills: rounds.length,
  'writes agreed to': rounds.at(-1)?.total ?? 0,
  'lost or half written': new Set(rounds.flatMap(({ wrong }) => wrong)).size,
  letters: mail.letters,
  'arrived twice': mail.twice,
  'letters lost': mail.wrong.length,
}))
const freshness = Object.entries(fresh).map(([database, { stale, ...rest }]) => ({
  database,
  ...rest,
  stale: stale.length,
}))
const notified = Object.entries(told).map(([database, { wrong: _, ...rest }]) => ({
  database,
  ...rest,
}))
if (summary.length > 0) console.table(summary)
if (notified.length > 0) console.table(notified)
if (freshness.length > 0) console.table(freshness)
const before = JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, unknown>
const written = {
  ...before,
  at: new Date().toISOString(),
  machine: thisMachine(),
  ...(summary.length > 0 ? { summary, results } : {}),
  ...(freshness.length > 0 ? { freshness } : {}),
  ...(notified.length > 0 ? { notices: notified } : {}),
}
writeFileSync(resultsFile, `${JSON.stringify(written, null, 2)}\n`)
const wrong = [
  ...Object.values(results).flatMap(({ rounds, mail }) => [
    ...rounds.flatMap((round) => round.wrong),
    ...mail.wrong,
  ]),
  ...Object.values(fresh).flatMap(({ stale }) => stale),
  ...Object.values(told).flatMap(({ wrong: what }) => what),
]
for (const what of new Set(wrong)) console.error(what)
process.exit(wrong.length > 0 ? 1 : 0)

async function onDatabase(name: string, server?: { getUri(name: string): string }): Promise<void> {
  if (kills > 0)
    results[name] = await killRounds({
      kills,
      seed: Date.now(),
      tell: (round) => console.log(lineOf(name, round)),
      ...(server ? { databaseUri: server.getUri('soak') } : {}),
    })
  if (publications > 0)
    fresh[name] = await freshRounds({
      publications,
      tell: (line) => console.log(`${name}, ${line}`),
      ...(server ? { databaseUri: server.getUri('fresh') } : {}),
    })
  if (notices > 0)
    told[name] = await noticeRounds({
      deaths: Array.from({ length: notices }, () => deaths).flat(),
      tell: (death) => console.log(`${name}, killed: ${death}`),
      ...(server ? { databaseUri: server.getUri('notices') } : {}),
    })
}

function lineOf(name: string, { kill, agreed, total, wrong, restartMs }: Round): string {
  return (
    `${name}, kill ${kill}: ${agreed} writes agreed to (${total} in all), ` +
    `${wrong.length} wrong, up again in ${(restartMs / 1000).toFixed(1)} s`
  )
}
