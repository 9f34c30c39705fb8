import type { Field, Payload, SanitizedConfig, SelectField } from 'payload'
import type { ResourceKind } from '../../domain/resources/completeness'
import { fieldsOfKinds } from '../../domain/resources/fields-of-kinds'
import type { Locale } from '../../i18n/locales'

/** Something said in both languages. */
export type Both = Record<Locale, string>

export interface Option {
  value: string
  label: Both
}

/** How one thing is answered. */
export type Answer =
  | { as: 'text'; longest: number; lines: boolean }
  | { as: 'rich' }
  | { as: 'number' }
  | { as: 'day' }
  | { as: 'yes' }
  | { as: 'choice'; options: Option[] }
  | { as: 'topics'; facets: 'all' | 'area' }
  | { as: 'edition' }
  | { as: 'organisation' }

/** A cell of a table, or a row of a small list of answers. */
export interface Part {
  name: string
  label: Both
  answer: Answer
}

/** What one field of the panel asks, in its own words. */
export interface Question {
  name: string
  label: Both
  help: Both | null
  example: Both | null
  /** Nothing can be sent without it. */
  needed: boolean
  answer: Answer | { as: 'rows'; parts: Part[]; most: number } | { as: 'parts'; parts: Part[] }
}

/** A tab of the panel, which is a step of writing. */
export interface Step {
  label: Both
  questions: Question[]
  /** What is only chosen in the panel: files, people, other entries. */
  inPanel: Both[]
}

/** What the panel asks of an entry of this kind, in its order and its words. */
export const stepsOf = (payload: Payload, kind: ResourceKind): Step[] =>
  stepsIn(payload.collections.resources.config.fields, kind)

/** The same, of the fields themselves: one place holds the words, and this reads them there. */
export function stepsIn(
  fields: readonly Field[] | SanitizedConfig['collections'][number]['fields'],
  kind: ResourceKind,
): Step[] {
  return fields
    .flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
    .filter((tab) => isShown(tab, kind))
    .map((tab) => {
      const asked = flat(tab.fields, kind).filter(isAsked)
      return {
        label: both(tab.label),
        questions: asked.flatMap((field) => question(field, kind) ?? []),
        inPanel: asked
          .filter((field) => question(field, kind) === null)
          .map((field) => both(labelOf(field))),
      }
    })
    .filter(({ questions, inPanel }) => questions.length + inPanel.length > 0)
}

type Named = Field & { name: string }

/** Rows and folds of the panel are how it looks, not what it asks. */
function flat(fields: readonly Field[], kind: ResourceKind): Named[] {
  return fields.flatMap((field): Named[] => {
    if (!isShown(field, kind)) return []
    if ('name' in field && field.name && field.type !== 'ui') return [field]
    return 'fields' in field ? flat(field.fields, kind) : []
  })
}

/** Asked of an entry that has been begun: its kind is said on the first page of the form. */
function isShown(field: unknown, kind: ResourceKind): boolean {
  const condition = adminOf(field).condition
  if (typeof condition !== 'function') return true
  const asked = condition as (...given: unknown[]) => unknown
  return asked({ kind }, { kind }, { operation: 'update', user: null }) !== false
}

function isAsked(field: Named): boolean {
  const { hidden, readOnly } = adminOf(field)
  return hidden !== true && readOnly !== true && labelOf(field) !== undefined
}

function question(field: Named, kind: ResourceKind): Question | null {
  const answer = answerOf(field, kind)
  if (!answer) return null
  return { name: field.name, label: both(labelOf(field)), ...helpOf(field), answer }
}

function answerOf(field: Named, kind: ResourceKind): Question['answer'] | null {
  if (field.type === 'array' || field.type === 'group') {
    const parts = flat(field.fields, kind)
      .filter(isAsked)
      .filter(({ name }) => field.type === 'array' || !isOfAnother(kind, name))
      .flatMap((part): Part[] => {
        const answer = plainAnswer(part)
        return answer ? [{ name: part.name, label: both(labelOf(part)), answer }] : []
      })
    if (parts.length === 0 || field.name === 'coOwners') return null
    if (field.type === 'group') return { as: 'parts', parts }
    return { as: 'rows', parts, most: field.maxRows ?? 100 }
  }
  return plainAnswer(field)
}

function plainAnswer(field: Named): Answer | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return { as: 'text', longest: field.maxLength ?? 4000, lines: field.type === 'textarea' }
    case 'richText':
      return { as: 'rich' }
    case 'number':
      return { as: 'number' }
    case 'date':
      return { as: 'day' }
    case 'checkbox':
      return { as: 'yes' }
    case 'select':
      return { as: 'choice', options: optionsIn(field) }
    case 'relationship':
      return referenceTo(field.relationTo, field.name)
    default:
      return null
  }
}

/** A group that speaks of other fields names some that this kind does not have. */
const isOfAnother = (kind: ResourceKind, name: string): boolean =>
  Object.entries(fieldsOfKinds).some(
    ([other, names]) => other !== kind && (names as readonly string[]).includes(name),
  )

/** Names that can be said on paper; files, people and entries are chosen where they are. */
function referenceTo(noun: string | string[], name: string): Answer | null {
  if (noun === 'topics') return { as: 'topics', facets: name === 'area' ? 'area' : 'all' }
  if (noun === 'editions') return { as: 'edition' }
  if (noun === 'organisations') return { as: 'organisation' }
  return null
}

const optionsIn = ({ options }: SelectField): Option[] =>
  options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: { it: option, en: option } }
      : { value: option.value, label: both(option.label) },
  )

/** What the panel says under a field, where `help()` of the collections put it. */
function helpOf(field: unknown): Pick<Question, 'help' | 'example' | 'needed'> {
  const { components } = adminOf(field)
  const description: unknown = isRecord(components) ? components.Description : undefined
  const props = isRecord(description) ? description.clientProps : undefined
  if (!isRecord(props)) return { help: null, example: null, needed: false }
  const { help, example, needed } = props
  return {
    help: help ? both(help) : null,
    example: example ? both(example) : null,
    needed: needed === true,
  }
}

const adminOf = (field: unknown): Record<string, unknown> =>
  isRecord(field) && isRecord(field.admin) ? field.admin : {}

const labelOf = (field: unknown): unknown => (isRecord(field) ? field.label : undefined)

function both(words: unknown): Both {
  if (typeof words === 'string') return { it: words, en: words }
  const { it, en } = isRecord(words) ? words : {}
  const said = typeof it === 'string' ? it : ''
  return { it: said, en: typeof en === 'string' ? en : said }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
