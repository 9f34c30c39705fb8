import type { DatabaseSync } from 'node:sqlite'
import type { Locale } from '../i18n/locales'
import type { Catalogue } from './catalogue'
import type { Question } from './door'

/** All documents in an order, and by number which place each has. */
export interface Order {
  ids: Uint32Array
  places: Uint32Array
}

/** The orders lists can have, each made when first asked for after a change. */
export class Orders {
  readonly #kept = new Map<string, Order>()

  constructor(
    private readonly database: DatabaseSync,
    private readonly catalogue: Catalogue,
  ) {}

  /** Something changed. */
  forget(): void {
    this.#kept.clear()
  }

  of({ sort, locale, readers }: Pick<Question, 'sort' | 'locale' | 'readers'>): Order {
    if (sort === 'title') return this.#keep(`title ${locale}`, () => this.#byTitle(locale))
    if (sort === 'replicated')
      return this.#keep(`replicated ${readers}`, () => this.catalogue.mostReplicated(readers))
    return this.#keep('recent', () => this.catalogue.recent)
  }

  #byTitle(locale: Locale): number[] {
    const row = this.database
      .prepare(
        `SELECT json_group_array(id) AS ids
         FROM (SELECT id FROM document ORDER BY order_${locale}, noun, key)`,
      )
      .get()
    return JSON.parse(String(row?.ids)) as number[]
  }

  #keep(name: string, make: () => readonly number[]): Order {
    const before = this.#kept.get(name)
    if (before) return before
    const ids = Uint32Array.from(make())
    const places = new Uint32Array(this.catalogue.size)
    for (let place = 0; place < ids.length; place += 1) places[ids[place] ?? 0] = place
    const order = { ids, places }
    this.#kept.set(name, order)
    return order
  }
}
