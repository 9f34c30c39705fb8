import { Router, type Request, type Response } from 'express'
import { acceptInvitation, readInvitation } from '../../domain/accounts/accept-invitation'
import { NotFoundRefusal } from '../../domain/errors'
import { readPage, type ProjectPage } from '../../domain/pages/read-page'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { InvitationPage } from './invitation-page'
import { stoppedBy, typedIn, type Stopped } from './form'
import { SpentPage } from './spent-page'

/** Coming in by an invitation. */
export const invitationRoutes: Router = Router()

const route = routesOf('acceptInvitation', ':token')

invitationRoutes.get(route, async (request, response) => {
  await showInvitation(request, response)
})

invitationRoutes.post(route, async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  const wrong = await privacyProblem(request)
  if (wrong) return showInvitation(request, response, wrong)
  try {
    await acceptInvitation(ctx, {
      token: String(request.params.token),
      password: typed.password ?? '',
      displayName: typed.displayName ?? '',
      privacyVersion: typed.privacyVersion ?? '',
    })
    response.redirect(303, `${pathTo(locale, 'signIn')}?done=accepted`)
  } catch (error) {
    await showInvitation(request, response, stoppedBy(error, response, locale))
  }
})

/** The notice must have been on the page, as it is now, and said to be read. */
async function privacyProblem(request: Request): Promise<Stopped | undefined> {
  const { locale } = request.portal
  const { privacy, privacyVersion } = typedIn(request)
  const notice = await noticeFor(request)
  const say = (key: 'privacyMissing' | 'privacyChanged'): Stopped => ({
    status: 422,
    errors: [{ field: 'privacy', message: message(locale, `account.accept.${key}`) }],
  })
  if (versionOf(notice) !== privacyVersion) return say('privacyChanged')
  return privacy ? undefined : say('privacyMissing')
}

async function showInvitation(
  request: Request,
  response: Response,
  stopped?: Stopped,
): Promise<void> {
  const { ctx, locale } = request.portal
  const token = String(request.params.token)
  const invitation = await readInvitation(ctx, { token })
  const alternates = alternatesOf('acceptInvitation', token)
  if (!invitation)
    return sendPage(request, response, {
      title: message(locale, 'account.spent.title'),
      status: 410,
      noIndex: true,
      alternates,
      body: (
        <SpentPage locale={locale}>
          {message(locale, 'account.spent.invitation')}{' '}
          <a href={pathTo(locale, 'signIn')}>{message(locale, 'account.signIn.title')}</a>
        </SpentPage>
      ),
    })
  const notice = await noticeFor(request)
  sendPage(request, response, {
    title: message(locale, 'account.accept.title'),
    status: stopped?.status,
    noIndex: true,
    alternates,
    body: (
      <InvitationPage
        locale={locale}
        invitation={invitation}
        notice={notice}
        privacyVersion={versionOf(notice)}
        typed={typedIn(request)}
        stopped={stopped}
      />
    ),
  })
}

async function noticeFor(request: Request): Promise<ProjectPage | null> {
  try {
    return await readPage(request.portal.ctx, 'privacy')
  } catch (error) {
    if (error instanceof NotFoundRefusal) return null
    throw error
  }
}

/** When the notice was last changed names its version. */
const versionOf = (notice: ProjectPage | null): string => notice?.updatedAt ?? 'none'
