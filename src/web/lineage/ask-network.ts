import type { Context } from '../../domain/context'
import { readNetwork, type NetworkReplication } from '../../domain/lineage/read-network'
import type { Topic } from '../../domain/topics/find-topics'
import type { NetworkQuestion } from './network-question'

export interface NetworkAnswer {
  /** Those of the page that was asked for. */
  shown: NetworkReplication[]
  /** From where to where, each once, with how many. */
  passages: Passages[]
  total: number
  page: number
  pages: number
  /** The years in which any was begun, the latest first. */
  years: string[]
  /** The latest change of any of them. */
  updatedAt: string | undefined
}

/** What went from one organisation to another, by id. */
export interface Passages {
  from: string
  to: string
  count: number
  /** All of it is invented. */
  demonstration: boolean
}

const pageSize = 20

/** The replications that this reader may read and asks for, and the ways between cities they took. */
export async function askNetwork(
  ctx: Context,
  question: NetworkQuestion,
  areas: readonly Topic[],
): Promise<NetworkAnswer> {
  const all = await readNetwork(ctx)
  const area = areas.find(({ slug }) => slug === question.area)?.id ?? question.area
  const found = all.filter(
    ({ source, since, outcome }) =>
      (area === null || source?.topics.includes(area)) &&
      (question.year === null || since.startsWith(question.year)) &&
      (question.outcome === null || outcome === question.outcome),
  )
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  return {
    shown: found.slice((question.page - 1) * pageSize, question.page * pageSize),
    passages: passagesOf(found),
    total: found.length,
    page: question.page,
    pages,
    years: [...new Set(all.map(({ since }) => since.slice(0, 4)))].sort().reverse(),
    updatedAt: found.map(({ updatedAt }) => updatedAt).reduce(later, '') || undefined,
  }
}

const later = (one: string, other: string): string => (one > other ? one : other)

/** Each way once, in the order they were first taken. */
export function passagesOf(
  taken: readonly Pick<NetworkReplication, 'from' | 'to' | 'demonstration'>[],
): Passages[] {
  const ways = new Map<string, Passages>()
  for (const { from, to, demonstration } of taken) {
    if (!from || !to || from === to) continue
    const way = ways.get(`${from} ${to}`)
    if (!way) ways.set(`${from} ${to}`, { from, to, count: 1, demonstration })
    else {
      way.count += 1
      way.demonstration &&= demonstration
    }
  }
  return [...ways.values()]
}
