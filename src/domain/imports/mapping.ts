import type { Document, LineCounter } from 'yaml'
import { z } from 'zod'
import type { ImportableField, ImportedKind } from './importable-fields'
import type { MappingProblem } from './mapping-problem'
import { nearest } from './nearest'
import { targetIn, type Target } from './target'

/** Characters of a mapping; the row that keeps it has no room for more. */
export const longestMapping = 100_000

const words = z.union([z.string(), z.number()]).transform((said) => String(said).trim())
const name = words.pipe(z.string().min(1).max(300))
const kind = z.enum(['model', 'tool', 'report'])
const fieldName = z.string().trim().min(1).max(120)

const shape = z.strictObject({
  kind: z.union([
    kind,
    z.strictObject({ column: name, values: z.record(z.string(), kind).optional() }),
  ]),
  organisation: z.union([name, z.strictObject({ column: name })]),
  key: z.union([name, z.array(name).min(1)]).optional(),
  sheet: name.optional(),
  header: z.union([z.int().min(1), z.tuple([z.int().min(1), z.int().min(1)])]).optional(),
  language: z.enum(['it', 'en']).optional(),
  formats: z
    .strictObject({
      encoding: z.string().optional(),
      delimiter: z.string().min(1).max(1).optional(),
      decimal: z.enum([',', '.']).optional(),
      dates: z.enum(['dmy', 'mdy']).optional(),
      separator: z.string().min(1).max(5).optional(),
    })
    .optional(),
  columns: z.record(
    z.string(),
    z.union([
      z.null(),
      fieldName,
      z.strictObject({
        field: fieldName,
        separator: z.string().min(1).max(5).optional(),
        values: z.record(z.string(), words).optional(),
      }),
    ]),
  ),
  defaults: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  fillDown: z.union([name, z.array(name)]).optional(),
})

/** A column of the file and what it fills. */
export interface MappedColumn {
  header: string
  target: Target
  separator: string | null
  /** What the file says, folded by whoever reads it, and what is meant. */
  values: Record<string, string>
  line: number | null
}

/** What a mapping says, checked against the fields there are. */
export interface Mapping {
  kind: ImportedKind | { column: string; values: Record<string, ImportedKind> }
  organisation: string | { column: string }
  key: string[]
  sheet: string | undefined
  header: number[]
  language: 'it' | 'en'
  formats: {
    encoding: string | undefined
    delimiter: string | undefined
    decimal: ',' | '.'
    dates: 'dmy' | 'mdy'
    separator: string | null
  }
  columns: MappedColumn[]
  defaults: { target: Target; value: string | number | boolean; line: number | null }[]
  fillDown: string[]
  /** Where in the text a setting stands. */
  lineOf: (path: readonly (string | number)[]) => number | null
}

type Fields = ReadonlyMap<string, ImportableField>

/** Reads a mapping's YAML: what it says, or every problem with its line. */
export async function readMapping(
  text: string,
  fields: Fields,
): Promise<{ mapping: Mapping } | { problems: MappingProblem[] }> {
  const problem = (code: MappingProblem['code'], params = {}, line: number | null = null) => ({
    problems: [{ line, code, params }],
  })
  if (text.length > longestMapping) return problem('tooLong', { most: longestMapping })
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error)
    return problem(
      'yaml',
      { detail: error.message.slice(0, 200) },
      lines.linePos(error.pos[0]).line,
    )
  let given: unknown
  try {
    given = document.toJS({ maxAliasCount: 20 })
  } catch (failed) {
    return problem('yaml', { detail: String(failed).slice(0, 200) })
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return problem('empty')
  const lineOf = (path: readonly (string | number)[]) => lineAt(document, lines, path)
  const parsed = shape.safeParse(given)
  if (!parsed.success)
    return { problems: parsed.error.issues.flatMap((i) => settingProblems(i, lineOf)) }
  const problems: MappingProblem[] = []
  const mapping = complete(parsed.data, { fields, lineOf, problems })
  return problems.length > 0 ? { problems } : { mapping }
}

