import { writeFileSync } from 'node:fs'
import { thisMachine } from '../bench/machine'
import { findMongod, howToGetMongod, startReplicaSet } from '../support/mongod'
import { killRounds, type KillResult, type Round } from './kill-rounds'

/**
 * `npm run soak`: `kill -9` under writing, twenty times on each database, and every write that was
 * agreed to looked for. `--kills=5` and `--database=sqlite` make it shorter. Written to
 * `tests/soak/results.json`; ends with an error when anything is missing.
 */
const resultsFile = 'tests/soak/results.json'
const flag = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1]
const kills = Number(flag('kills') ?? 20)
const only = flag('database')

const results: Record<string, KillResult> = {}
if (only !== 'mongodb') results.SQLite = await onDatabase('SQLite')
if (only !== 'sqlite') {
  const mongod = await findMongod()
  if (!mongod) throw new Error(`there is no MongoDB here: ${howToGetMongod}`)
  const server = await startReplicaSet(mongod)
  try {
    results.MongoDB = await onDatabase('MongoDB', server.getUri('soak'))
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
console.table(summary)
writeFileSync(
  resultsFile,
  `${JSON.stringify({ at: new Date().toISOString(), machine: thisMachine(), summary, results }, null, 2)}\n`,
)
const wrong = Object.values(results).flatMap(({ rounds, mail }) => [
  ...rounds.flatMap((round) => round.wrong),
  ...mail.wrong,
])
for (const what of new Set(wrong)) console.error(what)
process.exit(wrong.length > 0 ? 1 : 0)

async function onDatabase(name: string, databaseUri?: string): Promise<KillResult> {
  return killRounds({
    kills,
    seed: Date.now(),
    tell: (round) => console.log(lineOf(name, round)),
    ...(databaseUri ? { databaseUri } : {}),
  })
}

function lineOf(name: string, { kill, agreed, total, wrong, restartMs }: Round): string {
  return (
    `${name}, kill ${kill}: ${agreed} writes agreed to (${total} in all), ` +
    `${wrong.length} wrong, up again in ${(restartMs / 1000).toFixed(1)} s`
  )
}
