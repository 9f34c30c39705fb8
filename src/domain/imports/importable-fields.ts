import type { FlattenedField } from 'payload'
import { locales, type Locale } from '../../i18n/locales'

export type ImportedKind = 'model' | 'tool' | 'report'

type ValueType =
  | 'text'
  | 'richText'
  | 'select'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'topics'
  | 'area'
  | 'edition'
  | 'organisation'

/** A field that a column may fill, as the collection declares it. */
export interface ImportableField {
  /** `title`, `period.from`, `coreElements.title`. */
  path: string
  /** The list of rows it belongs to; null for a field of the entry. */
  list: { name: string; mostRows: number } | null
  type: ValueType
  /** Characters, or the bounds of a number. */
  maxLength: number | null
  min: number | null
  max: number | null
  options: { value: string; labels: Record<Locale, string> }[]
  /** What the panel calls it, with its list or group before it. */
  labels: Record<Locale, string>
  /** The only kind that has it; null for all. */
  kind: ImportedKind | null
}

/** What every kind has that a spreadsheet may say; people, files and other entries are added by hand. */
const ofAll = [
  'title',
  'summary',
  'topics',
  'period',
  'edition',
  'maturity',
  'status',
  'links',
  'sources',
  'licence',
  'shownTo',
]
const byHand = new Set(['modelsApplied'])

/**
 * The fields that a mapping may name, by path: read from the collection itself, so that what the
 * panel asks and what an import brings are one. `ofKinds` says which only one kind has.
 */
export function importableFields(
  fields: readonly FlattenedField[],
  ofKinds: Record<ImportedKind, readonly string[]>,
): Map<string, ImportableField> {
  const kinds = new Map(
    (Object.keys(ofKinds) as ImportedKind[]).flatMap((kind) =>
      ofKinds[kind].map((name) => [name, kind] as const),
    ),
  )
  const found: ImportableField[] = []
  for (const field of fields) {
    if (byHand.has(field.name) || !(ofAll.includes(field.name) || kinds.has(field.name))) continue
    const kind = kinds.get(field.name) ?? null
    if (field.type === 'array') {
      const list = { name: field.name, mostRows: field.maxRows ?? 100 }
      found.push(
        ...field.flattenedFields.flatMap((inner) => one(inner, { kind, list, around: field })),
      )
    } else if (field.type === 'group')
      found.push(...field.flattenedFields.flatMap((inner) => one(inner, { kind, around: field })))
    else found.push(...one(field, { kind }))
  }
  return new Map(found.map((field) => [field.path, field]))
}

function one(
  field: FlattenedField,
  {
    kind,
    list = null,
    around,
  }: { kind: ImportedKind | null; list?: ImportableField['list']; around?: FlattenedField },
): ImportableField[] {
  const type = typeOf(field)
  if (type === null || field.name === 'id') return []
  const labels = labelsOf(field)
  const before = around && labelsOf(around)
  const given = field as { maxLength?: number; min?: number; max?: number }
  return [
    {
      path: around ? `${around.name}.${field.name}` : field.name,
      list,
      type,
      maxLength: given.maxLength ?? null,
      min: given.min ?? null,
      max: given.max ?? null,
      options: optionsOf(field),
      labels: before
        ? { it: `${before.it} – ${labels.it}`, en: `${before.en} – ${labels.en}` }
        : labels,
      kind,
    },
  ]
}

function typeOf(field: FlattenedField): ValueType | null {
  if (field.type === 'text' || field.type === 'textarea') return 'text'
  if (field.type === 'relationship') return relationOf(field)
  const same = ['richText', 'select', 'number', 'date', 'checkbox'] as const
  return same.find((type) => type === field.type) ?? null
}

function relationOf(field: FlattenedField): ValueType | null {
  const { relationTo, hasMany } = field as { relationTo?: unknown; hasMany?: boolean }
  if (relationTo === 'topics') return hasMany ? 'topics' : 'area'
  if (relationTo === 'editions') return 'edition'
  return relationTo === 'organisations' ? 'organisation' : null
}

function optionsOf(field: FlattenedField): ImportableField['options'] {
  if (field.type !== 'select') return []
  return field.options.map((option) =>
    typeof option === 'string'
      ? { value: option, labels: { it: option, en: option } }
      : { value: option.value, labels: inBoth(option.label, option.value) },
  )
}

const labelsOf = (field: FlattenedField): Record<Locale, string> =>
  inBoth('label' in field ? field.label : undefined, field.name)

function inBoth(label: unknown, otherwise: string): Record<Locale, string> {
  const words = (locale: Locale): string => {
    const said: unknown =
      typeof label === 'object' && label !== null ? Reflect.get(label, locale) : label
    return typeof said === 'string' ? said : otherwise
  }
  return Object.fromEntries(locales.map((locale) => [locale, words(locale)])) as Record<
    Locale,
    string
  >
}
