import type { Said } from '../../../i18n/said-in'

/** An entry or a replication, with what came of it. */
export interface LineageBranch {
  id: string
  type: 'resource' | 'replication'
  title: Said
  href: string
  city: string
  /** An entry's workflow, a replication's outcome. */
  state: string
  demonstration: boolean
  /** The entry whose page this is. */
  current: boolean
  /** What changed on the way to it. */
  changes: { element: string; change: string }[]
  children: LineageBranch[]
}

/** The tree an entry stands in. */
export interface LineageTreeView {
  root: LineageBranch
  /** The first comes from something that this reader may not read. */
  beginsBefore: boolean
  /** There is more than is told. */
  cut: boolean
}

/** True where the entry whose page this is stands in the branch. */
export const leadsToCurrent = (branch: LineageBranch): boolean =>
  branch.current || branch.children.some(leadsToCurrent)

/** How many entries and replications a branch has, itself included. */
export const sizeOf = (branch: LineageBranch): number =>
  branch.children.reduce((sum, child) => sum + sizeOf(child), 1)
