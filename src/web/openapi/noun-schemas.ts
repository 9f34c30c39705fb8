import { configToJSONSchema, type Payload } from 'payload'
import { describedNouns, isDescribed, type DescribedNoun } from './described-nouns'
import { isSchema, reference, type Schema } from './schema'
import { closedFields } from './unseen-fields'

/**
 * The schemas of nouns, made from the collections themselves: what an answer may hold of a row (not
 * everybody reads every field, so only `id` is always there), and `New…`: what a new row may be given.
 */
export function nounSchemas(payload: Payload): Record<string, Schema> {
  const { definitions = {} } = configToJSONSchema(payload.config, 'text')
  const schemas: Record<string, Schema> = { RichText: richText }
  for (const [noun, name] of Object.entries(describedNouns) as [DescribedNoun, string][]) {
    const { flattenedFields } = payload.collections[noun].config
    const row = definitions[noun]
    if (!isSchema(row)) throw new Error(`nothing is known of ${noun}`)
    schemas[name] = {
      ...(ofAnswers(row, closedFields(flattenedFields, 'read'), '') as Schema),
      title: name,
      required: ['id'],
    }
  }
  const { flattenedFields } = payload.collections.resources.config
  schemas.NewResource = {
    ...ofRequests(schemas.Resource, closedFields(flattenedFields, 'create')),
    title: 'NewResource',
    required: ['kind', 'title'],
  }
  return schemas
}

/** A text with headings, lists and links, as its editor keeps it; the server keeps an allow-list of nodes. */
const richText: Schema = {
  title: 'RichText',
  type: ['object', 'null'],
  required: ['root'],
  properties: {
    root: {
      type: 'object',
      required: ['type', 'children'],
      properties: {
        type: { const: 'root' },
        children: { type: 'array', items: { type: 'object' } },
      },
    },
  },
}

/** Payload's schema in today's dialect, without what is never answered. */
function ofAnswers(value: unknown, closed: ReadonlySet<string>, path: string): unknown {
  if (Array.isArray(value)) return value.map((one) => ofAnswers(one, closed, path))
  if (!isSchema(value)) return value
  if (typeof value.$ref === 'string') return referenceTo(value.$ref)
  if (isSchema(value.properties) && 'root' in value.properties) return reference('RichText')
  const { tsType: _tsType, required: _required, enum: choices, properties, ...rest } = value
  const known = Object.fromEntries(
    Object.entries(rest).map(([keyword, inner]) => [keyword, ofAnswers(inner, closed, path)]),
  )
  return {
    ...known,
    ...(Array.isArray(choices) ? { enum: withNull(choices, value.type) } : {}),
    ...(isSchema(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).flatMap(([name, inner]) =>
              closed.has(path + name)
                ? []
                : [[name, ofAnswers(inner, closed, `${path}${name}.`)] as const],
            ),
          ),
        }
      : {}),
  }
}

/** A row of a noun that is described; of others the id alone is told. */
function referenceTo(ref: string): Schema {
  const noun = ref.replace('#/definitions/', '')
  return isDescribed(noun) ? reference(describedNouns[noun]) : { type: 'object', required: ['id'] }
}

const withNull = (choices: unknown[], type: unknown): unknown[] =>
  Array.isArray(type) && type.includes('null') && !choices.includes(null)
    ? [...choices, null]
    : choices

/** What may be sent: no field that the server keeps, and of related rows their ids. */
function ofRequests(schema: Schema | undefined, closed: ReadonlySet<string>): Schema {
  const sent = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => sent(one, path))
    if (!isSchema(value)) return value
    if (Array.isArray(value.oneOf)) return sent(value.oneOf[0], path)
    const { properties, ...rest } = value
    if (!isSchema(properties)) return mapped(rest, path)
    const named = Object.entries(properties).filter(
      ([name]) => !closed.has(path + name) && !kept.has(path + name),
    )
    return {
      ...mapped(rest, path),
      properties: Object.fromEntries(
        named.map(([name, inner]) => [name, sent(inner, `${path}${name}.`)]),
      ),
    }
  }
  const mapped = (value: Schema, path: string): Schema =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sent(inner, path)]))
  return sent(schema, '') as Schema
}

/** Given by the server to every row. */
const kept: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', '_status'])
