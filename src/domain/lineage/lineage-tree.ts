import { idOf } from '../../access/asker'
import { rowsOf, textOf } from '../stored'
import { wordsIn, type Words } from '../vocabulary'
import type { KinRow } from './kin-rows'

/** What became of one element on the way from one city to another. */
export interface ElementChange {
  element: string
  /** `kept`, `changed`, `dropped`, `added`. */
  change: string
}

/** An entry or a replication in a lineage. */
export interface LineageNode {
  id: string
  type: 'resource' | 'replication'
  /** The organisation whose it is, or that adopts: by id. */
  organisation: string
  /** A replication is called as what it takes up; empty where that may not be read. */
  title: Words
  /** Where an entry's page is. */
  slug: string | null
  /** Where it stands: an entry's workflow; a replication's outcome. */
  state: string
  /** How much a replication takes up. */
  depth: string | null
  demonstration: boolean
}

export interface LineageEdge {
  from: string
  to: string
  changes: ElementChange[]
}

/** A tree that grows from what it is given; each row has its place once, whatever the rows say. */
export class LineageTree {
  readonly #nodes = new Map<string, LineageNode>()
  readonly #edges: LineageEdge[] = []
  /** The replication that an entry came of, by the entry. */
  readonly #madeBy = new Map<string, string>()

  constructor(private readonly most: number) {}

  get nodes(): LineageNode[] {
    return [...this.#nodes.values()]
  }

  get edges(): LineageEdge[] {
    return this.#edges
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  /** True when it was taken in: neither known already nor one too many. */
  addEntry(row: KinRow): boolean {
    const from = this.#madeBy.get(row.id) ?? idOf(row.derivedFrom)
    return this.#add(
      {
        id: row.id,
        type: 'resource',
        organisation: idOf(row.organisation) ?? '',
        title: wordsIn(row.title),
        slug: textOf(row.slug),
        state: textOf(row.workflow) ?? '',
        depth: null,
        demonstration: row.provenance === 'demonstration',
      },
      from,
      [],
    )
  }

  addReplication(row: KinRow): boolean {
    const source = idOf(row.source) ?? ''
    const added = this.#add(
      {
        id: row.id,
        type: 'replication',
        organisation: idOf(row.adopter) ?? '',
        title: this.#nodes.get(source)?.title ?? {},
        slug: null,
        state: textOf(row.outcome) ?? '',
        depth: textOf(row.depth),
        demonstration: row.provenance === 'demonstration',
      },
      source,
      changesIn(row),
    )
    const result = idOf(row.result)
    if (added && result && !this.#madeBy.has(result)) this.#madeBy.set(result, row.id)
    return added
  }

  #add(node: LineageNode, from: string | undefined, changes: ElementChange[]): boolean {
    if (this.#nodes.size >= this.most || this.has(node.id)) return false
    if (from && this.has(from)) this.#edges.push({ from, to: node.id, changes })
    this.#nodes.set(node.id, node)
    return true
  }
}

/** What was decided of each element. */
export const changesIn = (row: Record<string, unknown>): ElementChange[] =>
  rowsOf(row.adaptations).flatMap(({ element, change }) => {
    const [named, decided] = [textOf(element), textOf(change)]
    return named && decided ? [{ element: named, change: decided }] : []
  })
