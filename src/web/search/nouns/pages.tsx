import type { PageCard } from '../../../domain/pages/searchable-card'
import { pathTo } from '../../../i18n/paths'
import { saidIn } from '../../../i18n/said-in'
import { FoundItem } from '../../ui/found-item/view'
import type { SearchedNoun } from './searched-noun'

/** Pages about the project and the portal. */
export const pages: SearchedNoun = {
  noun: 'pages',
  heading: 'search.group.pages',
  few: 3,
  async shown({ locale }, hits) {
    return hits.map(({ id, card, snippet, snippetLang }) => {
      // Documents of this noun carry this card.
      const page = card as unknown as PageCard
      const title = saidIn(locale, page.title)
      return (
        <FoundItem
          key={id}
          locale={locale}
          href={pathTo(locale, 'pages', page.slug)}
          title={title?.value ?? page.slug}
          lang={title?.lang ?? locale}
          snippet={snippet}
          snippetLang={snippetLang}
        />
      )
    })
  },
}
