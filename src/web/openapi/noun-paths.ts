import type { Payload } from 'payload'
import { locales } from '../../i18n/locales'
import { describedNouns, type DescribedNoun } from './described-nouns'
import { anybody, answer, inPath, inQuery, refusals, type Operation } from './operations'
import { reference, type Schema } from './schema'

type Paths = Record<string, Record<string, Operation>>

/** Reading every noun: its list, its number, one row; of files, the file. */
export function readingPaths(payload: Payload): Paths {
  const paths: Paths = {}
  for (const [noun, name] of Object.entries(describedNouns) as [DescribedNoun, string][]) {
    const tags = [noun]
    paths[`/api/${noun}`] = {
      get: {
        summary: `The ${noun} that the asker may read`,
        tags,
        security: anybody,
        parameters: [...listed, ...read],
        responses: { 200: answer('A page of them.', listOf(name)), ...refusals(400, 503) },
      },
    }
    paths[`/api/${noun}/count`] = {
      get: {
        summary: 'How many there are',
        tags,
        security: anybody,
        parameters: [where],
        responses: { 200: answer('Their number.', reference('Count')), ...refusals(400, 503) },
      },
    }
    paths[`/api/${noun}/{id}`] = {
      get: {
        summary: 'One of them',
        tags,
        security: anybody,
        parameters: [inPath('id', 'Its id.'), ...read],
        responses: { 200: answer('It.', reference(name)), ...refusals(400, 404, 503) },
      },
    }
    if (payload.collections[noun].config.upload)
      paths[`/api/${noun}/file/{filename}`] = {
        get: {
          summary: 'The file itself',
          description: 'Ranges are answered with 206.',
          tags,
          security: anybody,
          parameters: [inPath('filename', 'The last part of the row’s `url`.')],
          responses: {
            200: { description: 'Its bytes.', content: { '*/*': {} } },
            ...refusals(404, 503),
          },
        },
      }
  }
  return paths
}

/** Payload's page of rows. */
const listOf = (name: string): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: ['docs', 'totalDocs', 'limit', 'totalPages', 'page', 'hasPrevPage', 'hasNextPage'],
  properties: {
    docs: { type: 'array', items: reference(name) },
    totalDocs: { type: 'integer' },
    limit: { type: 'integer' },
    totalPages: { type: 'integer' },
    page: { type: 'integer' },
    pagingCounter: { type: 'integer' },
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
})

const where: Schema = {
  name: 'where',
  in: 'query',
  description:
    'Conditions in Payload’s syntax, at most five levels deep: `where[kind][equals]=model`. Fields with readers of their own cannot be asked of.',
  style: 'deepObject',
  explode: true,
  schema: { type: 'object' },
}

const listed: Schema[] = [
  where,
  inQuery('sort', { type: 'string' }, 'A field, after `-` for the other direction.'),
  inQuery('limit', { type: 'integer', minimum: 1, maximum: 500, default: 10 }),
  inQuery('page', { type: 'integer', minimum: 1, default: 1 }),
]

const read: Schema[] = [
  inQuery(
    'locale',
    { type: 'string', enum: [...locales] },
    'The language of localised texts, Italian unless asked; where a text has none, the other’s.',
  ),
  inQuery(
    'depth',
    { type: 'integer', minimum: 0, maximum: 2, default: 0 },
    'From 1, related rows that may be read stand in the place of their ids.',
  ),
]
