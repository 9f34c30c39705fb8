import { Router } from 'express'
import { findNotice, findNotices } from '../../domain/notices/find-notices'
import { markRead } from '../../domain/notices/mark-read'
import { readPreferences, savePreferences } from '../../domain/notices/preferences'
import { sayNotice } from '../../domain/notices/say-notice'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { areaCrumbs } from '../account/area-crumbs'
import { Done } from '../account/done'
import { stoppedBy, typedIn, type Stopped } from '../account/form'
import { membersOnly } from '../account/guard'
import { pageAsked } from '../page-asked'
import { sendPage } from '../send-page'
import { mailboxRoutes } from './mailbox-routes'
import { NoticesPage } from './notices-page'
import { outgoingMailRoutes } from './outgoing-mail-routes'
import { PreferencesPage } from './preferences-page'
import { unsubscribeRoutes } from './unsubscribe-routes'

const word = { word: 'notices' } as const
const preferences = [word, { word: 'preferences' }] as const
const readAll = [word, { word: 'read' }] as const

/** What a person is told, how they want to be told, and the letters that tell it. */
export const notices: Router = Router()
  .use(unsubscribeRoutes)
  .use(mailboxRoutes)
  .use(outgoingMailRoutes)

notices.get(routesOf('myArea', word), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const page = pageAsked(request)
  const found = await findNotices(ctx, { page })
  const title = message(locale, 'notices.title')
  sendPage(request, response, {
    title,
    noIndex: true,
    alternates: alternatesOf('myArea', word),
    breadcrumb: areaCrumbs(locale, title),
    body: (
      <NoticesPage
        locale={locale}
        done={<Done request={request} />}
        unread={found.unread}
        page={page}
        pages={found.pages}
        notices={found.notices.map(({ notice, subject }) => ({
          id: notice.id,
          at: notice.at,
          isRead: notice.readAt !== null,
          ...sayNotice(locale, notice, subject),
          href: pathTo(locale, 'myArea', word, notice.id),
        }))}
      />
    ),
  })
})

notices.post(routesOf('myArea', ...readAll), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  await markRead(ctx)
  response.redirect(303, `${pathTo(locale, 'myArea', word)}?done=noticesRead`)
})

notices.get(routesOf('myArea', ...preferences), membersOnly, (request, response) =>
  showPreferences(request, response),
)

notices.post(routesOf('myArea', ...preferences), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  try {
    await savePreferences(ctx, typedIn(request))
    response.redirect(303, `${pathTo(locale, 'myArea', ...preferences)}?done=noticesKept`)
  } catch (error) {
    await showPreferences(request, response, stoppedBy(error, response, locale))
  }
})

/** Leads on to what it is about, which is then read. */
notices.get(routesOf('myArea', word, ':id'), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const told = await findNotice(ctx, String(request.params.id))
  if (!told) return response.redirect(303, pathTo(locale, 'myArea', word))
  await markRead(ctx, told.notice.id)
  response.redirect(303, sayNotice(locale, told.notice, told.subject).href)
})

async function showPreferences(
  request: Parameters<typeof sendPage>[0],
  response: Parameters<typeof sendPage>[1],
  stopped?: Stopped,
): Promise<void> {
  const { ctx, locale } = request.portal
  const title = message(locale, 'notices.preferences.title')
  sendPage(request, response, {
    title,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('myArea', ...preferences),
    breadcrumb: areaCrumbs(locale, title, [
      { label: message(locale, 'notices.title'), href: pathTo(locale, 'myArea', word) },
    ]),
    body: (
      <PreferencesPage
        locale={locale}
        done={<Done request={request} />}
        stopped={stopped}
        preferences={await readPreferences(ctx)}
      />
    ),
  })
}
