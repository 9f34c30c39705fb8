import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Question, Suggestion } from './door'
import { readerships } from './door'
import type { Orders } from './orders'
import { readQuestion } from './read-question'
import { shelves, type Shelf } from './schema'
import { foldAll } from './fold-all'
import type { Store } from './store'

/** Titles looked at to find the best. */
const mostRead = 100

/** Finds titles that begin or go on as somebody types. */
export class Suggester {
  readonly #find: StatementSync[]

  constructor(
    database: DatabaseSync,
    private readonly store: Store,
    private readonly orders: Orders,
  ) {
    this.#find = shelves.map((shelf) =>
      database.prepare(
        `SELECT rowid AS id FROM titles_${shelf} WHERE titles_${shelf} MATCH ?
         ORDER BY rowid DESC LIMIT ${mostRead}`,
      ),
    )
  }

  suggest(
    typed: string,
    {
      locale,
      readers,
      nouns,
      most,
    }: Pick<Question, 'locale' | 'readers' | 'nouns'> & {
      most: number
    },
  ): Suggestion[] {
    const words = readQuestion(typed).words.map(({ folded }) => folded)
    if (words.length === 0 || most < 1) return []
    const from = shelves.slice(0, readerships.indexOf(readers) + 1)
    const before = words.slice(0, -1).map((word) => `"${word}"`)
    const last = `"${words.at(-1) ?? ''}"*`
    const ofNouns = nouns
      ? ` AND noun : (${nouns.map((noun) => `"${foldAll(noun)}"`).join(' OR ')})`
      : ''
    if (nouns?.length === 0) return []
    const places = this.orders.of({ sort: 'recent', locale, readers }).places
    const found = new Map<number, number>()
    const look = (match: string, worth: number) => {
      for (const shelf of from)
        for (const id of this.#ids(shelf, `title : (${match})${ofNouns}`))
          if (!found.has(id)) found.set(id, worth)
    }
    look(`^"${words.join(' ')}"*`, 0)
    look(`"${words.join(' ')}"*`, 1)
    if (before.length > 0) look([...before, last].join(' AND '), 2)
    return [...found]
      .sort(([a, worthOfA], [b, worthOfB]) => {
        return worthOfA - worthOfB || (places[a] ?? 0) - (places[b] ?? 0)
      })
      .slice(0, most)
      .flatMap(([id]) => {
        const shown = this.store.card(id)
        if (!shown) return []
        const { noun, id: key, titles, card } = shown
        return [{ noun, id: key, title: titles[locale], card }]
      })
  }

  #ids(shelf: Shelf, match: string): number[] {
    return (this.#find[shelf]?.all(match) ?? []).map(({ id }) => Number(id))
  }
}
