import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Asker } from '../../access/asker'
import { held } from '../../changes/held'
import { countUnread } from '../../domain/notices/find-notices'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Frame } from '../portal-request'

/** What every page shows around its own content: who is signed in, who funds the project. */
export function frame(payload: Payload): RequestHandler {
  return async (request, _response, next) => {
    const { locale, ctx } = request.portal
    const { asker } = ctx
    const visitor = async () =>
      asker && {
        ...(await held(payload, `visitor ${asker.id} ${asker.role} ${locale}`, () =>
          visitorOf(payload, asker, locale),
        )),
        unread: await held(payload, `unread ${asker.id} ${asker.role} ${locale}`, () =>
          countUnread(ctx),
        ),
      }
    request.portal.frame = {
      visitor: await visitor(),
      fundingStatements: await held(payload, `funding ${locale}`, () =>
        fundingStatements(payload, locale),
      ),
    }
    next()
  }
}

async function visitorOf(
  payload: Payload,
  asker: Asker,
  locale: Locale,
): Promise<Omit<NonNullable<Frame['visitor']>, 'unread'>> {
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
