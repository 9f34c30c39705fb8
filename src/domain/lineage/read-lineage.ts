import { idOf } from '../../access/asker'
import { heldAlone } from '../../changes/held'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { entriesReadBy, readerKey, replicationsReadBy, type KinRow } from './kin-rows'
import { LineageTree, type LineageEdge, type LineageNode } from './lineage-tree'

/** Where an entry comes from and where it went, as far as this reader may know. */
export interface Lineage {
  /** The entry it is asked of. */
  id: string
  /** The first is the one that all others come from; never what this reader may not read. */
  nodes: LineageNode[]
  /** Each node but the first has one that leads to it. */
  edges: LineageEdge[]
  /** The first node comes from an entry that this reader may not read. */
  beginsBefore: boolean
  /** There is more than is told. */
  cut: boolean
}

export const mostNodes = 1000
/** Generations looked at, upwards and downwards. */
const mostLevels = 12

/**
 * The tree that an entry stands in: what it comes from, the replications of each entry, what came
 * of them, and what was derived without one. Level by level, never row by row. What may not be read
 * is not in it, nor what hangs from it, save the asker's own way up to there. `NotFoundRefusal`
 * where the entry itself may not be read.
 */
export async function readLineage(ctx: Context, id: string): Promise<Lineage> {
  // What technicians read of what is not shared leaves a trace every time; in a transaction there
  // is what nobody else sees yet.
  if (ctx.asker?.role === 'admin' || (await ctx.req?.transactionID)) return readNow(ctx, id)
  return heldAlone(ctx.payload, `lineage ${id} ${readerKey(ctx)}`, () => readNow(ctx, id))
}

async function readNow(ctx: Context, id: string): Promise<Lineage> {
  const [itself] = await entriesReadBy(ctx, { id: { equals: id } }, 1)
  if (!itself) throw new NotFoundRefusal()
  const { line, beginsBefore, ended } = await climb(ctx, itself)
  const tree = new LineageTree(mostNodes)
  await plantLine(ctx, tree, line)
  const above = line.slice(0, -1).map((row) => row.id)
  // What came of the entry itself first: were it cut short, then not there.
  const downwards = await descend(ctx, tree, [itself.id])
  const sideways = await descend(ctx, tree, above)
  return {
    id: itself.id,
    nodes: tree.nodes,
    edges: tree.edges,
    beginsBefore,
    cut: !ended || !downwards || !sideways,
  }
}

interface Line {
  /** From the furthest entry to the one asked for. */
  line: KinRow[]
  beginsBefore: boolean
  /** False when there are further generations. */
  ended: boolean
}

async function climb(ctx: Context, itself: KinRow): Promise<Line> {
  const line = [itself]
  let before = idOf(itself.derivedFrom)
  while (before) {
    if (line.some((row) => row.id === before)) break
    if (line.length > mostLevels) return { line, beginsBefore: false, ended: false }
    const [row] = await entriesReadBy(ctx, { id: { equals: before } }, 1)
    if (!row) return { line, beginsBefore: true, ended: true }
    line.unshift(row)
    before = idOf(row.derivedFrom)
  }
  return { line, beginsBefore: false, ended: true }
}

/** The way to the entry, each step by the replication that led to it where there is one. */
async function plantLine(ctx: Context, tree: LineageTree, line: KinRow[]): Promise<void> {
  const ids = line.map((row) => row.id)
  const led = await replicationsReadBy(ctx, { result: { in: ids } }, mostNodes)
  for (const row of line) {
    const step = led.find(
      ({ source, result }) => idOf(result) === row.id && idOf(source) === idOf(row.derivedFrom),
    )
    if (step) tree.addReplication(step)
    tree.addEntry(row)
  }
}

/** Adds what comes of these entries, and of that; false when there is more. */
async function descend(ctx: Context, tree: LineageTree, from: string[]): Promise<boolean> {
  let parents = from
  for (let level = 0; parents.length > 0; level += 1) {
    if (level === mostLevels) return false
    const [taken, derived] = await Promise.all([
      replicationsReadBy(ctx, { source: { in: parents } }, mostNodes + 1),
      entriesReadBy(ctx, { derivedFrom: { in: parents } }, mostNodes + 1),
    ])
    if (!addAll(tree, taken, (row) => tree.addReplication(row))) return false
    const known = new Set(derived.map(({ id }) => id))
    const others = taken.flatMap(({ result }) => idOf(result) ?? []).filter((id) => !known.has(id))
    const results =
      others.length > 0 ? await entriesReadBy(ctx, { id: { in: others } }, mostNodes + 1) : []
    const children: string[] = []
    const add = (row: KinRow): boolean => tree.addEntry(row) && children.push(row.id) > 0
    if (!addAll(tree, [...derived, ...results], add)) return false
    parents = children
  }
  return true
}

/** False when the tree has no room for one of them. */
function addAll(tree: LineageTree, rows: KinRow[], add: (row: KinRow) => boolean): boolean {
  for (const row of rows) if (!add(row) && !tree.has(row.id)) return false
  return true
}
