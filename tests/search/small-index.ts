import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { IndexBuilder } from '../../src/search/build-index'
import type {
  Found,
  Passage,
  Question,
  Readership,
  SearchDocument,
  SearchIndex,
  SynonymGroup,
} from '../../src/search/door'
import { HeldIndex, type Trouble } from '../../src/search/held-index'
import type { Locale } from '../../src/i18n/locales'

/** What a small document says of itself; the rest is the same for all. */
export interface Small {
  id: string
  title?: string
  body?: string
  lang?: Locale
  noun?: string
  readers?: Readership
  /** Further texts, each for its readers. */
  also?: (Pick<Passage, 'text' | 'readers'> & Partial<Passage>)[]
  facets?: SearchDocument['facets']
  at?: string | null
  replicated?: SearchDocument['replicated']
}

export function documentOf(small: Small): SearchDocument {
  const { id, title = '', body = '', lang = 'it', noun = 'resources', readers = 'public' } = small
  const { also = [], facets = {}, at = '2026-01-01T00:00:00.000Z' } = small
  return {
    noun,
    id,
    readers,
    title: { [lang]: title },
    passages: [
      { text: title, lang, weight: 'title', readers, quotable: true },
      { text: body, lang, weight: 'body', readers, quotable: true },
      ...also.map((passage) => ({ lang, weight: 'body' as const, quotable: true, ...passage })),
    ],
    facets,
    at,
    replicated: small.replicated ?? { public: 0, network: 0, institutions: 0 },
    card: { slug: id },
  }
}

const folders: string[] = []
const opened: HeldIndex[] = []
after(async () => {
  for (const index of opened) await index.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests are over. */
export function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-search-'))
  folders.push(folder)
  return folder
}

/** Builds an index file of these documents. */
export async function buildAt(
  path: string,
  documents: readonly SearchDocument[],
  { position = '1', synonyms = [] }: { position?: string; synonyms?: SynonymGroup[] } = {},
): Promise<void> {
  const builder = new IndexBuilder(path)
  await builder.add(documents)
  builder.finish(position, synonyms)
}

/** An index of these documents in a folder of its own, closed when the tests are over. */
export async function indexOf(
  small: readonly Small[],
  synonyms: SynonymGroup[] = [],
  onTrouble: (trouble: Trouble) => void = () => undefined,
): Promise<HeldIndex> {
  const folder = someFolder()
  await buildAt(join(folder, 'index-1.db'), small.map(documentOf), { synonyms })
  return openAt(folder, onTrouble)
}

/** Opens the index of a folder; it is closed when the tests are over. */
export function openAt(
  folder: string,
  onTrouble: (trouble: Trouble) => void = () => undefined,
): HeldIndex {
  const index = new HeldIndex(folder, onTrouble)
  opened.push(index)
  return index
}

/** Asks with what is not said left open. */
export function ask(index: SearchIndex, q: string, more: Partial<Question> = {}): Promise<Found> {
  return index.query({
    q,
    locale: 'it',
    readers: 'public',
    chosen: {},
    count: [],
    sort: 'relevance',
    page: 1,
    pageSize: 20,
    ...more,
  })
}

/** Which documents answer, in order. */
export async function idsFor(
  index: SearchIndex,
  q: string,
  more: Partial<Question> = {},
): Promise<string[]> {
  const { hits } = await ask(index, q, more)
  return hits.map(({ id }) => id)
}
