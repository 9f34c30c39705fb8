import { parse } from 'node:querystring'
import { z } from 'zod'
import { searchSorts } from '../../search/door'

/** What the library is narrowed by, in the order it is shown; also the parameters' names. */
export const libraryFacets = [
  'kind',
  'area',
  'dimension',
  'target',
  'city',
  'size',
  'edition',
  'status',
  'maturity',
  'procedure',
  'cost',
  'replicated',
] as const
export type LibraryFacet = (typeof libraryFacets)[number]

const longestQuestion = 1000
const longestValue = 100
const mostValues = 60

/** Express gives a repeated parameter as a list: one value is wanted, so the first counts. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

const oneOf = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(first, schema)

/** Values as they are typed into addresses: said once each, in the order they came. */
const values = z.preprocess((value) => {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const texts = list.filter((one) => typeof one === 'string').map((one) => cut(one, longestValue))
  return [...new Set(texts)].filter((text) => text !== '')
}, z.array(z.string()))

const cut = (text: string, most: number): string => text.trim().slice(0, most).toWellFormed()

const chosen = Object.fromEntries(libraryFacets.map((facet) => [facet, values])) as Record<
  LibraryFacet,
  typeof values
>

/**
 * What the library is asked, from an address's parameters: anything can be asked, and what cannot be
 * meant is as if it were not there. A value that no entry has finds nothing; more than sixty values
 * are the first sixty. `sort` is always one that means something: nothing typed, no relevance.
 */
export const libraryQuestion = z
  .object({
    ...chosen,
    q: oneOf(z.string().catch('')).transform((text) => cut(text, longestQuestion)),
    sort: oneOf(z.enum(searchSorts).optional().catch(undefined)),
    page: oneOf(
      z
        .string()
        .regex(/^[1-9]\d{0,9}$/)
        .transform(Number)
        .catch(1),
    ),
  })
  .transform((asked) => ({
    ...asked,
    ...firstValues(asked),
    sort: asked.sort === undefined || !means(asked.sort, asked.q) ? usualSort(asked.q) : asked.sort,
  }))

export type LibraryQuestion = z.infer<typeof libraryQuestion>

/** How results stand unless somebody chose otherwise. */
export const usualSort = (q: string): (typeof searchSorts)[number] => (q ? 'relevance' : 'recent')

const means = (sort: string, q: string): boolean => sort !== 'relevance' || q !== ''

function firstValues(asked: Record<LibraryFacet, string[]>): Record<LibraryFacet, string[]> {
  let left = mostValues
  return eachFacet((facet) => {
    const taken = asked[facet].slice(0, left)
    left -= taken.length
    return taken
  })
}

/** One thing for each facet, by its name. */
const eachFacet = <Value>(of: (facet: LibraryFacet) => Value): Record<LibraryFacet, Value> =>
  Object.fromEntries(libraryFacets.map((facet) => [facet, of(facet)])) as Record<
    LibraryFacet,
    Value
  >

/** The question by its words alone, from the first page. */
export const wordsAlone = (question: LibraryQuestion): LibraryQuestion => ({
  ...question,
  ...eachFacet(() => []),
  page: 1,
})

/** The question without one of its choices, from the first page. */
export const withoutChoice = (
  question: LibraryQuestion,
  facet: LibraryFacet,
  value: string,
): LibraryQuestion => ({
  ...question,
  [facet]: question[facet].filter((other) => other !== value),
  page: 1,
})

/**
 * The address that asks this of `path`: the same question is always the same address. What is usual
 * stays out of it.
 */
export function libraryAddress(path: string, question: LibraryQuestion): string {
  const query = questionParameters(question).toString()
  return query ? `${path}?${query}` : path
}

/** The question as an address's parameters, in their order; what is usual is left out. */
export function questionParameters(question: LibraryQuestion): URLSearchParams {
  const query = new URLSearchParams()
  if (question.q) query.set('q', question.q)
  for (const facet of libraryFacets)
    for (const value of question[facet].toSorted()) query.append(facet, value)
  if (question.sort !== usualSort(question.q)) query.set('sort', question.sort)
  if (question.page > 1) query.set('page', String(question.page))
  return query
}

/** The question as it is kept to be asked again: its parameters in their order, from page 1. */
export const questionToKeep = (question: LibraryQuestion): string =>
  questionParameters({ ...question, page: 1, sort: usualSort(question.q) }).toString()

/** The question behind parameters written by `questionParameters`, or by anybody. */
export const questionIn = (parameters: string): LibraryQuestion =>
  libraryQuestion.parse({ ...parse(parameters) })
