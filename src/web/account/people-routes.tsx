import { randomUUID } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { roles, type Role } from '../../access/asker'
import { invitable } from '../../access/users'
import {
  changeRole,
  readmitUser,
  setEndsOn,
  suspendUser,
} from '../../domain/accounts/change-account'
import { readEnquiry } from '../../domain/enquiries/find-enquiries'
import { createPartnerOrganisation } from '../../domain/accounts/create-partner-organisation'
import { findEmployers, findPeople, readPerson } from '../../domain/accounts/find-people'
import { inviteUser } from '../../domain/accounts/invite-user'
import { InvalidEnd, MissingField } from '../../domain/accounts/refusals'
import { requestEmailChangeFor } from '../../domain/accounts/request-email-change'
import { resendInvitation } from '../../domain/accounts/resend-invitation'
import type { Context } from '../../domain/context'
import { ForbiddenAction, NotFoundRefusal } from '../../domain/errors'
import { isLocale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { once } from '../once'
import { pageAsked } from '../page-asked'
import { sendPage } from '../send-page'
import { areaCrumbs } from './area-crumbs'
import { Done } from './done'
import { stoppedBy, typedIn, type Stopped, type Typed } from './form'
import { membersOnly } from './guard'
import { InvitePage } from './invite-page'
import { PeoplePage } from './people-page'
import { PersonPage } from './person-page'

/** The people one may manage: listed, invited, suspended, readmitted, given another role. */
export const peopleRoutes: Router = Router()

const people = [{ word: 'people' }] as const

/** For whoever may invite anybody at all. */
const managersOnly: RequestHandler = (request, _response, next) => {
  const { asker } = request.portal.ctx
  if (asker && Object.keys(invitable[asker.role]).length > 0) next()
  else next(new ForbiddenAction())
}

peopleRoutes.get(
  routesOf('myArea', ...people),
  membersOnly,
  managersOnly,
  async (request, response) => {
    const { ctx, locale } = request.portal
    const page = pageAsked(request)
    sendPage(request, response, {
      title: message(locale, 'account.people.title'),
      noIndex: true,
      alternates: alternatesOf('myArea', ...people),
      breadcrumb: areaCrumbs(locale, message(locale, 'account.people.title')),
      body: (
        <PeoplePage
          locale={locale}
          found={await findPeople(ctx, { page })}
          done={<Done request={request} />}
        />
      ),
    })
  },
)

const invite = routesOf('myArea', ...people, { word: 'invite' })

peopleRoutes.get(invite, membersOnly, managersOnly, async (request, response) => {
  await showInvite(request, response)
})

peopleRoutes.post(invite, membersOnly, managersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  try {
    if (typed.partnerName !== undefined) {
      await createPartnerOrganisation(ctx, { name: typed.partnerName })
      response.redirect(
        303,
        `${pathTo(locale, 'myArea', ...people, { word: 'invite' })}?done=partner`,
      )
      return
    }
    await once(ctx.asker, typed.once, () => inviteUser(ctx, invitationIn(typed)))
    const asked = messageOf(request)
    const next = asked ? [{ word: 'messages' } as const, asked] : people
    // Whoever asked has their answer: their message is what there is to close.
    response.redirect(303, `${pathTo(locale, 'myArea', ...next)}?done=invited`)
  } catch (error) {
    await showInvite(request, response, stoppedBy(error, response, locale))
  }
})

const person = routesOf('myArea', ...people, ':id')

peopleRoutes.get(person, membersOnly, async (request, response) => {
  await showPerson(request, response)
})

peopleRoutes.post(person, membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const user = String(request.params.id)
  const typed = typedIn(request)
  try {
    const done = await act(ctx, user, typed)
    response.redirect(303, `${pathTo(locale, 'myArea', ...people, user)}?done=${done}`)
  } catch (error) {
    if (error instanceof NotFoundRefusal) throw error
    await showPerson(request, response, stoppedBy(error, response, locale))
  }
})

