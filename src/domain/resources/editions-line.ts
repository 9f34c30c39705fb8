import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Locale } from '../../i18n/locales'
import { groupOf, numberOf, rowsOf, textOf } from '../stored'

/** What continues what: by an entry's id, the one it continues. */
export type Continuing = ReadonlyMap<string, string>

/** Entries that continue another are few: one question reads them all. */
const mostContinuing = 10_000
/** Editions shown of one practice. */
const longestLine = 40

/** Which entries continue which, as readers see them; as the system, ids alone. */
export async function continuing(payload: Payload, req?: PayloadRequest): Promise<Continuing> {
  const { docs } = await payload.db.find<{ id: string; continues?: unknown }>({
    collection: 'resources',
    where: { continues: { exists: true } },
    limit: mostContinuing,
    pagination: false,
    select: { continues: true },
    ...(req ? { req } : {}),
  })
  return pairsIn(docs.map(({ id, continues }) => [id, continues]))
}

/** The same of what is in work. */
export async function continuingInWork(req: PayloadRequest): Promise<Continuing> {
  const { docs } = await req.payload.db.findVersions<{ continues?: unknown }>({
    collection: 'resources',
    where: { and: [{ latest: { equals: true } }, { 'version.continues': { exists: true } }] },
    limit: mostContinuing,
    pagination: false,
    select: { parent: true, version: { continues: true } },
    req,
  })
  return pairsIn(docs.map(({ parent, version }) => [String(parent), version.continues]))
}

function pairsIn(rows: [id: string, continues: unknown][]): Continuing {
  return new Map(
    rows.flatMap(([id, continues]) => {
      const before = idOf(continues)
      return before === undefined ? [] : [[id, before] as const]
    }),
  )
}

/** Whether what is continued leads, at any distance and through either, back to `id`. */
export function leadsBack(id: string, continued: string, known: readonly Continuing[]): boolean {
  const seen = new Set<string>()
  const waiting = [continued]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === id) return true
    if (seen.has(at)) continue
    seen.add(at)
    waiting.push(...known.flatMap((pairs) => pairs.get(at) ?? []))
  }
  return false
}

/**
 * The ids of one practice through its editions, the earliest first: what an entry continues and
 * what continues it, at any distance, through entries of `among` alone.
 */
export function lineThrough(
  id: string,
  pairs: Continuing,
  among: (id: string) => boolean = () => true,
): string[] {
  const after = new Map<string, string[]>()
  for (const [later, earlier] of pairs) after.set(earlier, [...(after.get(earlier) ?? []), later])
  /** How many editions each comes after this one; before it, negative. */
  const distance = new Map([[id, 0]])
  const waiting = [id]
  for (let at = waiting.shift(); at && distance.size < longestLine; at = waiting.shift()) {
    const here = distance.get(at) ?? 0
    const neighbours = [
      ...[pairs.get(at) ?? []].flat().map((earlier) => [earlier, here - 1] as const),
      ...(after.get(at) ?? []).map((later) => [later, here + 1] as const),
    ]
    for (const [next, far] of neighbours)
      if (!distance.has(next) && among(next)) {
        distance.set(next, far)
        waiting.push(next)
      }
  }
  return [...distance].sort(([, a], [, b]) => a - b).map(([one]) => one)
}

/** What one edition says of itself in figures: never added up with another's. */
export interface EditionFigures {
  from: string | null
  to: string | null
  ongoing: boolean
  figures: { what: Said | null; value: number; unit: string | null; period: string | null }[]
}

const mostFigures = 3

/** Fields that `figuresOf` reads. */
export const figureFields = {
  period: true,
  evidence: true,
  indicators: true,
  reportPeriod: true,
} as const

/** When an edition was, ISO 8601, and the first figures it gives: of a model, or of a report. */
export function figuresOf(locale: Locale, text: Record<string, unknown>): EditionFigures {
  const period = { ...groupOf(text.period) }
  const reported = groupOf(text.reportPeriod)
  const told = [
    ...rowsOf(text.evidence).map(({ claim, value, unit, period: when }) => ({
      what: saidIn(locale, claim),
      value: numberOf(value),
      unit: textOf(unit),
      period: textOf(when),
    })),
    ...rowsOf(text.indicators).map(({ label, actual, unit }) => ({
      what: textOf(label) === null ? null : { value: textOf(label) ?? '', lang: 'it' as const },
      value: numberOf(actual),
      unit: textOf(unit),
      period: null,
    })),
  ]
  return {
    from: textOf(reported.from) ?? textOf(period.from),
    to: textOf(reported.to) ?? textOf(period.to),
    ongoing: period.ongoing === true,
    figures: told
      .flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]))
      .slice(0, mostFigures),
  }
}
