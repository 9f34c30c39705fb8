import type { CollectionBeforeOperationHook, FlattenedField, Payload } from 'payload'
import { InvalidJson, WrongShape } from '../refusals'
import { checkBody } from './check-text'

/**
 * Before anybody's rules read what came over REST, every known field holds the kind of value that
 * it is for (a title that is an object would be stored as its JSON, a select that is a list fails
 * in the database). What a field's own validation says is asked afterwards by Payload.
 */
export function checkShapes(payload: Payload): void {
  for (const { config } of Object.values(payload.collections)) {
    const check: CollectionBeforeOperationHook = ({ args, operation, req }) => {
      const data: unknown = 'data' in args ? args.data : undefined
      const writes = operation === 'create' || operation === 'update' || operation === 'updateByID'
      // The fields of a form come as one text, which may say anything.
      if (req.payloadAPI === 'REST' && writes && !isRecord(data)) throw new InvalidJson()
      if (req.payloadAPI !== 'REST' || !isRecord(data)) return args
      checkBody(data)
      if (writes) {
        // Payload takes both from outside; when something was written is not the writer's to say.
        delete data.createdAt
        delete data.updatedAt
        checkFields(data, config.flattenedFields, '')
      }
      for (const name of credentials)
        if (name in data && !isTextOrNothing(data[name])) throw new WrongShape(name)
      return args
    }
    config.hooks.beforeOperation.unshift(check)
  }
}

const credentials = ['email', 'password', 'token', 'username']

function checkFields(data: Record<string, unknown>, fields: FlattenedField[], at: string): void {
  for (const field of fields) {
    if (!('name' in field) || !(field.name in data) || field.name === 'id') continue
    // A list is emptied by an empty list; null fails in the database.
    if (data[field.name] === null && isList(field)) data[field.name] = []
    const value = data[field.name]
    if (value === undefined || (value === null && field.type !== 'group')) continue
    const path = at + field.name
    if (!fits(field, value, path)) throw new WrongShape(path)
  }
}

/** Whether `value` is of the field's kind; goes down groups and rows. */
function fits(field: FlattenedField, value: unknown, path: string): boolean {
  switch (field.type) {
    case 'text':
    case 'number':
    case 'select':
      if ('hasMany' in field && field.hasMany)
        return isListOf(value, (one) => isPlain(field.type, one))
      return isPlain(field.type, value)
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      return typeof value === 'string'
    case 'date':
      return value === '' || (typeof value === 'string' && isDate(value))
    case 'checkbox':
      return typeof value === 'boolean'
    case 'relationship':
    case 'upload':
      return field.hasMany
        ? isListOf(value, (one) => isReference(field.relationTo, one))
        : isReference(field.relationTo, value)
    case 'richText':
      return isRecord(value) && isNode(value.root)
    case 'group':
    case 'tab':
      if (!isRecord(value)) return false
      checkFields(value, field.flattenedFields, `${path}.`)
      return true
    case 'array':
      // An empty list of a form sent as multipart is a zero.
      if (value === 0) return true
      if (!isListOf(value, isRow)) return false
      for (const [index, row] of value.entries())
        checkFields(row, field.flattenedFields, `${path}.${index}.`)
      return true
    default:
      return true
  }
}

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' || ('hasMany' in field && field.hasMany === true)

/** A node of rich text: named, and its children nodes too. */
const isNode = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  (value.children === undefined || isListOf(value.children, isNode))

const isPlain = (type: string, value: unknown): boolean =>
  type === 'number'
    ? typeof value === 'number' && Number.isFinite(value)
    : typeof value === 'string'

const isReference = (to: string | string[], value: unknown): boolean =>
  Array.isArray(to)
    ? isRecord(value) && typeof value.value === 'string' && to.includes(String(value.relationTo))
    : typeof value === 'string'

const isRow = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && (value.id === undefined || value.id === null || typeof value.id === 'string')

function isListOf<Item>(value: unknown, is: (one: unknown) => one is Item): value is Item[]
function isListOf(value: unknown, is: (one: unknown) => boolean): value is unknown[]
function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= 1000 && value.every((one) => is(one))
}

/** A date that every database can keep: the years people write. */
function isDate(value: string): boolean {
  const year = new Date(value).getUTCFullYear()
  return year >= 1000 && year <= 9999
}

const isTextOrNothing = (value: unknown): boolean =>
  value === null || value === undefined || typeof value === 'string'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
