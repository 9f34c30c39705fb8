import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Asker } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Frame } from '../portal-request'

/** Names and statements change rarely: a page may show those of a minute ago. */
const holdsMs = 60_000

/** What every page shows around its own content: who is signed in, who funds the project. */
export function frame(payload: Payload): RequestHandler {
  const held = new Map<string, { until: number; value: Promise<unknown> }>()
  const hold = <Value>(key: string, read: () => Promise<Value>): Promise<Value> => {
    const known = held.get(key)
    if (known && known.until > Date.now()) return known.value as Promise<Value>
    if (held.size > 2000) held.clear()
    const value = read()
    held.set(key, { until: Date.now() + holdsMs, value })
    value.catch(() => held.delete(key))
    return value
  }
  return async (request, _response, next) => {
    const { locale, ctx } = request.portal
    const { asker } = ctx
    request.portal.frame = {
      visitor:
        asker && (await hold(`${asker.id} ${locale}`, () => visitorOf(payload, asker, locale))),
      fundingStatements: await hold(locale, () => fundingStatements(payload, locale)),
    }
    next()
  }
}

async function visitorOf(
  payload: Payload,
  asker: Asker,
  locale: Locale,
): Promise<Frame['visitor']> {
  // As the system: the person's own name and organisation, shown to that person alone.
  const one = { depth: 0, disableErrors: true, locale, overrideAccess: true } as const
  const [profile, organisation] = await Promise.all([
    asker.profile
      ? payload.findByID({
          ...one,
          collection: 'profiles',
          id: asker.profile,
          select: { displayName: true },
        })
      : null,
    payload.findByID({
      ...one,
      collection: 'organisations',
      id: asker.organisation,
      select: { name: true },
    }),
  ])
  return {
    displayName: profile?.displayName ?? '',
    role: message(locale, `role.${asker.role}`),
    organisationName: organisation?.name ?? '',
  }
}

async function fundingStatements(payload: Payload, locale: Locale): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    locale,
    overrideAccess: false,
    user: null,
    depth: 0,
    limit: 20,
    pagination: false,
    sort: '-startsOn',
    select: { fundingStatement: true },
  })
  return [...new Set(docs.flatMap((edition) => edition.fundingStatement ?? []))]
}