/** Does what the pressed button says; answers what the next page tells. */
async function act(ctx: Context, user: string, typed: Typed): Promise<string> {
  switch (typed.action) {
    case 'suspend':
      await suspendUser(ctx, { user })
      return 'suspended'
    case 'readmit':
      await readmitUser(ctx, { user })
      return 'readmitted'
    case 'resend':
      await resendInvitation(ctx, { user })
      return 'invited'
    case 'role':
      await changeRole(ctx, { user, role: roleIn(typed) })
      return 'role'
    case 'end':
      await setEndsOn(ctx, { user, endsOn: dayIn(typed) ?? '' })
      return 'end'
    case 'email':
      await requestEmailChangeFor(ctx, { user, email: typed.email ?? '' })
      return 'addressFor'
    default:
      throw new ForbiddenAction()
  }
}

const invitationIn = (typed: Typed) => ({
  email: typed.email ?? '',
  displayName: typed.displayName ?? '',
  role: roleIn(typed),
  organisation: typed.organisation ?? '',
  endsOn: dayIn(typed),
  ...(isLocale(typed.locale) ? { locale: typed.locale } : {}),
})

function roleIn({ role }: Typed): Role {
  const known = roles.find((one) => one === role)
  if (!known) throw new MissingField('role')
  return known
}

/** The end of the day that was chosen, in Italy's winter time. */
function dayIn({ endsOn }: Typed): string | null {
  if (!endsOn) return null
  const end = new Date(`${endsOn}T22:59:59.000Z`)
  if (Number.isNaN(end.getTime())) throw new InvalidEnd()
  return end.toISOString()
}

/** Who asked to be let in (`?request=<message>`), as whoever reads the message may invite them. */
async function askedFor(request: Request): Promise<Typed> {
  const { ctx } = request.portal
  const { asker } = ctx
  const asked = messageOf(request)
  if (!asked) return {}
  const { kind, name, email, role } = await readEnquiry(ctx, asked)
  if (kind !== 'access' || !asker) return {}
  const own = asker.role === 'cityManager' && role !== null && role !== 'partner'
  return {
    displayName: name ?? '',
    email: email ?? '',
    ...(role ? { role } : {}),
    ...(own ? { organisation: asker.organisation } : {}),
  }
}

const messageOf = ({ query }: Request): string | null =>
  typeof query.request === 'string' && query.request !== '' ? query.request : null

async function showInvite(request: Request, response: Response, stopped?: Stopped): Promise<void> {
  const { ctx, locale } = request.portal
  const typed = request.method === 'POST' ? typedIn(request) : await askedFor(request)
  sendPage(request, response, {
    title: message(locale, 'account.invite.title'),
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('myArea', ...people, { word: 'invite' }),
    breadcrumb: areaCrumbs(locale, message(locale, 'account.invite.title'), [
      { label: message(locale, 'account.people.title'), href: pathTo(locale, 'myArea', ...people) },
    ]),
    body: (
      <InvitePage
        locale={locale}
        role={ctx.asker?.role ?? 'partner'}
        employers={await findEmployers(ctx)}
        typed={{ ...typed, once: typed.once ?? randomUUID() }}
        stopped={stopped}
        done={<Done request={request} />}
      />
    ),
  })
}

async function showPerson(request: Request, response: Response, stopped?: Stopped): Promise<void> {
  const { ctx, locale } = request.portal
  const id = String(request.params.id)
  const found = await readPerson(ctx, { id })
  sendPage(request, response, {
    title: found.displayName,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('myArea', ...people, id),
    breadcrumb: areaCrumbs(locale, found.displayName, [
      { label: message(locale, 'account.people.title'), href: pathTo(locale, 'myArea', ...people) },
    ]),
    body: (
      <PersonPage
        locale={locale}
        person={found}
        mayMove={ctx.asker?.role === 'admin'}
        typed={typedIn(request)}
        stopped={stopped}
        done={<Done request={request} />}
      />
    ),
  })
}
