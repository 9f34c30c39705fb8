import * as qs from 'qs-esm'
import { InvalidQuery, LimitOutOfRange } from '../refusals'
import { isReadable } from './check-text'
import { checkSort, checkWhere } from './check-where'
import type { Queried } from './field-at'

const maxDepth = 2

/**
 * Payload's query syntax within the portal's bounds: `limit` 1-500, no unpaginated answers, `where`
 * at most 5 deep over fields that exist, `depth` at most 2. Answers the query as Payload is to read
 * it: `where` goes on as JSON, so what was checked is what is asked.
 */
export function checkedQuery(search: string, queried: Queried | undefined): string {
  if (search.length <= 1) return ''
  const query = parse(search)
  checkLimit(query.limit)
  checkNumber('page', query.page, /^[1-9]\d{0,8}$/)
  checkNumber('depth', query.depth, /^\d{1,3}$/)
  if (query.pagination !== undefined && query.pagination !== 'true')
    throw new InvalidQuery('pagination')
  for (const join of Object.values(isRecord(query.joins) ? query.joins : {}))
    if (isRecord(join)) checkLimit(join.limit)
  for (const name of ['locale', 'sort', 'draft', 'trash', 'fallback-locale', 'data'])
    if (isRecord(query[name])) throw new InvalidQuery(name)
  if (query.sort !== undefined) checkSort(query.sort, queried)
  if (query.where !== undefined) query.where = JSON.stringify(checkWhere(query.where, queried))
  if (query.depth !== undefined) query.depth = String(Math.min(Number(query.depth), maxDepth))
  return `?${qs.stringify(query, { arrayFormat: 'indices' })}`
}

function parse(search: string): Record<string, unknown> {
  const query: Record<string, unknown> = qs.parse(search, {
    ignoreQueryPrefix: true,
    depth: 40,
    arrayLimit: 1000,
    parameterLimit: 2000,
    allowEmptyArrays: true,
  })
  const unreadable = (value: unknown): boolean =>
    typeof value === 'string'
      ? !isReadable(value)
      : isRecord(value) || Array.isArray(value)
        ? Object.entries(value).some(([key, inner]) => !isReadable(key) || unreadable(inner))
        : false
  for (const [name, value] of Object.entries(query))
    if (unreadable(value)) throw new InvalidQuery(name)
  return query
}

function checkLimit(limit: unknown): void {
  if (limit === undefined) return
  if (
    typeof limit !== 'string' ||
    !/^\d{1,3}$/.test(limit) ||
    Number(limit) < 1 ||
    Number(limit) > 500
  )
    throw new LimitOutOfRange()
}

function checkNumber(name: string, value: unknown, shape: RegExp): void {
  if (value !== undefined && !(typeof value === 'string' && shape.test(value)))
    throw new InvalidQuery(name)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
