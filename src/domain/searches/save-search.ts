import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { QuestionTooLong, TooManySaved } from './refusals'
import { longestName, longestSaved, mostSaved } from './rules'

export interface SearchToSave {
  /** The library's parameters in their one order, without the page; empty: everything. */
  question: string
  /** What the person calls it, cut to 120 characters. */
  name: string
}

/**
 * Keeps a question for the person who asks, in the language they asked it in; one that they keep
 * already is not kept twice. Throws `TooManySaved` beyond fifty, `QuestionTooLong`.
 */
export async function saveSearch(ctx: Context, search: SearchToSave): Promise<void> {
  const { asker, locale } = ctx
  if (!asker?.profile) throw new ForbiddenAction()
  const { question } = search
  if (question.length > longestSaved) throw new QuestionTooLong()
  const name = search.name.normalize('NFC').trim().slice(0, longestName).toWellFormed()
  await inTransaction(await requestOf(ctx), async (req) => {
    const { docs } = await req.payload.find({
      collection: 'saved-searches',
      overrideAccess: false,
      user: req.user,
      depth: 0,
      limit: mostSaved,
      pagination: false,
      select: { question: true },
      req,
    })
    if (docs.some((known) => (known.question ?? '') === question)) return
    if (docs.length >= mostSaved) throw new TooManySaved()
    await req.payload.create({
      collection: 'saved-searches',
      // As the system: saved on the portal's own pages alone, and for the asker.
      overrideAccess: true,
      depth: 0,
      data: { profile: asker.profile, question, locale, name },
      req,
    })
  })
}
