import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What every run must keep; architecture says why. */
export const budgets = {
  firstPageMs: 5000,
  memoryMB: 450,
  cpuMs: 4,
  /** Of the requests a bare route of the same size answers. */
  cachedShare: 0.8,
  searchCpuMs: 6,
  searchP95Ms: 25,
  suggestionsP95Ms: 15,
  rebuiltPerSecond: 1000,
  importedPerSecond: 50,
  editViewMs: 3000,
  autosaveP95Ms: 300,
  replicationStepCpuMs: 30,
  /** Reading documents of 200 pages, and how much longer others wait meanwhile. */
  readingMB: 400,
  readingWait: 2,
  /** Rows for people who are told of one thing, and how much longer others wait meanwhile. */
  noticesPerSecond: 500,
  noticesWait: 2,
  /** From a thousand entries to a hundred thousand. */
  scale: 1.5,
  everythingMs: 60,
  /** Of five hundred nodes; of two thousand replications, compressed. */
  lineageCpuMs: 30,
  arcsKB: 60,
  pageKB: 40,
  scriptKB: 10,
  /** Of the multiple kept from when a page first met its budget. */
  growth: 1.2,
}

const file = 'tests/bench/multiples.json'

/** By page: its cost as a multiple of the bare route's, when it first met its budget. */
export type Multiples = Record<string, number>

export const keptMultiples = (): Multiples =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Multiples) : {}

export const keepMultiples = (multiples: Multiples): void =>
  writeFileSync(file, `${JSON.stringify(multiples, null, 2)}\n`)
