import type { PayloadRequest } from 'payload'

/**
 * Payload's Local API leaves on the request it is given the language that it was called in: whoever
 * goes on with the request after `work` finds its own again.
 */
export async function keepLanguage<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const { locale, fallbackLocale } = req
  try {
    return await work()
  } finally {
    Object.assign(req, { locale, fallbackLocale })
  }
}
