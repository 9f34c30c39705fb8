import type { Payload } from 'payload'
import { idOf } from '../../access/asker'
import { rowsAsked } from '../rows-asked'
import { groupOf, textOf } from '../stored'
import { wordsIn } from '../vocabulary'
import { fold } from '../fold'
import { nearest } from './nearest'

/** Things by all that they are called. */
export class NameIndex {
  readonly #byName = new Map<string, Set<string>>()
  readonly #shown = new Set<string>()

  /** The first name is the one that is suggested. */
  add(id: string, names: readonly (string | null | undefined)[]): void {
    const said = names.filter((name) => typeof name === 'string' && name !== '') as string[]
    if (said[0]) this.#shown.add(said[0])
    for (const name of said) {
      const folded = fold(name)
      this.#byName.set(folded, (this.#byName.get(folded) ?? new Set()).add(id))
    }
  }

  /** Null for what nothing, or more than one thing, is called. */
  find(name: string): string | null {
    const found = this.#byName.get(fold(name))
    return found?.size === 1 ? ([...found][0] ?? null) : null
  }

  near(name: string): string {
    return nearest(name, this.#shown)
  }
}

/** What rows call by name. */
export interface Names {
  topics: NameIndex
  areas: NameIndex
  editions: NameIndex
  /** Whose an entry can be: cities, the association, the ministry. */
  owners: NameIndex
  organisations: NameIndex
}

const owning = new Set(['city', 'association', 'ministry'])

/** Reads all names, as the system: they are public. */
export async function readNames(payload: Payload): Promise<Names> {
  const names: Names = {
    topics: new NameIndex(),
    areas: new NameIndex(),
    editions: new NameIndex(),
    owners: new NameIndex(),
    organisations: new NameIndex(),
  }
  const [topics, editions, organisations] = await Promise.all([
    rowsAsked(payload, 'topics', []),
    rowsAsked(payload, 'editions', []),
    rowsAsked(payload, 'organisations', []),
  ])
  for (const topic of topics) {
    const called = [...said(topic.label), textOf(topic.slug), ...lists(topic.synonyms)]
    names.topics.add(topic.id, called)
    if (topic.facet === 'area') names.areas.add(topic.id, called)
  }
  for (const edition of editions)
    names.editions.add(edition.id, [textOf(edition.code), ...said(edition.label)])
  const byId = new Map(organisations.map((row) => [row.id, said(row.name)]))
  for (const row of organisations) {
    const called = [
      ...said(row.name),
      textOf(row.slug),
      textOf(row.officialName),
      textOf(row.coOfficialName),
      ...(byId.get(idOf(row.representedBy) ?? '') ?? []),
    ].flatMap((name) => (name ? [name, withoutPrefix(name)] : []))
    names.organisations.add(row.id, called)
    if (owning.has(String(row.kind))) names.owners.add(row.id, called)
  }
  return names
}

/** «Comune di Bologna» is how people write Bologna. */
export const withoutPrefix = (name: string): string =>
  name.replace(/^\s*(comune|città|citta|municipio|city|municipality)\s+(di|of)\s+/i, '')

const said = (field: unknown): string[] => Object.values(wordsIn(field))

const lists = (field: unknown): string[] =>
  Object.values(groupOf(field)).flatMap((list) =>
    Array.isArray(list) ? list.flatMap((one) => textOf(one) ?? []) : [],
  )
