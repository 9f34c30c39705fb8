import { idOf } from '../../access/asker'
import { creditKey } from '../../domain/replications/read-given-back'
import type { ReadText } from '../../domain/resources/read-resource'
import { rowsOf, textOf } from '../../domain/stored'
import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import type { Names } from './names'
import type { GivenBackView, LinkTo } from './resource-view'

const longestBeginning = 600

/** What replications give an entry, as its page draws it. */
export function givenBackView(
  locale: Locale,
  text: ReadText,
  { givenBack, linked, organisations }: Names,
): GivenBackView {
  const journal = (id: string) => pathTo(locale, 'replications', id)
  const cityOf = (id: string): LinkTo => {
    const known = organisations.get(id)
    const href = known?.kind === 'city' ? pathTo(locale, 'cities', known.slug) : ''
    return { label: known?.name ?? '', href }
  }
  const { origin, letters, creditedTo } = givenBack
  const source = linked.resources.get(idOf(text.derivedFrom) ?? '')
  const byCity = Map.groupBy(rowsOf(text.credits), ({ organisation }) => idOf(organisation) ?? '')
  return {
    origin: origin && {
      source: source
        ? { label: source.title, href: pathTo(locale, 'resources', source.slug) }
        : null,
      replication: origin.replication && journal(origin.replication),
      note: origin.note && { by: cityOf(origin.note.by).label, text: origin.note.text },
    },
    credits: [...byCity].map(([city, rows]) => ({
      city: cityOf(city),
      elements: rows.map(({ element, on }) => {
        const replication = creditedTo.get(creditKey(city, on))
        return {
          element: textOf(element) ?? '',
          on: String(on),
          href: replication ? journal(replication) : null,
        }
      }),
    })),
    letters: letters.map(({ replication, from, text: words }) => ({
      city: cityOf(from),
      ...beginningOf(words),
      href: journal(replication),
    })),
  }
}

/** The first words of a letter, ended at a word. */
function beginningOf(words: string): { begins: string; goesOn: boolean } {
  if (words.length <= longestBeginning) return { begins: words, goesOn: false }
  const cut = words.slice(0, longestBeginning)
  return { begins: `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()}…`, goesOn: true }
}
