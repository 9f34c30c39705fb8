import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { rowsOf, textOf } from '../stored'

/** What replications give an entry: made better by what was learned, born of one, told to the next. */
export interface GivenBack {
  /** The replications behind its credits that this reader may read, by `creditKey`. */
  creditedTo: ReadonlyMap<string, string>
  /** The replication it came of; null where it came of none. */
  origin: Origin | null
  letters: Letter[]
}

interface Origin {
  /** Null for who may not read it. */
  replication: string | null
  /** What the source's city says of it, for whoever reads the source too. */
  note: { by: string; text: string } | null
}

/** What a city tells the next one. */
export interface Letter {
  replication: string
  /** The city, by id. */
  from: string
  text: string
}

const mostLetters = 5
const mostCredits = 100

type Row = Record<string, unknown> & { id: string }

/**
 * What replications give an entry, as far as this person may read them; `text` as they read it,
 * `readsSource` whether they read what it derives from.
 */
export async function readGivenBack(
  ctx: Context,
  text: Row,
  readsSource: boolean,
): Promise<GivenBack> {
  const credits = rowsOf(text.credits)
  const [letters, credited, origin] = await Promise.all([
    replicationsOf(ctx, { source: { equals: text.id } }, mostLetters, { letter: true }),
    credits.length > 0
      ? replicationsOf(
          ctx,
          {
            source: { equals: text.id },
            adopter: { in: credits.map(({ organisation }) => idOf(organisation) ?? '') },
          },
          mostCredits,
          { adaptations: true },
        )
      : [],
    text.derivedFrom ? originOf(ctx, text.id, readsSource) : null,
  ])
  return {
    creditedTo: new Map(
      credited.flatMap(({ id, adopter, adaptations }) =>
        rowsOf(adaptations).flatMap(({ answer, answeredAt }) =>
          answer === 'accepted' && answeredAt
            ? [[creditKey(adopter, answeredAt), id] as const]
            : [],
        ),
      ),
    ),
    origin,
    letters: letters.flatMap(({ id, adopter, letter }) => {
      const words = textOf(letter)?.trim()
      return words ? [{ replication: id, from: idOf(adopter) ?? '', text: words }] : []
    }),
  }
}

/** What a credit and the answer that gave it both say: of which city, on which day. */
export const creditKey = (city: unknown, on: unknown): string =>
  `${idOf(city) ?? ''} ${new Date(String(on)).toISOString().slice(0, 10)}`

async function replicationsOf(
  ctx: Context,
  where: Where,
  most: number,
  select: Record<string, true>,
): Promise<Row[]> {
  const named: Where = select.letter ? { and: [where, { letter: { exists: true } }] } : where
  const { docs } = await ctx.payload.find({
    collection: 'replications',
    where: named,
    sort: '-updatedAt',
    select: { adopter: true, visibility: true, ...select },
    depth: 0,
    limit: most,
    pagination: false,
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/**
 * The note is said with the result, to whoever reads it and its source: a replication that its city
 * keeps to itself cannot keep it back.
 */
async function originOf(
  ctx: Context,
  result: string,
  readsSource: boolean,
): Promise<Origin | null> {
  const where: Where = { result: { equals: result } }
  const row = await ctx.payload.db.findOne<Row>({
    collection: 'replications',
    where,
    select: { sourceNote: true, sourceOrganisation: true },
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  if (!row) return null
  const [readable] = await replicationsOf(ctx, where, 1, {})
  const text = textOf(row.sourceNote)
  const by = idOf(row.sourceOrganisation)
  return {
    replication: readable?.id ?? null,
    note: readsSource && text && by ? { by, text } : null,
  }
}