interface Checking {
  fields: Fields
  lineOf: Mapping['lineOf']
  problems: MappingProblem[]
}

function complete(given: z.output<typeof shape>, checking: Checking): Mapping {
  const { fields, lineOf, problems } = checking
  const target = (written: string, line: number | null): Target | null => {
    const found = targetIn(written, fields)
    if (found) {
      const only = found.field.kind
      if (only && typeof given.kind === 'string' && given.kind !== only) {
        problems.push({ line, code: 'otherKind', params: { name: written, kind: given.kind } })
        return null
      }
      return found
    }
    const near = nearest(written.replace(/\[\d*\]/g, ''), fields.keys())
    problems.push({ line, code: 'unknownField', params: { name: written, near } })
    return null
  }
  const columns = Object.entries(given.columns).flatMap(([header, to]): MappedColumn[] => {
    if (to === null) return []
    const line = lineOf(['columns', header])
    const { field, separator = null, values = {} } = typeof to === 'string' ? { field: to } : to
    const found = target(field, line)
    return found ? [{ header, target: found, separator, values, line }] : []
  })
  const defaults = Object.entries(given.defaults ?? {}).flatMap(([path, value]) => {
    const line = lineOf(['defaults', path])
    const found = target(path, line)
    return found ? [{ target: found, value, line }] : []
  })
  noteTwice(columns, problems)
  if (problems.length === 0 && !columns.some(({ target: to }) => to.field.path === 'title'))
    problems.push({ line: lineOf(['columns']), code: 'noTitle', params: {} })
  const { formats = {}, key = [], header = [], fillDown = [] } = given
  return {
    kind:
      typeof given.kind === 'string'
        ? given.kind
        : { column: given.kind.column, values: given.kind.values ?? {} },
    organisation: given.organisation,
    key: [key].flat(),
    sheet: given.sheet,
    header: [header].flat(),
    language: given.language ?? 'it',
    formats: {
      encoding: formats.encoding,
      delimiter: formats.delimiter,
      decimal: formats.decimal ?? ',',
      dates: formats.dates ?? 'dmy',
      separator: formats.separator ?? null,
    },
    columns,
    defaults,
    fillDown: [fillDown].flat(),
    lineOf,
  }
}

/** Words of several columns are put together; a date, a number or a choice is one column's. */
function noteTwice(columns: MappedColumn[], problems: MappingProblem[]): void {
  const seen = new Set<string>()
  for (const { target, line } of columns) {
    if (['topics', 'richText'].includes(target.field.type)) continue
    if (target.field.path === 'summary' || target.row === 'each') continue
    const place = `${target.field.path} ${target.row ?? ''}`
    if (seen.has(place))
      problems.push({ line, code: 'fieldTwice', params: { name: target.written } })
    seen.add(place)
  }
}

const settings = Object.keys(shape.shape)
const formatSettings = ['encoding', 'delimiter', 'decimal', 'dates', 'separator']

function settingProblems(issue: z.core.$ZodIssue, lineOf: Mapping['lineOf']): MappingProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const named = path.join(' → ')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      line: lineOf([...path, key]),
      code: 'unknownSetting' as const,
      params: { name: key, near: nearest(key, path.length === 0 ? settings : formatSettings) },
    }))
  const isMissing = path.length === 1 && issue.input === undefined && lineOf(path) === null
  return [
    {
      line: lineOf(path),
      code: isMissing ? 'missingSetting' : 'badSetting',
      params: { name: named },
    },
  ]
}

function lineAt(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const around: unknown =
      depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const pairs: unknown =
      typeof around === 'object' && around !== null && Reflect.get(around, 'items')
    for (const pair of Array.isArray(pairs) ? pairs : []) {
      const key: unknown = Reflect.get(Object(pair), 'key')
      const range: unknown = Reflect.get(Object(key), 'range')
      if (
        String(Reflect.get(Object(key), 'value')) === String(path[depth - 1]) &&
        Array.isArray(range)
      )
        return lines.linePos(Number(range[0])).line
    }
  }
  return null
}
