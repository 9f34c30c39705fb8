import type { Request, Response } from 'express'
import type { Locale } from '../../i18n/locales'
import { Refusal } from '../../domain/errors'

/** What was typed, by field; several values of one field are in `all`. */
export type Typed = Record<string, string>

/** A form's texts; of a field sent twice, the last. */
export function typedIn(request: Request): Typed {
  const body: unknown = request.body
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value
      return typeof last === 'string' ? [[name, last]] : []
    }),
  )
}

/** Every value of a field that may be chosen several times. */
export function allOf(request: Request, field: string): string[] {
  const body: unknown = request.body
  const value: unknown = typeof body === 'object' && body !== null && Reflect.get(body, field)
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}

/** What stopped a form, for its page: the sentence, and the fields it is about. */
export interface Stopped {
  status: number
  errors: { field?: string; message: string }[]
}

/**
 * The refusal behind a failed form, in the reader's language; anything else is thrown on: a defect
 * is no mistake of the person's. Tells when one may try again, where there is a limit.
 */
export function stoppedBy(error: unknown, response: Response, locale: Locale): Stopped {
  if (!(error instanceof Refusal)) throw error
  if ('retryAfterSeconds' in error) response.set('Retry-After', String(error.retryAfterSeconds))
  const data: unknown = error.data
  const fields: unknown = typeof data === 'object' && data !== null && Reflect.get(data, 'fields')
  const message = error.in(locale)
  const named = Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : []
  return {
    status: error.status,
    errors: named.length > 0 ? named.map((field) => ({ field, message })) : [{ message }],
  }
}

/** The sentence beside one field. */
export const errorOf = (stopped: Stopped | undefined, field: string): string | undefined =>
  stopped?.errors.find((error) => error.field === field)?.message

/** A path of this portal to go on to; anything that could lead elsewhere is dropped. */
export function safeNext(next: unknown): string | undefined {
  if (typeof next !== 'string' || next.length > 2000) return undefined
  if (!/^\/(it|en|admin)([/?#]|$)/.test(next)) return undefined
  if (/[\\\s]/.test(next) || [...next].some((letter) => letter < ' ')) return undefined
  return next
}
