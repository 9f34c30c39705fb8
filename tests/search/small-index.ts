import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { IndexBuilder } from '../../src/search/build-index'
import type {
  Found,
  Question,
  SearchDocument,
  SearchIndex,
  SynonymGroup,
} from '../../src/search/door'
import { HeldIndex, type Trouble } from '../../src/search/held-index'
import { documentOf, type Small } from './small-documents'

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
