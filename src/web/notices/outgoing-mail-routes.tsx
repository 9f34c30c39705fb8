import { Router, type RequestHandler } from 'express'
import { ForbiddenAction, NotFoundRefusal } from '../../domain/errors'
import { findUndelivered, tryAgain } from '../../domain/outgoing-mail/undelivered'
import { formatDateTime } from '../../i18n/format'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { areaCrumbs } from '../account/area-crumbs'
import { Done } from '../account/done'
import { membersOnly } from '../account/guard'
import { sendPage } from '../send-page'
import { EmptyState } from '../ui/empty-state/view'

const word = { word: 'outgoingMail' } as const

/** Letters that no server took, for the technician who may find out why. */
export const outgoingMailRoutes: Router = Router()

const techniciansOnly: RequestHandler = (request, _response, next) => {
  if (request.portal.ctx.asker?.role === 'admin') next()
  else next(request.method === 'POST' ? new ForbiddenAction() : new NotFoundRefusal())
}
const guarded: RequestHandler[] = [membersOnly, techniciansOnly]

outgoingMailRoutes.get(routesOf('myArea', word), guarded, (async (request, response) => {
  const { ctx, locale } = request.portal
  const letters = await findUndelivered(ctx)
  const title = message(locale, 'notices.undelivered.title')
  sendPage(request, response, {
    title,
    noIndex: true,
    alternates: alternatesOf('myArea', word),
    breadcrumb: areaCrumbs(locale, title),
    body: (
      <>
        <h1>{title}</h1>
        <Done request={request} />
        {letters.length > 0 ? (
          <>
            <p className="lede">
              {message(locale, 'notices.undelivered.what', { count: letters.length })}
            </p>
            <ol className="letters">
              {letters.map(({ id, to, subject, attempts, reason, since, mayBeTriedAgain }) => (
                <li key={id}>
                  <h2>{subject}</h2>
                  <p>{message(locale, 'notices.undelivered.to', { address: to })}</p>
                  <p className="muted small">
                    {message(locale, 'notices.undelivered.why', {
                      attempts,
                      date: formatDateTime(locale, since),
                      reason: reason ?? '–',
                    })}
                  </p>
                  {mayBeTriedAgain ? (
                    <form method="post" action={pathTo(locale, 'myArea', word, id)}>
                      <button
                        type="submit"
                        className="btn btn-outline-primary"
                        aria-label={message(locale, 'notices.undelivered.again.which', { subject })}
                      >
                        {message(locale, 'notices.undelivered.again')}
                      </button>
                    </form>
                  ) : (
                    <p>{message(locale, 'notices.undelivered.anew')}</p>
                  )}
                </li>
              ))}
            </ol>
          </>
        ) : (
          <EmptyState title={message(locale, 'notices.undelivered.none')}>
            {message(locale, 'notices.undelivered.none.why')}
          </EmptyState>
        )}
      </>
    ),
  })
}) satisfies RequestHandler)

outgoingMailRoutes.post(routesOf('myArea', word, ':id'), guarded, (async (request, response) => {
  const { ctx, locale } = request.portal
  await tryAgain(ctx, String(request.params.id))
  response.redirect(303, `${pathTo(locale, 'myArea', word)}?done=mailAgain`)
}) satisfies RequestHandler)
