import type { FlattenedField } from 'payload'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'
import { cutFrom, type Cut, type Passage } from './passage'
import { isRichText } from './rich-text'

/** What stands where a passage was: shorter ones for fields that hold little. */
export type Markers = Record<Locale, readonly string[]>

/** One field that held the passage. */
export interface CutPlace {
  /** `coreElements.title`. */
  path: string
  /** Null for a field without languages. */
  lang: Locale | null
  times: number
}

export interface CutRow {
  row: Record<string, unknown>
  places: CutPlace[]
}

/**
 * A row with the passage cut out of every text it holds, however deep; `row` itself stays as it is.
 * `only` names the top-level fields to look into, else all but `except`.
 */
export function cutRow(
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  passage: Passage,
  { markers, only, except = [] }: { markers: Markers; only?: string[]; except?: string[] },
): CutRow {
  const places: CutPlace[] = []
  const looked = fields.filter(({ name }) =>
    only ? only.includes(name) : !except.includes(name) && !machines.has(name),
  )
  return { row: { ...row, ...cutFields(looked, row, '') }, places }

  function cutFields(
    inside: readonly FlattenedField[],
    values: Record<string, unknown>,
    at: string,
  ): Record<string, unknown> {
    return Object.fromEntries(
      inside.flatMap((field) =>
        field.name in values ? [[field.name, cutField(field, values[field.name], at)]] : [],
      ),
    )
  }

  function cutField(field: FlattenedField, value: unknown, at: string): unknown {
    const path = at + field.name
    if (value === null || value === undefined) return value
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'code':
      case 'richText':
        return cutText(value, path, null, 'maxLength' in field ? field.maxLength : undefined)
      case 'json':
        return cutJson(value, path)
      case 'group':
      case 'tab':
        return isRecord(value)
          ? { ...value, ...cutFields(field.flattenedFields, value, `${path}.`) }
          : value
      case 'array':
        return Array.isArray(value)
          ? value.map((inner: unknown) =>
              isRecord(inner)
                ? { ...inner, ...cutFields(field.flattenedFields, inner, `${path}.`) }
                : inner,
            )
          : value
      default:
        return value
    }
  }

  function cutText(value: unknown, path: string, lang: Locale | null, most?: number): unknown {
    if (Array.isArray(value)) return value.map((one) => cutText(one, path, lang, most))
    if (isRecord(value) && !isRichText(value))
      return Object.fromEntries(
        Object.entries(value).map(([locale, one]) => [
          locale,
          isLocale(locale) ? cutText(one, path, locale, most) : one,
        ]),
      )
    if (path.endsWith('url') && typeof value === 'string') return cutAddress(value, path)
    const cut = fitting(value, lang ?? defaultLocale, most)
    if (cut.times > 0) places.push({ path, lang, times: cut.times })
    return cut.value
  }

  /** An address that spells the passage out leads nowhere any more. */
  function cutAddress(value: string, path: string): string {
    if (!passage.isInAddress(value)) return value
    places.push({ path, lang: null, times: 1 })
    return ''
  }

  function fitting(value: unknown, locale: Locale, most = Infinity): Cut<unknown> {
    const tries = markers[locale].map((marker) => cutFrom(passage, value, marker))
    const fits = ({ value: left }: Cut<unknown>) => typeof left !== 'string' || left.length <= most
    return tries.find(fits) ?? cutFrom(passage, value, '…')
  }

  function cutJson(value: unknown, path: string): unknown {
    if (isRichText(value) || typeof value === 'string') return cutText(value, path, null)
    if (Array.isArray(value)) return value.map((one) => cutJson(one, path))
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, cutJson(inner, path)]),
    )
  }
}

/** Texts that are the machine's own: no words of anybody. */
const machines: ReadonlySet<string> = new Set([
  'id',
  'slug',
  'ownerKeys',
  'invitedKeys',
  'adopterKeys',
  'sourceKeys',
  'runningKey',
  'elementKey',
  'submittedBy',
  'readers',
  'shownIn',
  'filename',
  'mimeType',
  'thumbnail',
  'thumbnailURL',
  'prefix',
  'sizes',
  'istatCode',
])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
