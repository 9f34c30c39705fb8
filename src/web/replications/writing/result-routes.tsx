import { randomUUID } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { ForbiddenAction, NotFoundRefusal, Refusal } from '../../../domain/errors'
import { readReplication } from '../../../domain/replications/read-replication'
import { isTimeForResult } from '../../../domain/replications/result-rules'
import { mayEdit } from '../../../domain/replications/rules'
import { startResult, titleForResult } from '../../../domain/replications/start-result'
import { message } from '../../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../../i18n/paths'
import { typedIn } from '../../account/form'
import { membersOnly } from '../../account/guard'
import { once } from '../../once'
import { panelAddress } from '../../resources/panel-address'
import { sendPage } from '../../send-page'
import { citiesOf } from '../names-of'
import { crumbsOf, namedIn } from '../show-journal'
import { ResultPage } from './result-page'

const at = routesOf('replications', ':id', { word: 'result' })

/** Beginning the entry that comes of a replication. */
export const resultRoutes: Router = Router()
  .get(at, membersOnly, (request, response) => show(request, response))
  .post(at, membersOnly, begin)

async function begin(...[request, response]: Parameters<RequestHandler>): Promise<void> {
  const { ctx, locale } = request.portal
  const id = String(request.params.id)
  const { title, once: mark } = typedIn(request)
  try {
    const result = await once(ctx.asker, mark, () => startResult(ctx, { id, title }))
    // Its first text is in Italian, whatever the page's language.
    response.redirect(303, panelAddress(result.id, 'it'))
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    await show(request, response, {
      title: title ?? '',
      status: error.status,
      message: error.in(locale),
    })
  }
}

interface Refused {
  title: string
  status: number
  message: string
}

async function show(request: Request, response: Response, refused?: Refused): Promise<void> {
  const { ctx, locale } = request.portal
  const replication = await readReplication(ctx, String(request.params.id))
  const { id, row, result, source } = replication
  if (!mayEdit(ctx.asker, row)) throw new ForbiddenAction()
  const journal = pathTo(locale, 'replications', id)
  if (!refused && (result || !source || !isTimeForResult(row)))
    return response.redirect(303, journal)
  const cities = await citiesOf(ctx, [replication.sourceOrganisation, replication.adopter])
  const named = namedIn(replication, cities)
  const heading = message(locale, 'journal.next.result')
  sendPage(request, response, {
    title: `${heading}: ${message(locale, 'journal.title', { city: named.adopter.name })}`,
    status: refused?.status,
    alternates: alternatesOf('replications', id, { word: 'result' }),
    noIndex: true,
    breadcrumb: crumbsOf(request, replication, named, heading),
    body: (
      <ResultPage
        locale={locale}
        heading={heading}
        journal={{
          label: message(locale, 'journal.pageTitle', {
            city: named.adopter.name,
            entry: source?.title.value ?? message(locale, 'journal.unavailableEntry'),
          }),
          href: journal,
        }}
        source={named.source?.name ?? message(locale, 'replication.source')}
        action={pathTo(locale, 'replications', id, { word: 'result' })}
        title={refused ? refused.title : await titleForResult(ctx, id)}
        once={randomUUID()}
        refused={refused?.message ?? null}
      />
    ),
  })
}
