import type { Request, RequestHandler, Response } from 'express'
import { mayAssess } from '../../access/assessments'
import { NotFoundRefusal, StaleVersion } from '../../domain/errors'
import { AlreadyReplicating } from '../../domain/taking-up-refusals'
import { readAssessment } from '../../domain/transferability/read-assessment'
import { saveAssessment } from '../../domain/transferability/save-assessment'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { stoppedBy, typedIn, type Stopped, type Typed } from '../account/form'
import { crumbsOf } from '../resources/subject-of'
import { sendPage } from '../send-page'
import { FitPage } from './fit-page'
import { knownFacts } from './known-facts'
import { readKnown } from './read-known'
import { sentRows, typedFrom } from './typed-scores'

/** Whether an entry fits the reader's city, before anything is started. */
export const showAssessment: RequestHandler = (request, response) => show(request, response)

export const keepAssessment: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  const slug = String(request.params.slug)
  try {
    const { text } = await known(request)
    await saveAssessment(ctx, {
      source: text.id,
      scores: sentRows(typed),
      ifMatch: typed.version || null,
    })
    const here = pathTo(locale, 'resources', slug, { word: 'assess' })
    response.redirect(303, `${here}?done=saved`)
  } catch (error) {
    if (error instanceof NotFoundRefusal) throw error
    if (error instanceof AlreadyReplicating)
      return toReplication(request, response, error.replication)
    const stopped = stoppedBy(error, response, locale)
    await show(request, response, { typed, stopped, overtaken: error instanceof StaleVersion })
  }
}

const known = (request: Request) => {
  const { ctx } = request.portal
  if (!mayAssess(ctx.asker)) throw new NotFoundRefusal()
  return readKnown(ctx, String(request.params.slug), ctx.asker.actsFor)
}

const toReplication = (request: Request, response: Response, id: string): void =>
  response.redirect(
    303,
    pathTo(request.portal.locale, 'replications', id, { word: 'transferability' }),
  )

interface Sent {
  typed: Typed
  stopped: Stopped
  overtaken: boolean
}

async function show(request: Request, response: Response, sent?: Sent): Promise<void> {
  const { ctx, locale } = request.portal
  const about = await known(request)
  const { resource, source, adopter } = about
  const { rows, updatedAt, replication } = await readAssessment(ctx, resource.id)
  if (replication) return toReplication(request, response, replication)
  const { slug, title } = resource
  const at = (word: 'assess' | 'replicate') => pathTo(locale, 'resources', slug, { word })
  const heading = message(locale, 'do.assess')
  sendPage(request, response, {
    title: `${heading}: ${title.value}`,
    status: sent?.stopped.status,
    noIndex: true,
    alternates: alternatesOf('resources', slug, { word: 'assess' }),
    breadcrumb: crumbsOf(request, slug, title.value, heading),
    body: (
      <FitPage
        locale={locale}
        title={heading}
        entry={{ title, href: pathTo(locale, 'resources', slug) }}
        cities={{ source: source.name, adopter: adopter.name }}
        readers={message(locale, 'fit.readers.before', { city: adopter.name })}
        rows={rows}
        form={{
          action: at('assess'),
          typed: sent?.typed ?? typedFrom(rows),
          version: updatedAt ?? '',
          errors: sent?.stopped.errors ?? [],
          overtaken: sent?.overtaken ?? false,
          facts: await knownFacts(ctx, about),
        }}
        done={request.query.done === 'saved' ? message(locale, 'fit.saved') : null}
        next={[
          { label: message(locale, 'do.replicate'), href: at('replicate') },
          {
            label: message(locale, 'fit.councilNote'),
            href: `${pathTo(locale, 'resources', slug, { word: 'councilNote' })}.docx`,
          },
        ]}
      />
    ),
  })
}
