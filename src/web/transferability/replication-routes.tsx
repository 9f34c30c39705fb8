import type { Request, RequestHandler, Response } from 'express'
import { NotFoundRefusal, StaleVersion } from '../../domain/errors'
import { readSettings } from '../../domain/organisations/read-settings'
import { changeReplication } from '../../domain/replications/change-replication'
import { readReplication, type ReadReplication } from '../../domain/replications/read-replication'
import { checkedRows } from '../../domain/transferability/factor-rows'
import { readReplicationScores } from '../../domain/transferability/read-replication-scores'
import type { Context } from '../../domain/context'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { stoppedBy, typedIn, type Stopped, type Typed } from '../account/form'
import { sendPage } from '../send-page'
import { FitPage } from './fit-page'
import { knownFacts, type KnownFacts } from './known-facts'
import { readKnown } from './read-known'
import { sentRows, typedFrom } from './typed-scores'

/** How a city weighs what it replicates: its people write, the tutor who said yes reads. */
export const showScores: RequestHandler = (request, response) => show(request, response)

export const keepScores: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  const id = String(request.params.id)
  await readReplicationScores(ctx, id)
  try {
    await changeReplication(ctx, {
      id,
      data: { transferability: checkedRows(sentRows(typed)) },
      ifMatch: typed.version ?? null,
    })
    const here = pathTo(locale, 'replications', id, { word: 'transferability' })
    response.redirect(303, `${here}?done=saved`)
  } catch (error) {
    if (error instanceof NotFoundRefusal) throw error
    const stopped = stoppedBy(error, response, locale)
    await show(request, response, { typed, stopped, overtaken: error instanceof StaleVersion })
  }
}

interface Sent {
  typed: Typed
  stopped: Stopped
  overtaken: boolean
}

async function show(request: Request, response: Response, sent?: Sent): Promise<void> {
  const { ctx, locale } = request.portal
  const id = String(request.params.id)
  const { rows, updatedAt, isAdopter, mayEdit } = await readReplicationScores(ctx, id)
  const replication = await readReplication(ctx, id)
  const { source } = replication
  const cities = await namesOf(ctx, replication)
  const heading = message(locale, 'fit.title')
  const journal = pathTo(locale, 'replications', id)
  const note = `${pathTo(locale, 'replications', id, { word: 'councilNote' })}.docx`
  const title = source?.title ?? { value: message(locale, 'fit.noEntry'), lang: locale }
  sendPage(request, response, {
    title: `${heading}: ${title.value}`,
    status: sent?.stopped.status,
    noIndex: true,
    alternates: alternatesOf('replications', id, { word: 'transferability' }),
    updatedAt,
    breadcrumb: [
      { label: message(locale, 'ui.nav.replications'), href: pathTo(locale, 'replications') },
      { label: message(locale, 'fit.crumb', cities), href: journal },
      { label: heading },
    ],
    body: (
      <FitPage
        {...{ locale, cities, rows }}
        title={heading}
        entry={{ title, href: source && pathTo(locale, 'resources', source.slug) }}
        readers={message(locale, 'fit.readers.replication', { city: cities.adopter })}
        form={
          mayEdit
            ? {
                action: pathTo(locale, 'replications', id, { word: 'transferability' }),
                typed: sent?.typed ?? typedFrom(rows),
                version: updatedAt,
                errors: sent?.stopped.errors ?? [],
                overtaken: sent?.overtaken ?? false,
                facts: await factsOf(ctx, replication),
              }
            : null
        }
        done={request.query.done === 'saved' ? message(locale, 'fit.saved') : null}
        next={[
          { label: message(locale, 'fit.toJournal'), href: journal },
          ...(isAdopter && source
            ? [{ label: message(locale, 'fit.councilNote'), href: note }]
            : []),
        ]}
      />
    ),
  })
}

async function namesOf(ctx: Context, { sourceOrganisation, adopter }: ReadReplication) {
  const settings = await readSettings(ctx, [sourceOrganisation ?? '', adopter])
  return {
    source:
      settings.get(sourceOrganisation ?? '')?.name ?? message(ctx.locale, 'replication.source'),
    adopter: settings.get(adopter)?.name ?? message(ctx.locale, 'replication.adopter'),
  }
}

/** Nothing is known of a source that may not be read any more. */
async function factsOf(ctx: Context, { source, adopter }: ReadReplication): Promise<KnownFacts> {
  if (!source) return {}
  return knownFacts(ctx, await readKnown(ctx, source.slug, adopter))
}
