import { setTimeout as pause } from 'node:timers/promises'
import { belongsTo, candidFields } from '../../../access/candour'
import { idOf } from '../../../access/asker'
import type { Context } from '../../../domain/context'
import { findEditions } from '../../../domain/editions/find-editions'
import { findOrganisationNames } from '../../../domain/organisations/find-names'
import { findListed } from '../../../domain/resources/find-listed'
import { groupOf, idsOf, numberOf, rowsOf, textOf } from '../../../domain/stored'
import { findTopics, type Topic } from '../../../domain/topics/find-topics'
import { environment } from '../../../env'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { saidIn } from '../../../i18n/said-in'
import { wordFor } from '../../../i18n/word-for'
import { askLibrary } from '../../search/ask-library'
import type { LibraryQuestion } from '../../search/library-question'

/** What is asked at once: some milliseconds' work, then as long a pause in which others are answered. */
const atOnce = 25
const longestPauseMs = 100

export type Cell = string | number | Date | null

/** Names of the columns: the candid ones for whoever they are shown to unless a city says more. */
export function columnsFor({ asker }: Context): Column[] {
  const shown = (field: 'procedure' | 'costs') => belongsTo(asker, candidFields[field])
  return columns.filter(
    (column) =>
      (column !== 'procedure' || shown('procedure')) &&
      ((column !== 'costYear' && column !== 'costOnce') || shown('costs')) &&
      (column !== 'workflow' || asker !== null),
  )
}

const columns = [
  'title',
  'kind',
  'city',
  'areas',
  'topics',
  'edition',
  'from',
  'to',
  'ongoing',
  'status',
  'maturity',
  'summary',
  'provenance',
  'workflow',
  'verifiedOn',
  'licence',
  'updatedAt',
  'procedure',
  'costYear',
  'costOnce',
  'url',
] as const
export type Column = (typeof columns)[number]

/**
 * All that the library answers to a question, each entry once, as cells in the order of `columns`;
 * demonstration content is left out. Each row is read as this reader when it is given.
 */
export async function* libraryRows(
  ctx: Context,
  question: LibraryQuestion,
  asked: readonly Column[],
): AsyncGenerator<Cell[][]> {
  const names = await namesFor(ctx)
  const given = new Set<string>()
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const began = performance.now()
    const found = await askLibrary(ctx, { ...question, page }, { pageSize: atOnce, counted: [] })
    pages = found.pages
    const ids = found.hits
      .filter(({ id, card }) => card.provenance !== 'demonstration' && !given.has(id))
      .map(({ id }) => id)
    for (const id of ids) given.add(id)
    const rows = await findListed(ctx, ids)
    const listed = ids.map((id) => rows.get(id)).filter((row) => row !== undefined)
    const owner = (row: Row) => idOf(row.organisation) ?? ''
    const cities = await findOrganisationNames(ctx, listed.map(owner))
    const written = listed.map((row) =>
      cellsOf(ctx, names, row, cities.get(owner(row))?.name ?? ''),
    )
    const spent = performance.now() - began
    yield written.map((cells) => asked.map((column) => cells[column]))
    await pause(Math.min(spent, longestPauseMs))
  }
}

interface Names {
  areas: Topic[]
  topics: Topic[]
  editions: Map<string, string>
}

async function namesFor(ctx: Context): Promise<Names> {
  const of = (facet: Parameters<typeof findTopics>[1]['facet']) => findTopics(ctx, { facet })
  const [areas, dimensions, targets, themes, editions] = await Promise.all([
    of('area'),
    of('dimension'),
    of('target'),
    of('theme'),
    findEditions(ctx),
  ])
  return {
    areas,
    topics: [...dimensions, ...targets, ...themes],
    editions: new Map(editions.map(({ id, code }) => [id, code])),
  }
}

type Row = Record<string, unknown>

function cellsOf(
  { locale }: Context,
  { areas, topics, editions }: Names,
  row: Row,
  city: string,
): Record<Column, Cell> {
  const report = row.kind === 'report'
  const period = groupOf(report ? row.reportPeriod : row.period)
  const tagged = idsOf(row.topics)
  const labels = (all: Topic[]) =>
    all.flatMap(({ id, label }) => (tagged.includes(id) ? [label] : [])).join(', ')
  const word = (group: string, value: unknown) => {
    const text = textOf(value)
    return text && wordFor(locale, group, text)
  }
  return {
    title: saidIn(locale, row.title)?.value ?? textOf(row.slug),
    kind: word('kind', row.kind),
    city,
    areas: labels(areas),
    topics: labels(topics),
    edition: editions.get(idOf(row.edition) ?? '') ?? null,
    from: dayOf(period.from),
    to: dayOf(period.to),
    ongoing: period.ongoing === true ? message(locale, 'export.yes') : null,
    status: word('status', row.status),
    maturity: word('maturity', row.maturity),
    summary: saidIn(locale, row.summary)?.value ?? null,
    provenance:
      row.provenance === 'publicSources'
        ? message(locale, 'provenance.publicSources')
        : message(locale, 'export.ofCity'),
    workflow: word('workflow', row.workflow),
    verifiedOn: dayOf(row.verifiedOn),
    licence: textOf(row.licence),
    updatedAt: dayOf(row.updatedAt),
    procedure: word('procedure', row.procedure),
    costYear: sumOf(row.costs, 'year'),
    costOnce: sumOf(row.costs, 'once'),
    url: environment().serverUrl + pathTo(locale, 'resources', textOf(row.slug) ?? ''),
  }
}

const dayOf = (value: unknown): Date | null => {
  const text = textOf(value)
  return text && !Number.isNaN(Date.parse(text)) ? new Date(text) : null
}

/** Nothing where no amount is written, or none that this reader may know. */
function sumOf(costs: unknown, per: string): number | null {
  const amounts = rowsOf(costs).flatMap((row) =>
    row.per === per ? (numberOf(row.amount) ?? []) : [],
  )
  return amounts.length ? amounts.reduce((sum, amount) => sum + amount, 0) : null
}
