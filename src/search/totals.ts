import type { Found, Question } from './door'

type Counts = Found['facets'][string]

/** Counts among everything that a readership finds of some nouns, kept until something changes. */
export class Totals {
  readonly #kept = new Map<string, Counts>()

  /** Something changed. */
  forget(): void {
    this.#kept.clear()
  }

  of({ readers, nouns }: Question, facet: string, count: () => Counts): Counts {
    const key = JSON.stringify([readers, nouns ?? null, facet])
    const counts = this.#kept.get(key) ?? count()
    // What nothing has could be called anything.
    if (counts.length > 0) this.#kept.set(key, counts)
    return counts.map((one) => ({ ...one }))
  }
}
