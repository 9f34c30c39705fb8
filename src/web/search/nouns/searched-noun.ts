import type { ReactElement } from 'react'
import type { Context } from '../../../domain/context'
import type { Locale } from '../../../i18n/locales'
import type { MessageKey } from '../../../i18n/message'
import type { Hit } from '../../../search/door'

/** A noun among what the whole portal is searched for: how its rows are shown, and where all are. */
export interface SearchedNoun {
  /** The collection's slug. */
  noun: string
  heading: MessageKey
  /** How many stand among the other nouns' best. */
  few: number
  /** Where all of it is found for these words; unset: on the search page itself. */
  all?: (locale: Locale, q: string) => string
  /** The rows as they are shown, in their order. */
  shown: (ctx: Context, hits: Hit[]) => Promise<ReactElement[]>
}
