import type { Request, RequestHandler, Response } from 'express'
import { NotFoundRefusal } from '../../../domain/errors'
import { answerAdaptation } from '../../../domain/replications/answer-adaptation'
import { answersForSource, elementInSource } from '../../../domain/replications/answers-for-source'
import { message } from '../../../i18n/message'
import { alternatesOf, pathTo } from '../../../i18n/paths'
import { stoppedBy, typedIn, type Stopped } from '../../account/form'
import { sendPage } from '../../send-page'
import { crumbsOf } from '../show-journal'
import { aboutIn } from './about'
import { OfferPage } from './offer-page'

/** What a city changed and offers to the source, where it is answered. */
export const showOffer: RequestHandler = (request, response) => show(request, response)

export const sendAnswer: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const { answer, note = '' } = typedIn(request)
  const { id, row } = asked(request)
  const accepted = answer === 'accept'
  try {
    await answerAdaptation(ctx, { id, adaptation: row, accepted, note })
  } catch (error) {
    if (error instanceof NotFoundRefusal) throw error
    return show(request, response, { note, stopped: stoppedBy(error, response, locale) })
  }
  const { replication, journal } = await aboutIn(request)
  const { source } = replication
  response.redirect(
    303,
    accepted && source
      ? `${pathTo(locale, 'resources', source.slug, { word: 'preview' })}?done=tookUp`
      : `${journal}?done=declined`,
  )
}

const asked = (request: Request) => ({
  id: String(request.params.id),
  row: String(request.params.row),
})

async function show(
  request: Request,
  response: Response,
  sent?: { note: string; stopped: Stopped },
): Promise<void> {
  const { ctx, locale } = request.portal
  const about = await aboutIn(request)
  const { replication, adopter, source, entry } = about
  const { id, row } = asked(request)
  const offered = replication.adaptations.find((one) => one.id === row)
  // What was not offered is in the journal, and nobody is asked about it.
  if (!offered || offered.answer === 'none') throw new NotFoundRefusal()
  const heading = message(locale, 'offer.title', { city: adopter.name })
  sendPage(request, response, {
    title: `${heading}: ${offered.element}`,
    status: sent?.stopped.status,
    noIndex: true,
    alternates: alternatesOf('replications', id, { word: 'changes' }, row),
    breadcrumb: crumbsOf(request, replication, { source, adopter }, heading),
    body: (
      <OfferPage
        locale={locale}
        title={heading}
        entry={entry}
        journal={about.journal}
        cities={{ source: source?.name ?? entry.label, adopter: adopter.name }}
        offered={offered}
        said={await elementInSource(ctx, replication, offered.elementKey)}
        answers={offered.answer === 'asked' && (await answersForSource(ctx, replication))}
        action={pathTo(locale, 'replications', id, { word: 'changes' }, row)}
        note={sent?.note ?? ''}
        errors={sent?.stopped.errors ?? []}
      />
    ),
  })
}
