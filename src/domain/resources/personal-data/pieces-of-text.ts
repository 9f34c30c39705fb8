import type { FlattenedField } from 'payload'
import { defaultLocale, isLocale, locales, type Locale } from '../../../i18n/locales'
import type { Piece } from '../../../privacy/place'
import { isRichText, plainTextOf } from '../../rich-text'
import { groupOf, numberOf, rowsOf, textOf } from '../../stored'
import { fieldsOfKinds } from '../fields-of-kinds'

type Row = Record<string, unknown>

/**
 * Everything that a text says, in every language it is in, field by field: `row` as it is stored,
 * `fields` as Payload knows them. What only other kinds have nobody sees.
 */
export function piecesOfText(fields: readonly FlattenedField[], row: Row): Piece[] {
  const ofOthers = new Set<string>(
    Object.entries(fieldsOfKinds).flatMap(([kind, names]) => (kind === row.kind ? [] : names)),
  )
  const written = fields.filter(({ name }) => !machines.has(name) && !ofOthers.has(name))
  return [
    ...piecesIn(written, row, ''),
    // Made of the first title and never changed: a title that was corrected may still be read in it.
    { path: 'slug', text: String(row.slug ?? '').replaceAll('-', ' ') },
    ...figuresIn(row.evidence, 'evidence', ({ claim, value, unit }) => [value, unit, claim]),
    ...figuresIn(row.indicators, 'indicators', ({ label, actual, unit }) => [actual, unit, label]),
  ]
}

function piecesIn(fields: readonly FlattenedField[], row: Row, at: string): Piece[] {
  return fields.flatMap((field): Piece[] => {
    const value = row[field.name]
    const path = at + field.name
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'richText':
        return wordsIn(value, path)
      case 'group':
        return piecesIn(field.flattenedFields, groupOf(value), `${path}.`)
      case 'array':
        return rowsOf(value).flatMap((one, index) =>
          piecesIn(field.flattenedFields, one, `${path}.${index}.`),
        )
      default:
        return []
    }
  })
}

/** A field without languages, or what each language says. */
export function wordsIn(value: unknown, path: string): Piece[] {
  if (typeof value === 'string' || isRichText(value)) return pieceOf(value, path)
  return Object.entries(groupOf(value)).flatMap(([lang, one]) =>
    isLocale(lang) ? pieceOf(one, path, lang) : [],
  )
}

function pieceOf(value: unknown, path: string, lang?: Locale): Piece[] {
  const text = isRichText(value) ? [plainTextOf(value), ...besideWordsIn(value)].join('\n') : value
  return textOf(text) ? [{ path, text: String(text), lang }] : []
}

/**
 * What a rich text says beside its words: where links lead, as an address or a number may stand
 * there alone, and what machines are answered though no page shows it.
 */
function besideWordsIn(value: unknown): string[] {
  const found: string[] = []
  const waiting: unknown[] = [groupOf(value).root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const [key, inner] of Object.entries(groupOf(node))) {
      if (typeof inner === 'object') waiting.push(inner)
      else if (typeof inner === 'string' && key !== 'text' && !ofTheEditor.test(inner))
        found.push(readable(inner))
    }
  return found
}

/** `paragraph`, `ltr`, `h3`, and what it calls a link. */
const ofTheEditor = /^([a-z]{0,12}\d?|[\da-f]{24})$/

function readable(address: string): string {
  const words = address.replace(/^(?:mailto|tel):/i, '')
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

function figuresIn(
  rows: unknown,
  path: string,
  said: (row: Row) => [value: unknown, unit: unknown, label: unknown],
): Piece[] {
  return rowsOf(rows).flatMap((row, index) => {
    const [value, unit, label] = said(row)
    const number = numberOf(value)
    if (number === null) return []
    const figure = { value: number, unit: textOf(unit) ?? '', label: inOneLanguage(label) }
    return [{ path: `${path}.${index}`, figure }]
  })
}

const inOneLanguage = (label: unknown): string =>
  textOf(label) ??
  textOf(groupOf(label)[locales.find((one) => groupOf(label)[one]) ?? defaultLocale]) ??
  ''

/** Nobody's words. */
const machines: ReadonlySet<string> = new Set([
  'id',
  'slug',
  'ownerKeys',
  'invitedKeys',
  'adopterKeys',
  'submittedBy',
])
