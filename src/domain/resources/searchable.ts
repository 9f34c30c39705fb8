import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { keyOf } from '../../access/resources'
import type { SearchDocument } from '../../search/door'
import { idsAsked, rowsAsked } from '../rows-asked'
import type { Reading, Searchable } from '../searchable'
import { idsOf, textOf } from '../stored'
import { wordsIn, type Vocabulary } from '../vocabulary'
import { attachedFiles } from './searchable/attached-files'
import { attachedTexts } from './searchable/attached-texts'
import { attachedTitles } from './searchable/attached-titles'
import { countReplications } from './searchable/count-replications'
import { fieldsOfKinds, withoutOtherKinds } from './fields-of-kinds'
import type { ResourceCard } from './searchable/searchable-card'
import { facetsOf } from './searchable/searchable-facets'
import { foundRows, readersOf } from './searchable/searchable-readers'
import { passagesOf } from './searchable/searchable-text'

type Row = Record<string, unknown> & { id: string }

/** Entries of the library, as they are found: what is shared, never a draft or a revision. */
export const searchableResources: Searchable = {
  noun: 'resources',

  async read(reading, ids) {
    const rows = await rowsFound(reading, ids)
    if (rows.length === 0) return []
    const [replicationsOf, files] = await Promise.all([
      countReplications(reading.payload, rows),
      attachedFiles(reading.payload, rows),
    ])
    const titles = attachedTitles(rows, files)
    const texts = await attachedTexts(reading.payload, rows, files)
    return rows.map((row): SearchDocument => {
      const replicated = replicationsOf(row)
      return {
        noun: 'resources',
        id: String(row.id),
        readers: readersOf(row),
        title: wordsIn(row.title),
        passages: passagesOf(
          row,
          reading.vocabulary,
          titles.get(String(row.id)) ?? [],
          texts.get(String(row.id)) ?? [],
        ),
        facets: facetsOf(row, reading.vocabulary, replicated),
        at: textOf(row.releasedAt),
        replicated,
        card: { ...cardOf(row, reading.vocabulary, replicated) },
      }
    })
  },

  async affectedBy(payload, { collection, id, operation }) {
    if (collection === 'resources') {
      // Each change may end a replication: what it was once derived from counts anew.
      const { docs } = await payload.db.findVersions<Row>({
        collection: 'resources',
        where: { parent: { equals: id } },
        limit: versionsAsked,
        pagination: false,
        sort: '-updatedAt',
        select: { version: { derivedFrom: true } },
      })
      const sources = docs.flatMap(({ version }) => idOf(version.derivedFrom) ?? [])
      return [...new Set([id, ...sources])]
    }
    if (collection === 'replications') {
      // What it takes up is counted anew, whoever may know of it now.
      const taken = await rowsAsked(payload, 'replications', [{ id: { equals: id } }], {
        source: true,
      })
      return taken.flatMap(({ source }) => idOf(source) ?? [])
    }
    const naming = namingOf(id)[collection]
    if (!naming) return []
    // What was tagged with something is not known any more once that is gone.
    const all = operation === 'delete' && collection !== 'documents'
    const asked = all ? foundRows() : [naming, ...foundRows()]
    return idsAsked(payload, 'resources', asked, 'kind')
  },
}

/** The entries that say the name of a row of another noun. */
const namingOf = (id: string): Partial<Record<string, Where>> => ({
  organisations: {
    or: [
      { organisation: { equals: id } },
      { ownerKeys: { contains: keyOf(id) } },
      { 'partners.organisation': { equals: id } },
    ],
  },
  topics: { or: [{ topics: { in: [id] } }, { 'actions.area': { equals: id } }] },
  editions: { edition: { equals: id } },
  documents: { documents: { in: [id] } },
})

/** Enough to reach what readers saw before the last few moves. */
const versionsAsked = 30

/** The rows among these that are found, each with the fields of its kind alone. */
async function rowsFound({ payload }: Reading, ids: readonly string[]): Promise<Row[]> {
  const known = await rowsAsked(payload, 'resources', [{ id: { in: [...ids] } }, ...foundRows()], {
    kind: true,
  })
  const rows: Row[] = []
  for (const kind of Object.keys(fieldsOfKinds)) {
    const ofKind = known.filter((row) => row.kind === kind).map((row) => row.id)
    if (ofKind.length === 0) continue
    // The condition again: a row may have been withdrawn between the two questions.
    const asked = [{ id: { in: ofKind } }, ...foundRows()]
    const select = { ...withoutOtherKinds(kind), ...notRead }
    rows.push(...(await rowsAsked(payload, 'resources', asked, select)))
  }
  return rows
}

/** What nobody finds an entry by. */
const notRead = { authors: false, contact: false, cover: false, related: false } as const

function cardOf(
  row: Row,
  { topics, organisations, editions }: Vocabulary,
  replicated: SearchDocument['replicated'],
): ResourceCard {
  const organisation = idOf(row.organisation) ?? ''
  const tagged = idsOf(row.topics)
  const edition = idOf(row.edition) ?? null
  return {
    slug: textOf(row.slug) ?? '',
    kind: textOf(row.kind) ?? '',
    title: wordsIn(row.title),
    summary: wordsIn(row.summary),
    organisation,
    organisationSlug: organisations.get(organisation)?.slug ?? '',
    topics: tagged,
    topicSlugs: tagged.flatMap((id) => topics.get(id)?.slug ?? []),
    edition,
    editionCode: editions.get(edition ?? '')?.code ?? null,
    maturity: textOf(row.maturity),
    status: textOf(row.status),
    verifiedOn: textOf(row.verifiedOn),
    reviewBy: textOf(row.reviewBy),
    provenance: textOf(row.provenance) ?? 'city',
    workflow: textOf(row.workflow) ?? '',
    releasedAt: textOf(row.releasedAt),
    updatedAt: textOf(row.updatedAt) ?? '',
    replicated,
  }
}
