import { reference, type Schema } from './schema'

/** An operation of the document, written as what it answers. */
export interface Operation {
  summary: string
  description?: string
  tags: string[]
  parameters?: Schema[]
  security?: Schema[]
  requestBody?: Schema
  responses: Record<string, Schema>
}

export const json = (schema: Schema): Schema => ({ 'application/json': { schema } })

export const answer = (description: string, schema: Schema): Schema => ({
  description,
  content: json(schema),
})

/** How this operation may be refused, all in one shape. */
export const refusals = (...statuses: (keyof typeof meaning)[]): Record<string, Schema> =>
  Object.fromEntries(
    statuses.map((status) => [status, answer(meaning[status], reference('Errors'))]),
  )

const meaning = {
  400: 'It cannot be read, or a value is not valid.',
  401: 'Signing in failed, or is needed.',
  403: 'Not this person’s to do.',
  404: 'It does not exist, or may not be read: one cannot tell which.',
  409: 'Somebody else changed it, or it cannot go there from where it is.',
  413: 'Too large.',
  415: 'Sent in a form that is not accepted.',
  422: 'Understood, and not complete enough: `data.fields` says what is missing.',
  429: 'Too many failed attempts: see Retry-After.',
  503: 'Not at this moment: see Retry-After.',
} as const

export const inPath = (name: string, description: string): Schema => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})

export const inQuery = (name: string, schema: Schema, description?: string): Schema => ({
  name,
  in: 'query',
  ...(description ? { description } : {}),
  schema,
})

export const ifMatch: Schema = {
  name: 'If-Match',
  in: 'header',
  description: 'The latest version’s `updatedAt`; a stale one is 409 `stale_version`.',
  schema: { type: 'string' },
}

/** Signed in by cookie or by token. */
export const signedIn: Schema[] = [{ cookie: [] }, { token: [] }]

/** Signed in or not: each reads what is shared with them. */
export const anybody: Schema[] = [{}, ...signedIn]
