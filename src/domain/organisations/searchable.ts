import { locales } from '../../i18n/locales'
import type { Passage, SearchDocument } from '../../search/door'
import { names, said, sameNames, written } from '../searchable-passages'
import { idsAsked, rowsAsked } from '../rows-asked'
import { unhidden } from '../search-readers'
import type { Searchable } from '../searchable'
import { idsOf, textOf } from '../stored'
import { wordsIn, type Vocabulary } from '../vocabulary'
import type { OrganisationCard } from './searchable-card'

type Row = Record<string, unknown> & { id: string }

/** Cities, and the public bodies that the network is made of; everyone finds them. */
export const searchableOrganisations: Searchable = {
  noun: 'organisations',

  async read({ payload, vocabulary }, ids) {
    const rows = await rowsAsked(payload, 'organisations', [
      { id: { in: [...ids] } },
      { kind: { in: ['city', 'ministry', 'association', 'publicBody'] } },
      ...unhidden(),
    ])
    return rows.map((row) => documentOf(row, vocabulary))
  },

  async affectedBy(payload, { collection, id, operation }) {
    if (collection === 'organisations')
      return [id, ...(await idsAsked(payload, 'organisations', [standsFor(id)], 'slug'))]
    if (collection !== 'editions') return []
    // What named it is not known any more once it is gone.
    const naming = operation === 'delete' ? [] : [{ editions: { in: [id] } }]
    return idsAsked(payload, 'organisations', naming, 'slug')
  },
}

/** An organisation is found by the name of the one that stands for it. */
const standsFor = (id: string) => ({ representedBy: { equals: id } })

function documentOf(row: Row, { organisations, editions }: Vocabulary): SearchDocument {
  const id = String(row.id)
  const everyone = 'public'
  const known = organisations.get(id)
  const taken = idsOf(row.editions).flatMap((edition) => editions.get(edition) ?? [])
  return {
    noun: 'organisations',
    id,
    readers: everyone,
    title: wordsIn(row.name),
    passages: [
      ...said(row.name, { weight: 'title', readers: everyone }),
      ...said(row.summary, { weight: 'key', readers: everyone }),
      ...sameNames(known?.alsoCalled ?? [], everyone),
      ...sameNames(
        taken.map(({ code }) => code),
        everyone,
      ),
      ...taken.flatMap(({ label }) => names(label, everyone)),
      ...said(row.story, { weight: 'body', readers: everyone }),
      ...officeOf(row),
    ],
    facets: {
      kind: [{ value: textOf(row.kind) ?? '', readers: everyone }],
      edition: taken.map(({ code }) => ({ value: code, readers: everyone })),
    },
    at: textOf(row.createdAt),
    replicated: { public: 0, network: 0, institutions: 0 },
    card: { ...cardOf(row) },
  }
}

const officeOf = ({ office }: Row): Passage[] =>
  locales.flatMap((lang) =>
    written(office, lang, { weight: 'body', readers: 'public', quotable: false }),
  )

const cardOf = (row: Row): OrganisationCard => ({
  slug: textOf(row.slug) ?? '',
  kind: textOf(row.kind) ?? '',
  name: wordsIn(row.name),
  summary: wordsIn(row.summary),
  coOfficialName: textOf(row.coOfficialName),
  region: textOf(row.region),
  provenance: textOf(row.provenance) ?? 'city',
})
