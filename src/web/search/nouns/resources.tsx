import type { ResourceCard as Card } from '../../../domain/resources/searchable/searchable-card'
import { pathTo } from '../../../i18n/paths'
import { foundCards } from '../../resources/found-cards'
import { ResourceCard } from '../../ui/resource-card/view'
import { libraryAddress, libraryQuestion } from '../library-question'
import type { SearchedNoun } from './searched-noun'

/** Entries; all of them are in the library, which narrows them. */
export const resources: SearchedNoun = {
  noun: 'resources',
  heading: 'search.group.resources',
  few: 5,
  all: (locale, q) => libraryAddress(pathTo(locale, 'resources'), libraryQuestion.parse({ q })),
  async shown(ctx, hits) {
    const cards = await foundCards(
      ctx,
      hits.map(({ card, snippet, snippetLang, snippetWithin }) => ({
        // Documents of this noun carry this card.
        card: card as unknown as Card,
        snippet,
        snippetLang,
        snippetWithin,
      })),
    )
    return cards.map((card) => <ResourceCard key={card.href} locale={ctx.locale} {...card} />)
  },
}
