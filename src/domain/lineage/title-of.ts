import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { saidIn, type Said } from '../../i18n/said-in'
import type { LineageNode } from './lineage-tree'

/** What a node of a lineage is called: an entry by its title, a replication by what it takes up. */
export function titleOf(locale: Locale, node: Pick<LineageNode, 'type' | 'title' | 'slug'>): Said {
  const title = saidIn(locale, node.title)
  if (node.type === 'resource') return title ?? { value: node.slug ?? '', lang: locale }
  if (!title) return { value: message(locale, 'replication.one'), lang: locale }
  return { value: message(locale, 'lineage.replicationOf', { title: title.value }), lang: locale }
}
