import type { FlattenedField, Option } from 'payload'
import { idOf } from '../../../access/asker'
import { rowsOf } from '../../../domain/stored'
import { formatDate, formatNumber } from '../../../i18n/format'
import { defaultLocale, isLocale, locales, type Locale } from '../../../i18n/locales'
import { isMessageKey, message } from '../../../i18n/message'
import { isRichText } from '../../../domain/rich-text'
import { blocksOf } from './blocks-of'
import { compareBlocks, type BlockChange } from './compare-blocks'
import { pairRows, type RowPair } from './compare-rows'
import { SpareTime } from './spare-time'

type Text = Record<string, unknown>

/** What became of one field between two versions. */
export interface FieldChange {
  key: string
  label: string
  /** The language it is written in; null for what has none. */
  lang: Locale | null
  body:
    | { type: 'text'; blocks: BlockChange[] }
    | { type: 'value'; before: string; after: string }
    | { type: 'list'; removed: string[]; added: string[]; kept: number }
    | { type: 'rows'; rows: RowChange[]; kept: number }
}

export interface RowChange extends Pick<RowPair, 'moved' | 'place'> {
  state: 'added' | 'removed' | 'changed' | 'moved'
  fields: FieldChange[]
}

export interface Comparison {
  changes: FieldChange[]
  /** Labels of fields that say the same in both. */
  unchanged: string[]
}

/** The name of a row that a text refers to, as this reader may know it. */
export type NameOf = (collection: string, id: string) => string | null

/** What a version carries that nobody wrote. */
const machines = new Set(
  'id createdAt updatedAt _status workflow workflowSince slug organisation provenance sharedAt releasedAt validatedBy validatedAt ownerKeys invitedKeys adopterKeys submittedBy kind credits'.split(
    ' ',
  ),
)

/** A page of comparing is made within about a second, however long the texts. */
const mostMs = 600

/**
 * What changed between two versions (read with `locale: 'all'`), field by field in the schema's
 * order, the reader's language before the other. What the reader may not read is in neither.
 */
