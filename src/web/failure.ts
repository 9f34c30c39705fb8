import { Refusal, NotFoundRefusal } from '../domain/errors'
import type { Locale } from '../i18n/locales'
import { message } from '../i18n/message'
import { isDatabaseAway, isTransientTransactionError } from '../database/transaction'
import {
  InvalidReference,
  MalformedAddress,
  SearchBeingBuilt,
  TooLarge,
  Unavailable,
} from './refusals'

/** Anything thrown, as the door answers it: never more than a person should see. */
export interface Failure {
  status: number
  code: string
  data: Record<string, unknown>
  headers: Record<string, string>
  /** The sentence for the reader; `requestId` is what they may report of a defect. */
  in(locale: Locale, requestId: string): string
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal || isRefusal(error)) return refusal(error)
  if (isTransientTransactionError(error) || isDatabaseAway(error)) return refusal(new Unavailable())
  if (!isRecord(error)) return internal
  if (isBrokenReference(error)) return refusal(new InvalidReference())
  const known = byName[String(error.name)]
  if (known) return known(error)
  if (isRecord(error.payloadInitError)) return internal
  if (error.type === 'entity.too.large') return refusal(new TooLarge(1))
  if (error instanceof URIError) return refusal(new MalformedAddress())
  const status = error.status ?? error.statusCode
  if (typeof status === 'number' && status >= 400 && status < 500)
    return byStatus(status, dataOf(error))
  return internal
}

/** What a status alone says, for answers made without an error. */
export function byStatus(status: number, data: Record<string, unknown> = {}): Failure {
  if (status === 404) return refusal(new NotFoundRefusal())
  if (status === 403) return plain(403, 'forbidden', 'error.forbidden_action', data)
  if (status === 401) return plain(401, 'unauthorized', 'web.unauthorized', data)
  if (status === 413) return refusal(new TooLarge(1))
  if (status === 423) return plain(423, 'locked', 'web.locked', data)
  if (status === 405 || status === 501)
    return plain(status, 'method_not_allowed', 'web.method', data)
  if (status >= 400 && status < 500) return plain(status, 'bad_request', 'web.bad_request', data)
  return internal
}

const byName: Record<string, (error: Record<string, unknown>) => Failure> = {
  ValidationError: (error) => validation(error),
  QueryError: (error) =>
    plain(
      400,
      'invalid_query',
      'web.invalid_query',
      { parameter: pathsOf(error) },
      { parameter: pathsOf(error) },
    ),
  AuthenticationError: () => plain(401, 'failed_sign_in', 'web.failed_sign_in', {}),
  LockedAuth: () => plain(401, 'failed_sign_in', 'web.failed_sign_in', {}),
  CastError: () => byStatus(400),
  ZodError: () => byStatus(400),
  BSONError: () => byStatus(400),
  SyntaxError: () => byStatus(400),
  SearchUnavailable: () => refusal(new SearchBeingBuilt()),
}

function validation(error: Record<string, unknown>): Failure {
  const data = dataOf(error)
  const rows = Array.isArray(data.errors) ? data.errors.filter(isRecord) : []
  const fields = rows.map((row) => String(row.label ?? row.path ?? '')).filter(Boolean)
  return plain(400, 'validation', 'web.validation', data, { fields: fields.join(', ') || '…' })
}

/** SQLite's refusal of a row that points to nothing, wherever it was wrapped. */
function isBrokenReference(error: Record<string, unknown>): boolean {
  if (String(error.message).includes('FOREIGN KEY constraint failed')) return true
  return isRecord(error.cause) && error.cause !== error && isBrokenReference(error.cause)
}

/** Payload names the field in `data[].path`; the where's own name when it does not. */
const pathsOf = (error: Record<string, unknown>): string =>
  Array.isArray(error.data)
    ? error.data.map((row: unknown) => (isRecord(row) ? String(row.path) : '')).join(', ')
    : 'where'

interface RefusalLike {
  code: string
  status: number
  data?: unknown
  in(locale: Locale): string
  retryAfterSeconds?: number
}

/** A Refusal thrown by the other copy of the modules (the panel's) is not an instance of ours. */
const isRefusal = (error: unknown): error is RefusalLike =>
  isRecord(error) && typeof error.code === 'string' && typeof error.in === 'function'

const refusal = (error: RefusalLike): Failure => ({
  status: error.status,
  code: error.code,
  data: dataOf({ data: error.data }),
  headers:
    error.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(error.retryAfterSeconds) },
  in: (locale) => error.in(locale),
})

const plain = (
  status: number,
  code: string,
  key: Parameters<typeof message>[1],
  data: Record<string, unknown>,
  params: Parameters<typeof message>[2] = {},
): Failure => ({ status, code, data, headers: {}, in: (locale) => message(locale, key, params) })

const internal: Failure = {
  status: 500,
  code: 'internal',
  data: {},
  headers: {},
  in: (locale, requestId) => message(locale, 'web.internal', { requestId }),
}

const dataOf = (error: Record<string, unknown>): Record<string, unknown> =>
  isRecord(error.data) ? error.data : {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
