import { Router, type RequestHandler } from 'express'
import { closeEnquiry } from '../../domain/enquiries/close-enquiry'
import {
  findEnquiries,
  readEnquiry,
  receivesEnquiries,
} from '../../domain/enquiries/find-enquiries'
import { ForbiddenAction } from '../../domain/errors'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { areaCrumbs } from '../account/area-crumbs'
import { Done } from '../account/done'
import { membersOnly } from '../account/guard'
import { pageAsked } from '../page-asked'
import { sendPage } from '../send-page'
import { MessagePage } from './message-page'
import { MessagesPage } from './messages-page'

/** What came from outside, for whoever it reaches: the list, one, and closing it. */
export const messagesRoutes: Router = Router()

const word = { word: 'messages' } as const

const recipientsOnly: RequestHandler = (request, _response, next) => {
  if (receivesEnquiries(request.portal.ctx)) next()
  else next(new ForbiddenAction())
}

messagesRoutes.get(
  routesOf('myArea', word),
  membersOnly,
  recipientsOnly,
  async (request, response) => {
    const { ctx, locale } = request.portal
    const closed = request.query.closed === '1'
    const page = pageAsked(request)
    const title = message(locale, 'enquiries.list.title')
    sendPage(request, response, {
      title,
      noIndex: true,
      alternates: alternatesOf('myArea', word),
      breadcrumb: areaCrumbs(locale, title),
      body: (
        <MessagesPage
          locale={locale}
          role={ctx.asker?.role ?? 'partner'}
          closed={closed}
          found={await findEnquiries(ctx, { closed, page })}
          done={<Done request={request} />}
        />
      ),
    })
  },
)

messagesRoutes.get(routesOf('myArea', word, ':id'), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const enquiry = await readEnquiry(ctx, String(request.params.id))
  const title = message(locale, `enquiries.kind.${enquiry.kind}`)
  sendPage(request, response, {
    title,
    noIndex: true,
    alternates: alternatesOf('myArea', word, enquiry.id),
    breadcrumb: areaCrumbs(locale, title, [
      { label: message(locale, 'enquiries.list.title'), href: pathTo(locale, 'myArea', word) },
    ]),
    body: (
      <MessagePage
        locale={locale}
        enquiry={enquiry}
        closeAt={pathTo(locale, 'myArea', word, enquiry.id, { word: 'close' })}
        mayInvite={ctx.asker?.role !== 'admin'}
        invited={enquiry.kind === 'access' && request.query.done === 'invited'}
        done={<Done request={request} />}
      />
    ),
  })
})

messagesRoutes.post(
  routesOf('myArea', word, ':id', { word: 'close' }),
  membersOnly,
  async (request, response) => {
    const { ctx, locale } = request.portal
    await closeEnquiry(ctx, String(request.params.id))
    response.redirect(303, `${pathTo(locale, 'myArea', word)}?done=enquiryClosed`)
  },
)
