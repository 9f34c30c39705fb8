import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { withMongo } from '../../src/backup/mongodb'
import { database } from './database'
import type { Portal } from './portal'

/** A query for which the database reads a table from end to end, or sorts all it found. */
export interface LongRead {
  /** The table or collection. */
  of: string
  how: 'reads all' | 'sorts all'
  /** Only what belongs to a row that the question names, by its id or address. */
  ofOneRow: boolean
  query: string
}

/** Hears every query of the portal; the answer, once asked, is which of them no index serves. */
export function hearQueries(portal: Portal): Promise<() => Promise<LongRead[]>> {
  return database === 'sqlite' ? hearSqlite(portal) : hearMongodb(portal)
}

type Execute = (
  statement: string | { sql: string; args: unknown[] },
) => Promise<{ rows: { id?: unknown; parent?: unknown; detail?: unknown }[] }>

async function hearSqlite({ payload }: Portal): Promise<() => Promise<LongRead[]>> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const connection = client as unknown as { execute: Execute }
  const execute = connection.execute.bind(client)
  const heard = new Map<string, unknown[]>()
  connection.execute = (statement) => {
    if (typeof statement === 'object') heard.set(statement.sql, statement.args)
    return execute(statement)
  }
  return async () => {
    connection.execute = execute
    const long: LongRead[] = []
    for (const [sql, args] of heard) {
      const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      for (const how of ['reads all', 'sorts all'] as const)
        for (const of of longSteps(rows, sql)[how])
          long.push({ of, how, ofOneRow: namesRow(sql, args), query: sql })
    }
    return long
  }
}

function longSteps(
  rows: { parent?: unknown; detail?: unknown }[],
  sql: string,
): Record<LongRead['how'], string[]> {
  const steps = rows.map(({ parent, detail }) => ({
    top: Number(parent) === 0,
    text: String(detail),
  }))
  // What a query put aside itself holds only what an index had found.
  const aside = new Set(
    steps.map(({ text }) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(text)?.[1]),
  )
  const scanned = steps.flatMap(({ top, text }) => {
    const [, name, rest = ''] = /^SCAN (\S+)(.*)/.exec(text) ?? []
    if (!name || aside.has(name)) return []
    // An index in the order asked for is read as far as the limit.
    if (top && rest.startsWith(' USING') && / limit \?$/.test(sql)) return []
    return [tableOf(name, sql)]
  })
  const sorts = steps.some(({ top, text }) => top && text === 'USE TEMP B-TREE FOR ORDER BY')
  const from = /^(?:SCAN|SEARCH) (\S+)/.exec(steps.find(({ top }) => top)?.text ?? '')?.[1] ?? ''
  return { 'reads all': scanned, 'sorts all': sorts ? [tableOf(from, sql)] : [] }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const namesRow = (sql: string, args: unknown[]): boolean =>
  args.some((arg) => uuid.test(String(arg))) || /slug" = \?/.test(sql)

/** The table behind a name that a query gave it. */
const tableOf = (name: string, sql: string): string =>
  new RegExp(`"(\\w+)" "${name}"`).exec(sql)?.[1] ?? name

interface Profiled {
  ns: string
  planSummary?: string
  hasSortStage?: boolean
  command?: Record<string, unknown>
}

async function hearMongodb({ env }: Portal): Promise<() => Promise<LongRead[]>> {
  await withMongo(env.databaseUri, async (own) => {
    await own.createCollection('system.profile', { capped: true, size: 256 * 1024 * 1024 })
    await own.command({ profile: 2 })
  })
  return () =>
    withMongo(env.databaseUri, async (own) => {
      await own.command({ profile: 0 })
      const entries = (await own
        .collection('system.profile')
        .find({ op: { $in: ['query', 'command'] }, planSummary: { $exists: true } })
        .toArray()) as unknown as Profiled[]
      const prefix = `${own.databaseName}.`
      return entries
        .map((entry) => ({ ...entry, of: entry.ns.replace(prefix, '') }))
        .filter(({ of }) => !of.startsWith('system.'))
        .flatMap(({ of, planSummary = '', hasSortStage, command }): LongRead[] => {
          const query = JSON.stringify(command)
          const filter = JSON.stringify(command?.filter ?? command?.query ?? command?.pipeline)
          const ofOneRow = /"[\da-f]{24}"|slug":\{"\$eq"/.test(filter)
          return [
            ...(planSummary.includes('COLLSCAN')
              ? [{ of, how: 'reads all' as const, ofOneRow, query }]
              : []),
            ...(hasSortStage ? [{ of, how: 'sorts all' as const, ofOneRow, query }] : []),
          ]
        })
    })
}
