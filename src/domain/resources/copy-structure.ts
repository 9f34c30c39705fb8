import type { Context } from '../context'
import { rowsOf, textOf } from '../stored'
import { resourceKinds, type ResourceKind } from './completeness'
import { readResource } from './read-resource'
import { startResource } from './start-resource'

/** How an entry is built, without a word of it: rows to fill, by list. */
export interface Structure {
  kind: ResourceKind
  /** Lists with rows, in the order of the form. */
  rows: { field: string; count: number; essential: number }[]
}

/** What of each list's rows is shape: a choice, never words. */
const shapes: Record<string, readonly string[]> = {
  coreElements: ['essential'],
  team: [],
  costs: ['per'],
  partners: [],
  evidence: ['unit'],
  toLocalise: [],
  actions: [],
  indicators: ['unit'],
  problems: [],
}

/** The structure of an entry that the person reads; what they may not read of it is not in it. */
export async function readStructure(
  ctx: Context,
  slug: string,
): Promise<{ title: unknown; structure: Structure }> {
  const { text } = await readResource(ctx, slug)
  const rows = Object.keys(shapes).flatMap((field) => {
    const all = rowsOf(text[field])
    const essential = all.filter((row) => row.essential === true).length
    return all.length === 0 ? [] : [{ field, count: all.length, essential }]
  })
  return { title: text.title, structure: { kind: kindOf(text.kind), rows } }
}

/**
 * Begins a draft of one's own built like an entry one reads: as many rows, what is essential, by
 * what costs recur, in what units results are counted. No words, topics, edition, figures or files;
 * it is not derived from it, and does not say so. Answers its id. 404; else as starting an entry.
 */
export async function copyStructure(
  ctx: Context,
  slug: string,
  { title, summary }: { title: string; summary?: string },
): Promise<{ id: string }> {
  const { text } = await readResource(ctx, slug)
  return startResource(ctx, {
    kind: kindOf(text.kind),
    title,
    ...(summary ? { summary } : {}),
    content: Object.fromEntries(
      Object.entries(shapes).flatMap(([field, kept]) => {
        const rows = rowsOf(text[field]).map((row) => shapeOf(row, kept))
        return rows.length === 0 ? [] : [[field, rows]]
      }),
    ),
  })
}

function shapeOf(row: Record<string, unknown>, kept: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    kept.flatMap((key) => {
      const value = typeof row[key] === 'boolean' ? row[key] : textOf(row[key])
      return value === null ? [] : [[key, value]]
    }),
  )
}

const kindOf = (kind: unknown): ResourceKind =>
  resourceKinds.find((known) => known === kind) ?? 'model'
