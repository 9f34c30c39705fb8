import { randomUUID } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { ForbiddenAction, Refusal } from '../../domain/errors'
import { askTutor } from '../../domain/replications/ask-tutor'
import { findLeads, findTutorsOf } from '../../domain/replications/find-candidates'
import { findReplications } from '../../domain/replications/find-replications'
import { readSource, type ReadSource } from '../../domain/replications/read-source'
import { mayStart } from '../../domain/replications/rules'
import { startReplication } from '../../domain/replications/start-replication'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { typedIn, type Typed } from '../account/form'
import { membersOnly } from '../account/guard'
import { once } from '../once'
import { sendPage } from '../send-page'
import { citiesOf } from './names-of'
import { StartPage } from './start-page'
import { optionsOf } from './writing/people-options'
import type { Wrong } from './writing/section'
import { asCounted, stoppedBy } from './writing/stopped-by'

const at = routesOf('resources', ':slug', { word: 'replicate' })

/** Taking up another city's entry. */
export const startRoutes: Router = Router()
  .get(at, membersOnly, (request, response) => show(request, response))
  .post(at, membersOnly, start)

/** Starts it once, however often it is sent; what is wrong comes back with what was typed. */
async function start(...[request, response]: Parameters<RequestHandler>): Promise<void> {
  const { ctx, locale } = request.portal
  const { once: mark, ...typed } = asCounted(typedIn(request))
  const source = await readSource(ctx, String(request.params.slug))
  const { depth, depthReason, lead, tutor } = typed
  try {
    const started = await once(ctx.asker, mark, async () => {
      const { id } = await startReplication(ctx, {
        source: source.id,
        depth,
        depthReason,
        lead: lead || null,
      })
      return { id, done: tutor ? await askedTutor(id, tutor) : 'started' }
    })
    const journal = pathTo(locale, 'replications', started.id)
    response.redirect(303, `${journal}?done=${started.done}`)
  } catch (error) {
    await show(request, response, { typed, ...stoppedBy(error, locale, typed) })
  }

  /** It has begun, whether or not the tutor could be asked. */
  async function askedTutor(id: string, profile: string): Promise<string> {
    try {
      await askTutor(ctx, { id, profile })
      return 'startedAndAsked'
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return 'startedNotAsked'
    }
  }
}

interface Shown {
  typed: Typed
  wrong: Wrong[]
  status: number
}

async function show(request: Request, response: Response, shown?: Shown): Promise<void> {
  const { ctx, locale } = request.portal
  const { asker } = ctx
  const slug = String(request.params.slug)
  const source = await readSource(ctx, slug)
  if (!asker) throw new ForbiddenAction()
  const whyNot = whyNotIn(locale, source, mayStart(asker))
  const [cities, leads, tutors, own] = await Promise.all([
    citiesOf(ctx, [source.organisation, asker.actsFor]),
    whyNot ? [] : findLeads(ctx),
    whyNot ? [] : findTutorsOf(ctx, source.id),
    findReplications(ctx, { source: source.id, adopter: asker.actsFor, most: 1 }),
  ])
  // None is begun while one runs: the newest is the one that runs, or the last that did.
  const [latest] = mayStart(asker) ? own.replications : []
  const journal = latest ? pathTo(locale, 'replications', latest.id) : null
  const runs = latest?.outcome === 'active'
  const title = message(locale, 'do.replicate')
  sendPage(request, response, {
    title: `${title}: ${source.title.value}`,
    status: shown?.status,
    alternates: alternatesOf('resources', slug, { word: 'replicate' }),
    noIndex: true,
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: source.title.value, href: pathTo(locale, 'resources', slug) },
      { label: title },
    ],
    body: (
      <StartPage
        locale={locale}
        entry={{ title: source.title, href: pathTo(locale, 'resources', slug), kind: source.kind }}
        source={cities.get(source.organisation)?.name ?? ''}
        adopter={cities.get(asker.actsFor)?.name ?? ''}
        whyNot={whyNot}
        running={runs ? journal : null}
        before={journal && latest && !runs ? { href: journal, outcome: latest.outcome } : null}
        assess={pathTo(locale, 'resources', slug, { word: 'assess' })}
        action={pathTo(locale, 'resources', slug, { word: 'replicate' })}
        leads={optionsOf(leads)}
        tutors={optionsOf(tutors)}
        typed={shown?.typed ?? { lead: asker.profile }}
        once={randomUUID()}
        wrong={shown?.wrong ?? []}
      />
    ),
  })
}

/** Why this person cannot start it here, in words; null for whoever can. */
function whyNotIn(locale: Locale, source: ReadSource, maySomewhere: boolean): string | null {
  if (!maySomewhere) return message(locale, 'replicate.notCity')
  return source.whyNot
    ? message(locale, 'error.not_replicable', {
        reason: message(locale, `error.not_replicable.${source.whyNot}`),
      })
    : null
}
