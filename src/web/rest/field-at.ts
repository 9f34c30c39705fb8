import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import { collectionOf } from './collection-of'

/** What a query is asked of: a collection's rows, or its versions. */
export interface Queried {
  collection: SanitizedCollectionConfig
  versions: boolean
  payload: Payload
}

/**
 * The field that a dotted path ends at, through groups, rows and relations; undefined for none and
 * for those that may never be asked for (`custom.queryable: false`).
 */
export function fieldAt(
  path: string,
  { collection, versions, payload }: Queried,
): FlattenedField | 'id' | undefined {
  const fields = collection.flattenedFields
  if (path.length > 200) return undefined
  if (!versions) return within(path, fields, payload)
  if (path === 'parent' || path === 'id' || path === 'latest') return 'id'
  if (path.startsWith('version.')) return within(path.slice('version.'.length), fields, payload)
  return path === 'createdAt' || path === 'updatedAt' ? within(path, fields, payload) : undefined
}

function within(
  path: string,
  fields: FlattenedField[],
  payload: Payload,
): FlattenedField | 'id' | undefined {
  const [name = '', ...rest] = path.replace(/__/g, '.').split('.')
  if (name === 'id' || name === '_id') return rest.length === 0 ? 'id' : undefined
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field || field.custom?.queryable === false) return undefined
  if (rest.length === 0) return field
  const last = rest.join('.')
  if ('flattenedFields' in field && field.flattenedFields)
    return within(last, field.flattenedFields, payload)
  if ((field.type === 'relationship' || field.type === 'upload') && rest.length <= 3)
    return related(field.relationTo, last, payload)
  if ('localized' in field && field.localized && /^(it|en)$/.test(last)) return field
  return undefined
}

function related(
  to: string | string[],
  path: string,
  payload: Payload,
): FlattenedField | 'id' | undefined {
  if (Array.isArray(to)) return path === 'value' || path === 'relationTo' ? 'id' : undefined
  const collection = collectionOf(payload, to)?.config
  return collection && within(path, collection.flattenedFields, payload)
}
