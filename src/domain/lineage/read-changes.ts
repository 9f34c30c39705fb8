import { idOf } from '../../access/asker'
import { heldAlone } from '../../changes/held'
import { defaultLocale } from '../../i18n/locales'
import type { Context } from '../context'
import { elementPlaces } from '../element-places'
import { NotFoundRefusal } from '../errors'
import { rowsReadBy } from '../rows-read-by'
import { rowsOf, textOf } from '../stored'
import { wordsIn, type Words } from '../vocabulary'
import { readerKey, type KinRow } from './kin-rows'

/** What one city did with one element. */
export interface ElementTaking {
  replication: string
  /** The city, by id. */
  by: string
  /** What it calls the element. */
  element: string
  /** `kept`, `changed`, `dropped`, `added`. */
  change: string
  reason: string | null
  effect: string | null
}

/** An element of the entry, with what others did with it. */
export interface ElementChanges {
  title: Words
  essential: boolean
  takings: ElementTaking[]
}

export interface ChangesOfOthers {
  slug: string
  title: Words
  updatedAt: string
  /** In the entry's order; last, those it had when they were taken up and has no more. */
  elements: ElementChanges[]
  /** What others put beside them. */
  added: ElementTaking[]
  /** How many replications this reader may read. */
  replications: number
}

/** So many replications at most, the oldest first. */
const most = 1000

/**
 * What became of each element of an entry wherever it was taken up, as far as this person may read
 * the replications. `NotFoundRefusal` where the entry may not be read.
 */
export const readChanges = (ctx: Context, slug: string): Promise<ChangesOfOthers> =>
  heldAlone(ctx.payload, `changes ${slug} ${readerKey(ctx)}`, () => readNow(ctx, slug))

async function readNow(ctx: Context, slug: string): Promise<ChangesOfOthers> {
  const [entry] = await rowsReadBy(ctx, 'resources', {
    asked: { slug: { equals: slug } },
    most: 1,
    select: {
      slug: true,
      title: true,
      kind: true,
      coreElements: true,
      toLocalise: true,
      actions: true,
      updatedAt: true,
    },
  })
  if (!entry) throw new NotFoundRefusal()
  const replications = await rowsReadBy(ctx, 'replications', {
    // What a technician would read by name, leaving a trace, is no part of a list.
    asked: {
      and: [
        { source: { equals: entry.id } },
        ...(ctx.asker?.role === 'admin' ? [{ visibility: { not_equals: 'city' } }] : []),
      ],
    },
    most,
    select: { adopter: true, adaptations: true, updatedAt: true },
  })
  const updated = [entry, ...replications].map(({ updatedAt }) => textOf(updatedAt) ?? '').sort()
  return {
    slug,
    title: wordsIn(entry.title),
    updatedAt: updated.at(-1) ?? '',
    ...byElement(elementsOf(entry), replications.flatMap(takingsOf)),
    replications: replications.length,
  }
}

interface KeyedTaking extends ElementTaking {
  /** The row of the entry's list it speaks of. */
  key: string | null
  essential: boolean
}

const takingsOf = (row: KinRow): KeyedTaking[] =>
  rowsOf(row.adaptations).flatMap(({ element, elementKey, essential, change, ...said }) => {
    const [named, decided] = [textOf(element), textOf(change)]
    if (!named || !decided) return []
    return {
      replication: row.id,
      by: idOf(row.adopter) ?? '',
      element: named,
      change: decided,
      reason: textOf(said.reason),
      effect: textOf(said.effect),
      key: textOf(elementKey),
      essential: essential === true,
    }
  })

interface SourceElement {
  key: string
  title: Words
  essential: boolean
}

/** What others keep, change or drop of an entry; a name without languages is Italian. */
function elementsOf(entry: KinRow): SourceElement[] {
  const place = elementPlaces[textOf(entry.kind) ?? '']
  if (!place) return []
  return rowsOf(entry[place.list]).map(({ id, essential, [place.name.field]: name }) => ({
    key: textOf(id) ?? '',
    title: typeof name === 'string' ? { [defaultLocale]: name } : wordsIn(name),
    essential: essential === true,
  }))
}

function byElement(
  elements: SourceElement[],
  takings: KeyedTaking[],
): Pick<ChangesOfOthers, 'elements' | 'added'> {
  const [added, decided] = [
    takings.filter(({ change }) => change === 'added'),
    takings.filter(({ change }) => change !== 'added'),
  ]
  const isOf =
    ({ key, title }: SourceElement) =>
    (taking: KeyedTaking): boolean =>
      taking.key === key || Object.values(title).includes(taking.element)
  const gone = decided.filter((taking) => !elements.some((element) => isOf(element)(taking)))
  const byName = Map.groupBy(gone, ({ element }) => element)
  return {
    elements: [
      ...elements.map((element) => ({
        title: element.title,
        essential: element.essential,
        takings: decided.filter(isOf(element)),
      })),
      ...[...byName].map(([element, theirs]) => ({
        title: { [defaultLocale]: element },
        essential: theirs.some(({ essential }) => essential),
        takings: theirs,
      })),
    ],
    added,
  }
}
