import type { OrganisationCard } from '../../../domain/organisations/searchable-card'
import { pathTo } from '../../../i18n/paths'
import { saidIn } from '../../../i18n/said-in'
import { FoundItem } from '../../ui/found-item/view'
import type { SearchedNoun } from './searched-noun'

/** Cities, which have a page, and the other bodies of the network, which have none. */
export const organisations: SearchedNoun = {
  noun: 'organisations',
  heading: 'search.group.organisations',
  few: 4,
  async shown({ locale }, hits) {
    return hits.map(({ id, card, snippet, snippetLang }) => {
      // Documents of this noun carry this card.
      const city = card as unknown as OrganisationCard
      const name = saidIn(locale, city.name)
      const title = name?.value ?? city.slug
      return (
        <FoundItem
          key={id}
          locale={locale}
          href={city.kind === 'city' ? pathTo(locale, 'cities', city.slug) : undefined}
          title={city.coOfficialName ? `${title} / ${city.coOfficialName}` : title}
          lang={name?.lang ?? locale}
          about={city.region ?? undefined}
          summary={saidIn(locale, city.summary)?.value}
          snippet={snippet}
          snippetLang={snippetLang}
          provenance={city.provenance}
        />
      )
    })
  },
}
