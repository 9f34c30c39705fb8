import { locales } from '../../i18n/locales'
import { pathTo, type Word } from '../../i18n/paths'
import { searchSorts } from '../../search/door'
import { libraryFacets } from '../search/library-question'
import { anybody, inPath, inQuery, type Operation } from './operations'
import type { Schema } from './schema'

type Paths = Record<string, Record<string, Operation>>

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  zip: 'application/zip',
} as const

const filtered: Schema[] = [
  inQuery('q', { type: 'string', maxLength: 1000 }, 'Words; "a phrase"; -without.'),
  ...libraryFacets.map((facet) => inQuery(facet, { type: 'array', items: { type: 'string' } })),
  inQuery('sort', { type: 'string', enum: [...searchSorts] }),
]

const list = (extension: 'csv' | 'xlsx'): Paths =>
  Object.fromEntries(
    locales.map((locale) => [
      `${pathTo(locale, 'resources')}.${extension}`,
      get(extension, {
        summary: `What the library finds, all of it, as ${extension.toUpperCase()}`,
        description:
          'With the parameters of the library’s page; demonstration content is left out. Candid columns are there for whoever they are shown to.',
        parameters: filtered,
        refused: [400, 503],
      }),
    ]),
  )

const ofEntry = (word: Word, extension: keyof typeof types, summary: string): Paths =>
  Object.fromEntries(
    locales.map((locale) => [
      `${pathTo(locale, 'resources')}/{slug}${pathTo(locale, 'home', { word }).slice(3)}.${extension}`,
      get(extension, {
        summary,
        description: 'What the reader may read on its page, in the page’s language.',
        parameters: [inPath('slug', 'The last part of the address of its page.')],
        refused: extension === 'zip' ? [404, 413, 503] : [404, 503],
      }),
    ]),
  )

function get(
  extension: keyof typeof types,
  {
    refused,
    ...said
  }: Pick<Operation, 'summary' | 'description' | 'parameters'> & {
    refused: (keyof typeof refusal)[]
  },
): Record<string, Operation> {
  const file = { type: 'string', contentMediaType: types[extension] }
  return {
    get: {
      ...said,
      tags: ['exports'],
      security: anybody,
      responses: {
        200: {
          description: 'A file to be saved.',
          content: { [types[extension]]: { schema: file } },
        },
        ...(extension === 'pdf'
          ? { 303: { description: 'No browser is there to draw it: how to print the page.' } }
          : {}),
        ...Object.fromEntries(refused.map((status) => [status, { description: refusal[status] }])),
      },
    },
  }
}

/** These doors are the portal's own: they refuse with a page, or with `Errors` where it is asked for. */
const refusal = {
  400: 'The address cannot be read.',
  404: 'There is no such entry for this reader.',
  413: 'Its documents are too much for one dossier: the page has them one by one.',
  503: 'Not at this moment: see Retry-After.',
} as const

/** What can be taken away, as files. */
export const exportsPaths: Paths = {
  ...list('csv'),
  ...list('xlsx'),
  ...ofEntry('entry', 'pdf', 'An entry as a tagged PDF of two pages'),
  ...ofEntry('entry', 'docx', 'An entry, whole, as a Word document'),
  ...ofEntry('citation', 'json', 'Its citation as CSL-JSON'),
  ...ofEntry('citation', 'bib', 'Its citation as BibTeX'),
  ...ofEntry('citation', 'ris', 'Its citation as RIS'),
  ...ofEntry('dossier', 'zip', 'An entry with its documents, to be read offline'),
}
