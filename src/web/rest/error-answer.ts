import type { AfterErrorHook, Payload } from 'payload'
import type { Locale } from '../../i18n/locales'
import { byStatus, failureOf, type Failure } from '../failure'

/**
 * Remembers, request by request, what Payload's REST threw: it answers a status and a sentence
 * alone, while the door needs the error itself to name its code and to know what may be repeated.
 */
export function rememberFailures(payload: Payload): (request: Request) => unknown {
  const thrown = new WeakMap<object, unknown>()
  const remember: AfterErrorHook = ({ error, req }) => {
    if (typeof req === 'object' && req !== null) thrown.set(req, error)
  }
  payload.config.hooks.afterError = [...(payload.config.hooks.afterError ?? []), remember]
  return (request) => thrown.get(request)
}

/** `{ errors: [{ message, data: { code, … } }] }`, the shape of every refusal over REST. */
export function errorBody(failure: Failure, locale: Locale, requestId: string) {
  return {
    errors: [
      { message: failure.in(locale, requestId), data: { ...failure.data, code: failure.code } },
    ],
  }
}

/** What was asked, as far as it decides how a refusal is answered. */
export interface Asked {
  method: string
  path: string
  upload: boolean
}

/** The failure behind an answer of Payload's; undefined when the answer already has its code. */
export async function failureBehind(
  answer: Response,
  thrown: unknown,
  asked: Asked,
): Promise<Failure | undefined> {
  const failure = thrown === undefined ? await failureWithin(answer) : failureOf(thrown)
  if (!failure) return undefined
  const reads = asked.method === 'GET' || asked.method === 'HEAD'
  // What may not be read and what does not exist are told alike; 403 is for actions and lists.
  if (reads && failure.status === 403 && asked.path.split('/').length > 3) return byStatus(404)
  // Payload blames itself for an upload that it cannot take apart.
  if (asked.upload && failure.status === 500 && isBrokenForm(thrown)) return byStatus(400)
  return failure
}

const isBrokenForm = (thrown: unknown): boolean =>
  isRecord(thrown) &&
  (thrown.name === 'APIError' || /form|part header|end of file/i.test(String(thrown.message)))

async function failureWithin(answer: Response): Promise<Failure | undefined> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined)
  return hasCode(body) ? undefined : byStatus(answer.status)
}

function hasCode(body: unknown): boolean {
  if (!isRecord(body) || !Array.isArray(body.errors)) return false
  const [first]: unknown[] = body.errors
  return isRecord(first) && isRecord(first.data) && typeof first.data.code === 'string'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
