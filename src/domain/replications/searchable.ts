import type { Payload, Where } from 'payload'
import { idOf } from '../../access/asker'
import { defaultLocale, locales } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import type { Passage, Readership, SearchDocument } from '../../search/door'
import { idsAsked, rowsAsked } from '../rows-asked'
import { narrower, unhidden } from '../search-readers'
import type { Searchable } from '../searchable'
import { names, said, written } from '../searchable-passages'
import { rowsOf, textOf } from '../stored'
import { wordsIn, type Vocabulary } from '../vocabulary'
import type { ReplicationCard } from './searchable-card'

type Row = Record<string, unknown> & { id: string }

/**
 * Replications, found by what was done with each element and why. Those that only the two cities
 * read are not found, nor those of an entry that is not in the library any more. How somebody
 * assessed whether it fits is never read here.
 */
export const searchableReplications: Searchable = {
  noun: 'replications',

  async read({ payload, vocabulary }, ids) {
    const rows = await rowsAsked(
      payload,
      'replications',
      [{ id: { in: [...ids] } }, ...foundReplications()],
      read,
    )
    const sources = await sourcesOf(payload, rows)
    return rows.flatMap((row) => {
      const source = sources.get(idOf(row.source) ?? '')
      return source ? [documentOf(row, source, vocabulary)] : []
    })
  },

  async affectedBy(payload, { collection, id }) {
    if (collection === 'replications') return [id]
    const naming = namingOf(id)[collection]
    return naming ? idsAsked(payload, 'replications', [naming], 'depth') : []
  },
}

/** The replications that say something of a row of another noun. */
const namingOf = (id: string): Partial<Record<string, Where>> => ({
  resources: { source: { equals: id } },
  organisations: { or: [{ adopter: { equals: id } }, { sourceOrganisation: { equals: id } }] },
})

const shared = ['public', 'network', 'proposed']

const foundReplications = (): Where[] => [
  { visibility: { in: shared } },
  { sourceWorkflow: { in: shared } },
  ...unhidden(),
]

/** What is said of a replication: no people, and nothing of how it was assessed. */
const read = {
  source: true,
  sourceOrganisation: true,
  sourceWorkflow: true,
  adopter: true,
  depth: true,
  depthReason: true,
  phase: true,
  outcome: true,
  outcomeReason: true,
  adaptations: true,
  outcomes: true,
  letter: true,
  visibility: true,
  provenance: true,
  createdAt: true,
}

/** What is replicated, as far as it is in the library. */
async function sourcesOf(payload: Payload, rows: readonly Row[]): Promise<Map<string, Row>> {
  const ids = [...new Set(rows.flatMap(({ source }) => idOf(source) ?? []))]
  if (ids.length === 0) return new Map()
  const sources = await rowsAsked(
    payload,
    'resources',
    [
      { id: { in: ids } },
      { _status: { equals: 'published' } },
      { workflow: { in: shared } },
      ...unhidden(),
    ],
    { title: true, workflow: true, organisation: true },
  )
  return new Map(sources.map((row) => [String(row.id), row]))
}

/** Whoever reads the replication and what it takes up. */
const readersOf = (row: Row, source: Row): Readership =>
  narrower(
    row.visibility === 'public' && row.sourceWorkflow === 'public' ? 'public' : 'network',
    source.workflow === 'public' ? 'public' : 'network',
  )

function documentOf(row: Row, source: Row, { organisations }: Vocabulary): SearchDocument {
  const readers = readersOf(row, source)
  const from = organisations.get(idOf(source.organisation) ?? '')
  const to = organisations.get(idOf(row.adopter) ?? '')
  const title = wordsIn(source.title)
  return {
    noun: 'replications',
    id: String(row.id),
    readers,
    title,
    passages: [
      ...said(source.title, { weight: 'key', readers, quotable: false }),
      ...[from, to].flatMap((city) => names(city?.name ?? {}, readers)),
      ...rowsOf(row.adaptations).flatMap((adaptation) => adaptationIn(adaptation, readers)),
      ...[row.depthReason, row.outcomeReason, row.letter].flatMap((text) => told(text, readers)),
      ...rowsOf(row.outcomes).flatMap(({ indicator, source: named }) => [
        ...told(indicator, readers),
        ...told(named, readers),
      ]),
    ],
    facets: {},
    at: textOf(row.createdAt),
    replicated: { public: 0, network: 0, institutions: 0 },
    card: { ...cardOf(row, { title, from: from?.name ?? {}, to: to?.name ?? {} }) },
  }
}

/** What became of an element, in a sentence that can be quoted: `Tolto: Ente gestore. Perché …`. */
function adaptationIn(
  { element, change, reason, effect }: Record<string, unknown>,
  readers: Readership,
): Passage[] {
  const named = textOf(element)
  if (!named) return []
  const key = `change.${String(change)}`
  const done = isMessageKey(key) ? `${message(defaultLocale, key)}: ${named}` : named
  const sentences = [done, textOf(reason), textOf(effect)]
    .filter((text) => text !== null)
    .map((text) => text.trim().replace(/(?<![.!?…])$/, '.'))
  return [
    ...told(sentences.join(' '), readers),
    // As people ask for it: `senza ente gestore`.
    ...(change === 'dropped' ? asAsked(named, readers) : []),
  ]
}

const asAsked = (element: string, readers: Readership): Passage[] =>
  locales.flatMap((lang) =>
    written(message(lang, 'search.replication.without', { element }), lang, {
      weight: 'key',
      readers,
      quotable: false,
    }),
  )

/** A text that its city wrote once, in its own language. */
const told = (text: unknown, readers: Readership): Passage[] =>
  written(text, defaultLocale, { weight: 'body', readers })

const cardOf = (
  row: Row,
  called: Pick<ReplicationCard, 'title' | 'from' | 'to'>,
): ReplicationCard => ({
  ...called,
  depth: textOf(row.depth) ?? '',
  phase: textOf(row.phase) ?? '',
  outcome: textOf(row.outcome) ?? '',
  visibility: textOf(row.visibility) ?? '',
  provenance: textOf(row.provenance) ?? 'city',
  changes: rowsOf(row.adaptations).flatMap(({ element, change }) => {
    const [named, decided] = [textOf(element), textOf(change)]
    return named && decided ? [{ element: named, change: decided }] : []
  }),
  since: textOf(row.createdAt) ?? '',
})
