import { searchableProfiles } from '../domain/accounts/searchable'
import { searchableOrganisations } from '../domain/organisations/searchable'
import { searchablePages } from '../domain/pages/searchable'
import { searchableReplications } from '../domain/replications/searchable'
import { searchableResources } from '../domain/resources/searchable'
import type { Searchable } from '../domain/searchable'

/** The nouns that are found, in the order they are read; one more joins by its line here. */
export const searchables: readonly Searchable[] = [
  searchableOrganisations,
  searchablePages,
  searchableProfiles,
  searchableResources,
  searchableReplications,
]
