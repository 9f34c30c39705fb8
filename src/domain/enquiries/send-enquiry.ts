import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/transaction'
import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import { queueMail } from '../../mail/queue-mail'
import { cityMessage } from '../../mail/templates/city-message'
import { appendActivity } from '../activity'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { enquiryLimits } from './enquiry-limits'
import { recipientOf } from './enquiry-recipient'
import { textsIn, type EnquiryTexts, type Typed } from './enquiry-texts'
import { stateOfMark } from './form-mark'
import type { EnquiryKind } from './kinds'
import { NotSureAPerson, SentTooFast, StaleForm } from './refusals'

export interface EnquiryForm {
  kind: EnquiryKind
  /** What was typed; `mark` and `trap` are the form's own. */
  typed: Typed
  /** The city that is written to, or that somebody works for. */
  city?: { id: string; slug: string; name: string; publicEmail?: string | null }
  /** An entry of that city, which whoever writes may read. */
  entry?: { id: string; slug: string; title: string }
  /** Network address it comes from, for the limits. */
  address: string
}

/**
 * Takes in what somebody wrote, signed in or not: kept for whoever it reaches, by mail to a city's
 * office too. The same form sent twice is one message. Throws `UnfitEnquiry`, `NotSureAPerson`,
 * `SentTooFast`, `StaleForm`, `TooManyEnquiries`.
 */
export async function sendEnquiry(ctx: Context, form: EnquiryForm): Promise<void> {
  const { kind, typed, city, entry } = form
  const texts = textsIn(kind, typed, city !== undefined)
  if (typed.trap?.trim()) throw new NotSureAPerson()
  const mark = typed.mark ?? ''
  const state = stateOfMark(ctx.payload.secret, mark)
  if (state === 'stale') throw new StaleForm()
  if (state === 'tooFast') throw new SentTooFast()
  const key = keyOf(mark, form, texts)
  if (await isKept(ctx, key)) return
  await enquiryLimits(ctx.payload).count({ address: form.address, sender: texts.email ?? '' })
  try {
    await inTransaction(await requestOf(ctx), (req) =>
      keep(req, ctx.locale, { kind, key, texts, city, entry }),
    )
  } catch (error) {
    // Sent twice at once: the other was kept.
    if (!(await isKept(ctx, key))) throw error
  }
}

interface ToKeep extends Pick<EnquiryForm, 'kind' | 'city' | 'entry'> {
  key: string
  texts: EnquiryTexts
}

async function keep(
  req: PayloadRequest,
  locale: Locale,
  { kind, key, texts, city, entry }: ToKeep,
): Promise<void> {
  const { organisation, office } = await recipientOf(req, kind, city)
  const page = entry
    ? pathTo('it', 'resources', entry.slug)
    : city
      ? pathTo('it', 'cities', city.slug)
      : null
  const row = await req.payload.create({
    collection: 'enquiries',
    data: {
      key,
      kind,
      organisation,
      resource: entry?.id ?? null,
      page: kind === 'access' ? texts.role : kind === 'city' ? page : texts.page,
      name: texts.name,
      workplace:
        kind === 'access'
          ? [city?.name, texts.workplace].filter(Boolean).join(' · ')
          : texts.workplace,
      email: texts.email,
      message: texts.message,
      locale,
      at: new Date().toISOString(),
    },
    depth: 0,
    // As the system: whoever writes has no account, and the texts were checked above.
    overrideAccess: true,
    req,
  })
  await appendActivity(req, {
    verb: 'enquiry.received',
    subject: { collection: 'enquiries', id: String(row.id) },
    organisation,
  })
  if (!office || !city || !texts.email) return
  const letter = cityMessage({
    // A city's office reads Italian.
    locale: 'it',
    cityName: city.name,
    name: texts.name ?? '',
    workplace: texts.workplace,
    email: texts.email,
    entry: entry?.title ?? null,
    text: texts.message,
    url: `${String(req.payload.config.custom.origin)}${page ?? ''}`,
  })
  await queueMail(req, {
    to: office,
    ...letter,
    replyTo: texts.email,
    about: `enquiries:${row.id}`,
  })
}

/** Of a form and all that was typed in it: what is corrected and sent again is another message. */
const keyOf = (mark: string, { city, entry }: EnquiryForm, texts: EnquiryTexts): string =>
  createHash('sha256')
    .update(JSON.stringify([mark, city?.id, entry?.id, texts]))
    .digest('base64url')

async function isKept(ctx: Context, key: string): Promise<boolean> {
  // Below access: whether it is there, and nothing of it.
  const row = await ctx.payload.db.findOne({
    collection: 'enquiries',
    where: { key: { equals: key } },
  })
  return row !== null
}
