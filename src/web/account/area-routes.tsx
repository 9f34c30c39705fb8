import { Router } from 'express'
import { invitable } from '../../access/users'
import { receivesEnquiries } from '../../domain/enquiries/find-enquiries'
import { listSaved } from '../../domain/searches/list-saved'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { ownReplications } from '../replications/own-list'
import { mayStart } from '../resources/may-start'
import { libraryAddress, questionIn } from '../search/library-question'
import { pageAsked } from '../page-asked'
import { sendPage } from '../send-page'
import { AreaPage } from './area-page'
import { Done } from './done'
import { findTodos } from './find-todos'
import { membersOnly } from './guard'
import { mailLinks } from './mail-links'

/** My area: what waits for me, what I wait for, and my account. */
export const areaRoutes: Router = Router()

/** The latest: the others are on a page of their own. */
const searchesShown = 5

areaRoutes.get(routesOf('myArea'), membersOnly, async (request, response) => {
  const { ctx, locale, frame } = request.portal
  const { asker } = ctx
  if (!asker) return
  const [todos, saved, mail, replications] = await Promise.all([
    findTodos(ctx),
    listSaved(ctx),
    mailLinks(ctx),
    ownReplications(ctx),
  ])
  sendPage(request, response, {
    title: message(locale, 'account.area.title'),
    noIndex: true,
    alternates: alternatesOf('myArea'),
    body: (
      <AreaPage
        locale={locale}
        visitor={frame?.visitor ?? null}
        role={asker.role}
        managesPeople={Object.keys(invitable[asker.role]).length > 0}
        todos={todos}
        page={pageAsked(request)}
        writes={mayStart(asker)}
        done={<Done request={request} />}
        replications={replications}
        savedSearches={saved.slice(0, searchesShown).map(({ name, question }) => ({
          label: name,
          href: libraryAddress(pathTo(locale, 'resources'), questionIn(question)),
        }))}
        mailLinks={mail}
        receivesMessages={receivesEnquiries(ctx)}
      />
    ),
  })
})
