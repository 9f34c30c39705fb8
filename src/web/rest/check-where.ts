import type { FlattenedField } from 'payload'
import { InvalidQuery, WhereTooDeep } from '../refusals'
import { fieldAt, type Queried } from './field-at'

const maxLevels = 5
const maxConditions = 100
const operators = new Set(
  'equals not_equals in not_in all exists greater_than greater_than_equal less_than less_than_equal like not_like contains'.split(
    ' ',
  ),
)
const comparing = new Set(['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'])
const searching = new Set(['like', 'not_like', 'contains'])

/**
 * A `where` whose every condition names a field that exists and compares it with something it can
 * be compared with: what a database would fail on is refused here, with the field's name. Whether
 * the asker may read the field is Payload's to say.
 */
export function checkWhere(given: unknown, queried: Queried | undefined): unknown {
  const where = typeof given === 'string' ? parsed(given) : given
  let conditions = 0
  const check = (node: unknown, level: number): void => {
    if (level > maxLevels) throw new WhereTooDeep()
    if (!isRecord(node)) throw new InvalidQuery('where')
    for (const [path, condition] of Object.entries(node)) {
      const name = path.toLowerCase()
      if (name === 'and' || name === 'or') {
        if (!Array.isArray(condition)) throw new InvalidQuery(path)
        for (const inner of condition) check(inner, level + 1)
      } else {
        if (!isRecord(condition)) throw new InvalidQuery(path)
        conditions += Object.keys(condition).length
        if (conditions > maxConditions) throw new InvalidQuery('where')
        checkCondition(path, condition, queried)
      }
    }
  }
  check(where, 0)
  return where
}

/** Every field of a `sort` exists and has an order. */
export function checkSort(given: unknown, queried: Queried | undefined): void {
  const names = Array.isArray(given) ? given : String(given).split(',')
  if (names.length > 5) throw new InvalidQuery('sort')
  for (const name of names) {
    const path = String(name).trim().replace(/^-/, '')
    const field = queried && fieldAt(path, queried)
    if (queried && !field) throw new InvalidQuery('sort')
    if (field && field !== 'id' && unsortable.has(field.type)) throw new InvalidQuery('sort')
  }
}
const unsortable = new Set(['array', 'blocks', 'group', 'tab', 'richText', 'json', 'join', 'point'])

function checkCondition(
  path: string,
  condition: Record<string, unknown>,
  queried: Queried | undefined,
): void {
  const field = queried && fieldAt(path, queried)
  if (queried && !field) throw new InvalidQuery(path)
  for (const [operator, value] of Object.entries(condition)) {
    if (!operators.has(operator)) throw new InvalidQuery(path)
    const values = Array.isArray(value) ? value : [value]
    if (values.some((one) => typeof one === 'object' && one !== null)) throw new InvalidQuery(path)
    if (values.length > 500) throw new InvalidQuery(path)
    if (operator === 'exists') {
      if (!['true', 'false', true, false].includes(values[0])) throw new InvalidQuery(path)
    } else if (field && !isComparable(field, operator, values)) throw new InvalidQuery(path)
  }
}

function isComparable(field: FlattenedField | 'id', operator: string, values: unknown[]): boolean {
  if (field === 'id') return !comparing.has(operator) && !searching.has(operator)
  const texts = values.flatMap((value) =>
    (operator === 'in' || operator === 'not_in' || operator === 'all') && typeof value === 'string'
      ? value.split(',')
      : [value],
  )
  if (operator === 'all' && !('hasMany' in field && field.hasMany)) return false
  const isNull = (value: unknown) => value === null || value === 'null' || value === ''
  switch (field.type) {
    case 'number':
      return !searching.has(operator) && texts.every((v) => isNull(v) || Number.isFinite(Number(v)))
    case 'date':
      return (
        !searching.has(operator) &&
        texts.every((v) => isNull(v) || !Number.isNaN(Date.parse(String(v))))
      )
    case 'checkbox':
      return (
        (operator === 'equals' || operator === 'not_equals') &&
        texts.every((v) => ['true', 'false', 'null', true, false, null].includes(v as never))
      )
    case 'relationship':
    case 'upload':
      return (
        !Array.isArray(field.relationTo) && !comparing.has(operator) && !searching.has(operator)
      )
    case 'richText':
    case 'json':
    case 'group':
    case 'tab':
    case 'array':
    case 'blocks':
    case 'join':
    case 'point':
      return false
    default:
      return true
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidQuery('where')
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
