import { organisations } from './organisations'
import { pages } from './pages'
import { profiles } from './profiles'
import { replications } from './replications'
import { resources } from './resources'
import type { SearchedNoun } from './searched-noun'

/** What the whole portal is searched for, in the order it is shown: a noun joins by its file. */
export const searchedNouns: readonly SearchedNoun[] = [
  resources,
  replications,
  organisations,
  profiles,
  pages,
]
