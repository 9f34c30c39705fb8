import type { ReplicationCard } from '../../../domain/replications/searchable-card'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { saidIn } from '../../../i18n/said-in'
import { wordFor } from '../../../i18n/word-for'
import { FoundItem } from '../../ui/found-item/view'
import { changeLines } from '../../ui/lineage-tree/change-lines'
import type { SearchedNoun } from './searched-noun'

/** Who took up what, found by what they changed and why. */
export const replications: SearchedNoun = {
  noun: 'replications',
  heading: 'search.group.replications',
  few: 4,
  async shown({ locale }, hits) {
    return hits.map(({ id, card, snippet, snippetLang }) => {
      // Documents of this noun carry this card.
      const taken = card as unknown as ReplicationCard
      const [from, to] = [saidIn(locale, taken.from), saidIn(locale, taken.to)]
      const title = saidIn(locale, taken.title)
      return (
        <FoundItem
          key={id}
          locale={locale}
          href={pathTo(locale, 'replications', id)}
          title={message(locale, 'search.replication', {
            from: from?.value ?? '',
            to: to?.value ?? '',
            title: title?.value ?? '',
          })}
          lang={locale}
          about={[
            taken.outcome === 'active'
              ? wordFor(locale, 'phase', taken.phase)
              : wordFor(locale, 'outcome', taken.outcome),
            ...(taken.visibility === 'public' ? [] : [message(locale, 'network.onlyNetwork')]),
          ].join(' · ')}
          summary={changeLines(locale, taken.changes).join('; ')}
          snippet={snippet}
          snippetLang={snippetLang}
          provenance={taken.provenance}
        />
      )
    })
  },
}
