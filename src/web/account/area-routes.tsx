import { Router } from 'express'
import { invitable } from '../../access/users'
import { message } from '../../i18n/message'
import { alternatesOf, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { AreaPage } from './area-page'
import { Done } from './done'
import { membersOnly } from './guard'

/** My area: what waits for me, and my account. */
export const areaRoutes: Router = Router()

areaRoutes.get(routesOf('myArea'), membersOnly, (request, response) => {
  const { ctx, locale, frame } = request.portal
  const { asker } = ctx
  if (!asker) return
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
        done={<Done request={request} />}
      />
    ),
  })
})
