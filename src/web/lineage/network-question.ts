import { z } from 'zod'
import { outcomes } from '../../domain/replications/vocabulary'

/** Express gives a repeated parameter as a list: one value is wanted, so the first counts. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

const oneOf = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(first, schema)

/** What the list of replications is asked, from an address's parameters; what means nothing is left out. */
export const networkQuestion = z.object({
  /** A topic's slug. */
  area: oneOf(
    z
      .string()
      .regex(/^[a-z0-9-]{1,100}$/)
      .nullable()
      .catch(null),
  ),
  /** The year it was begun in, `2026`. */
  year: oneOf(
    z
      .string()
      .regex(/^\d{4}$/)
      .nullable()
      .catch(null),
  ),
  outcome: oneOf(z.enum(outcomes).nullable().catch(null)),
  page: oneOf(
    z
      .string()
      .regex(/^[1-9]\d{0,9}$/)
      .transform(Number)
      .catch(1),
  ),
})

export type NetworkQuestion = z.infer<typeof networkQuestion>

/** The address that asks this, of the page at `path`. */
export function networkAddress(path: string, { page, ...narrowing }: NetworkQuestion): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(narrowing)) if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return query.size ? `${path}?${query}` : path
}
