import type { Lineage } from '../../domain/lineage/read-lineage'
import { titleOf } from '../../domain/lineage/title-of'
import type { OrganisationName } from '../../domain/organisations/find-names'
import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import type { LineageBranch, LineageTreeView } from '../ui/lineage-tree/branch'

/**
 * A lineage as its page draws it: from its first node, each with what came of it. Null for an entry
 * that comes from nothing and led to nothing.
 */
export function treeOf(
  locale: Locale,
  { id, nodes, edges, beginsBefore, cut }: Lineage,
  names: ReadonlyMap<string, OrganisationName>,
): LineageTreeView | null {
  const branches = new Map(
    nodes.map((node): [string, LineageBranch] => [
      node.id,
      {
        id: node.id,
        type: node.type,
        title: titleOf(locale, node),
        href:
          node.type === 'resource'
            ? pathTo(locale, 'resources', node.slug ?? '')
            : pathTo(locale, 'replications', node.id),
        city: names.get(node.organisation)?.name ?? '',
        state: node.state,
        demonstration: node.demonstration,
        current: node.id === id,
        changes: [],
        children: [],
      },
    ]),
  )
  for (const { from, to, changes } of edges) {
    const child = branches.get(to)
    if (!child) continue
    child.changes = changes
    branches.get(from)?.children.push(child)
  }
  const root = branches.get(nodes[0]?.id ?? '')
  if (!root || (nodes.length === 1 && !beginsBefore)) return null
  return { root, beginsBefore, cut }
}
