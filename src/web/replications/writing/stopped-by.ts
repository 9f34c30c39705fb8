import { ValidationError } from 'payload'
import { NotFoundRefusal, Refusal } from '../../../domain/errors'
import type { Locale } from '../../../i18n/locales'
import { wrongOf, type Typed, type Wrong } from './section'

/**
 * What stopped a form of a journal, for its page to come back with what was typed: a refusal, or
 * what a field cannot hold, in the field's own words. Anything else is thrown on.
 */
export function stoppedBy(
  error: unknown,
  locale: Locale,
  typed: Typed,
): { wrong: Wrong[]; status: number } {
  if (error instanceof ValidationError)
    return {
      wrong: error.data.errors.map(({ path, message }) => ({
        field: [path, path.slice(path.lastIndexOf('.') + 1)].find((name) => name in typed),
        message,
      })),
      status: 400,
    }
  if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
  return { wrong: wrongOf(error, locale), status: error.status }
}

/** As it was typed: a browser ends a line with two characters, of which a person counts one. */
export const asCounted = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [field, text.replaceAll('\r\n', '\n')]),
  )
