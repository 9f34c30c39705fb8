import type { ImportedKind } from './importable-fields'
import { columnAt, type Header } from './find-header'
import { fold } from '../fold'
import type { MappedColumn, Mapping } from './mapping'
import type { MappingProblem } from './mapping-problem'
import { withoutPrefix, type Names } from './names'
import { nearest } from './nearest'
import { readValue, type ReadingOptions } from './read-value'
import type { Target } from './target'

export interface PlannedColumn extends MappedColumn {
  position: number
  /** The header as the file writes it. */
  label: string
}

/** A mapping laid on the columns of one file. */
export interface Plan {
  mapping: Mapping
  header: Header
  columns: PlannedColumn[]
  /** Whose the entries are, by id; or the position of the column that says it. */
  organisation: { id: string } | { position: number; label: string }
  kind:
    { name: ImportedKind } | { position: number; label: string; values: Map<string, ImportedKind> }
  key: number[]
  fillDown: number[]
  defaults: { target: Target; value: unknown }[]
  /** Headers that the mapping leaves out. */
  left: string[]
}

/** Lays a mapping on a header; every column and name that is not there is a problem of the mapping. */
export function planImport(
  mapping: Mapping,
  header: Header,
  { names, reading }: { names: Names; reading: ReadingOptions },
): { plan: Plan } | { problems: MappingProblem[] } {
  const problems: MappingProblem[] = []
  const { lineOf } = mapping
  const shown = header.labels.filter(Boolean)
  const at = (name: string, line: number | null): number => {
    const position = columnAt(header, name)
    if (position === -1)
      problems.push({
        line,
        code: 'columnMissing',
        params: { name, near: nearest(name, shown), all: shown.slice(0, 40).join(' · ') },
      })
    return position
  }
  const labelAt = (position: number): string => header.labels[position] ?? ''
  const columns = mapping.columns.map((column) => {
    const position = at(column.header, column.line)
    const separator = column.separator ?? mapping.formats.separator
    return { ...column, separator, position, label: labelAt(position) || column.header }
  })
  const plan: Plan = {
    mapping,
    header,
    columns,
    organisation: ownerOf(mapping, { at, labelAt, names, problems }),
    kind: kindOf(mapping, { at, labelAt }),
    key: mapping.key.map((name) => at(name, lineOf(['key']))),
    fillDown: mapping.fillDown.map((name) => at(name, lineOf(['fillDown']))),
    defaults: mapping.defaults.flatMap(({ target, value, line }) => {
      const read = readValue(value, target.field, {
        ...reading,
        separator: null,
        values: new Map(),
      })
      if ('value' in read) return [{ target, value: read.value }]
      problems.push({
        line,
        code: 'badDefault',
        params: { name: target.written, value: String(value) },
      })
      return []
    }),
    left: header.labels.filter(
      (label, position) => label !== '' && !used(mapping, columns, position, header),
    ),
  }
  return problems.length > 0 ? { problems } : { plan }
}

interface Looking {
  at: (name: string, line: number | null) => number
  labelAt: (position: number) => string
}

function ownerOf(
  { organisation, lineOf }: Mapping,
  { at, labelAt, names, problems }: Looking & { names: Names; problems: MappingProblem[] },
): Plan['organisation'] {
  const line = lineOf(['organisation'])
  if (typeof organisation !== 'string') {
    const position = at(organisation.column, line)
    return { position, label: labelAt(position) }
  }
  const id = names.owners.find(organisation) ?? names.owners.find(withoutPrefix(organisation))
  if (id === null)
    problems.push({
      line,
      code: 'noOwner',
      params: { name: organisation, near: names.owners.near(withoutPrefix(organisation)) },
    })
  return { id: id ?? '' }
}

/** How people call the kinds, besides what the mapping says. */
const usual: Record<string, ImportedKind> = {
  model: 'model',
  modello: 'model',
  'modello di intervento': 'model',
  pratica: 'model',
  'buona pratica': 'model',
  practice: 'model',
  tool: 'tool',
  strumento: 'tool',
  report: 'report',
  relazione: 'report',
  'relazione di progetto': 'report',
}

function kindOf({ kind, lineOf }: Mapping, { at, labelAt }: Looking): Plan['kind'] {
  if (typeof kind === 'string') return { name: kind }
  const position = at(kind.column, lineOf(['kind']))
  const values = new Map(Object.entries(usual))
  for (const [said, name] of Object.entries(kind.values)) values.set(fold(said), name)
  return { position, label: labelAt(position), values }
}

function used(
  { kind, organisation, key, columns: named }: Mapping,
  columns: readonly PlannedColumn[],
  position: number,
  header: Header,
): boolean {
  if (columns.some((column) => column.position === position)) return true
  const others = [
    ...key,
    ...(typeof kind === 'string' ? [] : [kind.column]),
    ...(typeof organisation === 'string' ? [] : [organisation.column]),
  ]
  return named.length > 0 && others.some((name) => columnAt(header, name) === position)
}