export function compareTexts(
  fields: readonly FlattenedField[],
  [before, after]: readonly [Text, Text],
  { locale, nameOf }: { locale: Locale; nameOf: NameOf },
): Comparison {
  const time = new SpareTime(mostMs)
  const unchanged: string[] = []
  const changes = fields.flatMap((field) => {
    if (machines.has(field.name)) return []
    const [old, now] = [before[field.name], after[field.name]]
    const found = compareField(field, old, now, '')
    if (found.length === 0 && (says(old) || says(now))) unchanged.push(labelOf(field, locale))
    return found
  })
  return { changes, unchanged }

  function compareField(
    field: FlattenedField,
    old: unknown,
    now: unknown,
    within: string,
  ): FieldChange[] {
    if (isSame(old, now)) return []
    const label = within + labelOf(field, locale)
    const key = within + field.name
    switch (field.type) {
      case 'group':
      case 'tab':
        return field.flattenedFields.flatMap((inner) =>
          compareField(inner, recordOf(old)[inner.name], recordOf(now)[inner.name], `${label} – `),
        )
      case 'array':
        return rowsChanged(field.flattenedFields, old, now, { key, label })
      case 'text':
      case 'textarea':
      case 'richText':
        return 'hasMany' in field && field.hasMany
          ? listChanged(listOf(old).map(String), listOf(now).map(String), { key, label })
          : textsChanged(old, now, { key, label })
      case 'relationship':
      case 'upload':
        return field.hasMany
          ? listChanged(namesIn(field, old), namesIn(field, now), { key, label })
          : valueChanged(namesIn(field, old), namesIn(field, now), { key, label })
      default:
        return valueChanged([valueOf(field, old)], [valueOf(field, now)], { key, label })
    }
  }

  /** In each language it was written in, the reader's first. */
  function textsChanged(old: unknown, now: unknown, named: Named): FieldChange[] {
    if (!isLocalised(old) && !isLocalised(now)) return textChanged(old, now, named, null)
    const languages = [locale, ...locales.filter((other) => other !== locale)]
    return languages.flatMap((lang) =>
      textChanged(recordOf(old)[lang], recordOf(now)[lang], named, lang),
    )
  }

  function textChanged(
    old: unknown,
    now: unknown,
    named: Named,
    lang: Locale | null,
  ): FieldChange[] {
    const blocks = compareBlocks(blocksOf(old), blocksOf(now), time)
    if (blocks.every(({ state }) => state === 'same')) return []
    const key = lang === null ? named.key : `${named.key} ${lang}`
    return [{ ...named, key, lang, body: { type: 'text', blocks } }]
  }

  function rowsChanged(
    inner: readonly FlattenedField[],
    old: unknown,
    now: unknown,
    named: Named,
  ): FieldChange[] {
    const pairs = pairRows(rowsOf(old), rowsOf(now))
    const rows = pairs.flatMap(({ before: was, after: is, moved, place }): RowChange[] => {
      const found = inner
        .filter(({ name }) => name !== 'id')
        .flatMap((field) => compareField(field, was?.[field.name], is?.[field.name], ''))
      const state = !was ? 'added' : !is ? 'removed' : found.length > 0 ? 'changed' : 'moved'
      return state === 'moved' && !moved ? [] : [{ state, moved, place, fields: found }]
    })
    if (rows.length === 0) return []
    const body = { type: 'rows' as const, rows, kept: pairs.length - rows.length }
    return [{ ...named, lang: null, body }]
  }

  function namesIn(field: FlattenedField, value: unknown): string[] {
    const to = 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : ''
    return listOf(value).flatMap((one) => {
      const id = idOf(one)
      return id === undefined ? [] : [nameOf(to, id) ?? message(locale, 'compare.unknown')]
    })
  }

  function valueOf(field: FlattenedField, value: unknown): string {
    if (value === null || value === undefined || value === '') return ''
    if (typeof value === 'boolean') return message(locale, value ? 'ui.yes' : 'ui.no')
    if (typeof value === 'number') return formatNumber(locale, value)
    if (field.type === 'date') return formatDate(locale, String(value))
    if ('options' in field) return optionOf(field.options, String(value), locale)
    return typeof value === 'string' ? value : ''
  }
}

interface Named {
  key: string
  label: string
}

function valueChanged(
  [before = '']: string[],
  [after = '']: string[],
  named: Named,
): FieldChange[] {
  if (before === after) return []
  return [{ ...named, lang: null, body: { type: 'value', before, after } }]
}

function listChanged(before: string[], after: string[], named: Named): FieldChange[] {
  const removed = before.filter((one) => !after.includes(one))
  const added = after.filter((one) => !before.includes(one))
  if (removed.length + added.length === 0) return []
  const kept = after.length - added.length
  return [{ ...named, lang: null, body: { type: 'list', removed, added, kept } }]
}

function optionOf(options: readonly Option[], value: string, locale: Locale): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return option && typeof option !== 'string' ? (wordIn(option.label, locale) ?? value) : value
}

/** The interface's name of a field, else the panel's. */
function labelOf(field: FlattenedField, locale: Locale): string {
  const key = `field.${field.name}`
  if (isMessageKey(key)) return message(locale, key)
  return ('label' in field ? wordIn(field.label, locale) : null) ?? field.name
}

function wordIn(label: unknown, locale: Locale): string | null {
  if (typeof label === 'string') return label
  const words = recordOf(label)
  const word = words[locale] ?? words[defaultLocale]
  return typeof word === 'string' ? word : null
}

const isLocalised = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !isRichText(value) &&
  Object.keys(value).every(isLocale)

const isSame = (old: unknown, now: unknown): boolean => JSON.stringify(old) === JSON.stringify(now)

/** Whether there is anything to call unchanged. */
function says(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  return typeof value === 'object' ? Object.values(value).some(says) : true
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const recordOf = (value: unknown): Text =>
  typeof value === 'object' && value !== null ? (value as Text) : {}
