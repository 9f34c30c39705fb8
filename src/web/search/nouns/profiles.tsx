import type { ProfileCard } from '../../../domain/accounts/searchable-card'
import { message } from '../../../i18n/message'
import { saidIn } from '../../../i18n/said-in'
import { FoundItem } from '../../ui/found-item/view'
import type { SearchedNoun } from './searched-noun'

/** People of the network: members alone find them, because the index answers nobody else. */
export const profiles: SearchedNoun = {
  noun: 'profiles',
  heading: 'search.group.profiles',
  few: 4,
  async shown({ locale }, hits) {
    return hits.map(({ id, card, snippet, snippetLang }) => {
      // Documents of this noun carry this card.
      const person = card as unknown as ProfileCard
      const about = [
        person.jobTitle,
        saidIn(locale, person.organisationName)?.value,
        person.openToTutoring ? message(locale, 'search.person.tutoring') : null,
      ]
      return (
        <FoundItem
          key={id}
          locale={locale}
          title={person.name}
          lang={locale}
          about={about.filter(Boolean).join(' · ')}
          snippet={snippet}
          snippetLang={snippetLang}
          provenance={person.provenance}
        />
      )
    })
  },
}
