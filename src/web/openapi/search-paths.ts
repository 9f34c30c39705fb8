import { z } from 'zod'
import { locales } from '../../i18n/locales'
import { searchSorts } from '../../search/door'
import { libraryFacets } from '../search/library-question'
import { anybody, answer, inQuery, refusals, type Operation } from './operations'
import { reference, type Schema } from './schema'
import { searchAnswer } from '../search/search-answer'
import { suggestionsAnswer } from '../search/suggestions'

/** What is answered, from the schemas that the answers are typed by. */
export const searchSchemas = (): Record<string, Schema> => ({
  SearchAnswer: schemaOf(searchAnswer),
  Suggestions: schemaOf(suggestionsAnswer),
})

function schemaOf(schema: z.ZodType): Schema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema)
  return rest
}

const locale = inQuery('locale', { type: 'string', enum: [...locales], default: 'it' })

export const searchPaths: Record<string, Record<string, Operation>> = {
  '/api/search': {
    get: {
      summary: 'Search the library',
      description:
        'Finds what the library’s page finds, with the same parameters. Parameters and values that mean nothing are no mistake: they are left out, or find nothing.',
      tags: ['search'],
      security: anybody,
      parameters: [
        inQuery(
          'q',
          { type: 'string', maxLength: 1000 },
          'Words; "a phrase"; -without. Italian or English.',
        ),
        ...libraryFacets.map((facet) =>
          inQuery(
            facet,
            { type: 'array', items: { type: 'string' } },
            'A value of this facet; repeated, one of them is enough.',
          ),
        ),
        inQuery(
          'sort',
          { type: 'string', enum: [...searchSorts] },
          '`relevance` unless chosen; without `q`, `recent`.',
        ),
        inQuery('page', { type: 'integer', minimum: 1, default: 1 }),
        locale,
      ],
      responses: {
        200: answer('What this reader finds.', reference('SearchAnswer')),
        ...refusals(400, 503),
      },
    },
  },
  '/api/search/suggestions': {
    get: {
      summary: 'What somebody may mean who has typed this much',
      tags: ['search'],
      security: anybody,
      parameters: [inQuery('q', { type: 'string' }), locale],
      responses: {
        200: answer('Topics, cities and entries, at most eight.', reference('Suggestions')),
        ...refusals(400, 503),
      },
    },
  },
}
