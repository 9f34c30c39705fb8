import { defaultLocale } from '../../i18n/locales'
import { formatNumber } from '../../i18n/format'
import { message } from '../../i18n/message'
import { saidIn } from '../../i18n/said-in'
import { elementPlaces, fitting, nameIn, type ElementPlace } from '../element-places'
import { withParagraphs } from '../paragraphs'
import { idsOf, numberOf, rowsOf, textOf } from '../stored'
import { accountOf } from './account-of'
import { sayMore } from './say-more'

type Row = Record<string, unknown>

/** What a replication's journal and its source say, as far as one person reads them. */
export interface Told {
  /** The source, every language, as that person reads it: what they may not read is not in it. */
  source: Row
  /** The version that was adopted, where they read it; else the source again. */
  adopted: Row
  replication: Row
  /** The adopting city, by name. */
  city: string
}

/** What a result begins with, in Italian: of the source only its elements, its kind and its topics. */
export function prefilled(told: Told): Row {
  const { source, replication } = told
  const place = elementPlaces[String(source.kind)]
  const dropped = rowsOf(replication.adaptations).filter(({ change }) => change === 'dropped')
  const outcomes = rowsOf(replication.outcomes)
  const topics = idsOf(source.topics)
  return {
    ...(topics.length > 0 ? { topics } : {}),
    ...(place ? { [place.list]: elementsOf(place, told) } : {}),
    ...(source.kind === 'model' ? modelOf(dropped, outcomes, told.city) : {}),
    ...(source.kind === 'report' ? reportOf(dropped, outcomes) : {}),
    ...(source.kind === 'tool' && source.toolType ? { toolType: source.toolType } : {}),
  }
}

/** A title by which the two are told apart, at most 100 characters. */
export const proposedTitle = ({ source, city }: Told): string =>
  fitting(
    message(defaultLocale, 'givenBack.title', {
      title: saidIn(defaultLocale, source.title)?.value ?? '',
      city,
    }),
    longestTitle,
  )

export const longestTitle = 100

/** Kept with the source's own words, changed with what was changed, added anew; dropped left out. */
function elementsOf(place: ElementPlace, { source, adopted, replication, city }: Told): Row[] {
  const known = new Map(
    [source, adopted].flatMap((text) =>
      rowsOf(text[place.list]).map((row) => [String(row.id), row] as const),
    ),
  )
  return rowsOf(replication.adaptations)
    .filter(({ change }) => change !== 'dropped')
    .slice(0, place.most)
    .map((adaptation) => {
      const before = known.get(textOf(adaptation.elementKey) ?? '')
      const { change } = adaptation
      const account = change === 'changed' || change === 'added' ? accountOf(adaptation, city) : []
      const area = before?.area
      return {
        ...nameIn(place, textOf(adaptation.element) ?? ''),
        [place.words.field]: sayMore(place, inItalian(before?.[place.words.field]), account),
        ...(place.essential ? { essential: adaptation.essential === true } : {}),
        ...(area ? { area } : {}),
      }
    })
}

/** Figures with where they began; what was tried and left off is said as candidly as it was told. */
function modelOf(dropped: Row[], outcomes: Row[], city: string): Row {
  const left = dropped.flatMap((row) => {
    const element = textOf(row.element) ?? ''
    const [first, ...more] = accountOf(row, city)
    return first ? [`${element}: ${first}`, ...more] : []
  })
  return {
    ...(outcomes.length > 0
      ? {
          evidence: outcomes.map((row) => ({
            claim: fitting(claimOf(row), 400),
            value: numberOf(row.value),
            unit: textOf(row.unit),
            period: textOf(row.period),
            source: textOf(row.source),
          })),
        }
      : {}),
    ...(left.length > 0 ? { whatDidNotWork: withParagraphs(null, left) } : {}),
  }
}

function reportOf(dropped: Row[], outcomes: Row[]): Row {
  return {
    ...(outcomes.length > 0
      ? {
          indicators: outcomes.map((row) => ({
            label: fitting(claimOf(row), 300),
            actual: numberOf(row.value),
            unit: textOf(row.unit),
            source: textOf(row.source),
          })),
        }
      : {}),
    ...(dropped.length > 0
      ? {
          problems: dropped.map((row) => ({
            problem: withParagraphs(null, [textOf(row.element) ?? '']),
            origin: fitting(textOf(row.reason) ?? '', 300),
            solution: withParagraphs(null, [textOf(row.effect) ?? ''].filter(Boolean)),
          })),
        }
      : {}),
  }
}

/** What was counted, and where it began, in words. */
function claimOf(row: Row): string {
  const indicator = textOf(row.indicator) ?? ''
  const baseline = numberOf(row.baseline)
  if (baseline === null) return indicator
  const unit = textOf(row.unit)
  return message(defaultLocale, 'givenBack.baseline', {
    indicator,
    baseline: [formatNumber(defaultLocale, baseline), unit].filter(Boolean).join(' '),
  })
}

/** A field that is or is not localised, in the language that a result is begun in. */
const inItalian = (value: unknown): unknown =>
  typeof value === 'string' ? value : (saidIn<unknown>(defaultLocale, value)?.value ?? null)
