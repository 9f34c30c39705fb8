import type { Request, Response } from 'express'
import { newFormMark, stateOfMark } from '../../domain/enquiries/form-mark'
import { UnfitEnquiry } from '../../domain/enquiries/refusals'
import { sendEnquiry, type EnquiryForm } from '../../domain/enquiries/send-enquiry'
import { stoppedBy, typedIn, type Stopped, type Typed } from '../account/form'

/**
 * Takes in a form: answers what stopped it, for the form to come back with what was typed; nothing
 * when it was received, and the browser is then sent on to `sent`.
 */
export async function takeEnquiry(
  request: Request,
  response: Response,
  { sent, ...form }: Omit<EnquiryForm, 'typed' | 'address'> & { sent: string },
): Promise<Stopped | undefined> {
  const { ctx, locale } = request.portal
  try {
    await sendEnquiry(ctx, { ...form, typed: typedIn(request), address: request.ip ?? 'unknown' })
    response.redirect(303, sent)
    return undefined
  } catch (error) {
    if (error instanceof UnfitEnquiry)
      return { status: error.status, errors: error.sentences(locale) }
    return stoppedBy(error, response, locale)
  }
}

/** What a form begins with: who is signed in, and its mark; what was typed, when it comes back. */
export function typedOrKnown(request: Request): Typed {
  const { ctx, frame } = request.portal
  const { secret } = ctx.payload
  if (request.method === 'POST') {
    const typed = typedIn(request)
    // The time since it was first shown goes on counting.
    const stale = stateOfMark(secret, typed.mark ?? '') === 'stale'
    return { ...typed, ...(stale ? { mark: newFormMark(secret) } : {}) }
  }
  return {
    mark: newFormMark(secret),
    ...(ctx.asker
      ? {
          name: frame?.visitor?.displayName ?? '',
          workplace: frame?.visitor?.organisationName ?? '',
          email: ctx.asker.email,
        }
      : {}),
  }
}
