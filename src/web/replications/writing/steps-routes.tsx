import { Router, type Request, type RequestHandler, type Response } from 'express'
import { NotFoundRefusal, Refusal } from '../../../domain/errors'
import { moveReplication } from '../../../domain/replications/move-replication'
import {
  readReplication,
  type ReadReplication,
} from '../../../domain/replications/read-replication'
import { stepsFor, type Moved, type Step } from '../../../domain/replications/rules'
import type { Locale } from '../../../i18n/locales'
import { message, type MessageKey } from '../../../i18n/message'
import { alternatesOf, pathTo, routesOf, type Word } from '../../../i18n/paths'
import { wordFor } from '../../../i18n/word-for'
import { typedIn } from '../../account/form'
import { membersOnly } from '../../account/guard'
import { sendPage } from '../../send-page'
import { citiesOf } from '../names-of'
import { crumbsOf, namedIn } from '../show-journal'
import { StepsPage, type OfferedStep } from './steps-page'

interface Steps {
  field: Moved
  word: Word
  title: MessageKey
}

const pages: Steps[] = [
  { field: 'phase', word: 'move', title: 'journal.further.move' },
  { field: 'outcome', word: 'ending', title: 'journal.further.ending' },
  { field: 'visibility', word: 'visibility', title: 'journal.visibility' },
]

/** Phase, end and readers of a replication, one step at a time: each says what will happen. */
export const stepsRoutes: Router = Router()
for (const page of pages) {
  const at = routesOf('replications', ':id', { word: page.word })
  stepsRoutes.get(at, membersOnly, ask(page)).post(at, membersOnly, take(page))
}

function ask(page: Steps): RequestHandler {
  return async (request, response) => {
    const replication = await readReplication(request.portal.ctx, String(request.params.id))
    if (stepsIn(request, page, replication).length > 0)
      await show(request, response, page, replication)
    else response.redirect(303, pathTo(request.portal.locale, 'replications', replication.id))
  }
}

/** Takes the step and leads back to the journal; refused, the page says why and keeps the note. */
function take(page: Steps): RequestHandler {
  return async (request, response) => {
    const { ctx, locale } = request.portal
    const { to = '', note, ifMatch } = typedIn(request)
    const id = String(request.params.id)
    const replication = await readReplication(ctx, id)
    const step = stepsIn(request, page, replication).find((one) => one.to === to)
    const done = (name: string) =>
      response.redirect(303, `${pathTo(locale, 'replications', id)}?done=${name}`)
    // The button was pressed twice.
    if (replication[page.field] === to) return done('saved')
    try {
      await moveReplication(ctx, { id, [page.field]: to, note, outcomeReason: note, ifMatch })
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
      return show(request, response, page, await readReplication(ctx, id), {
        to,
        note: note ?? '',
        status: error.status,
        message: error.in(locale),
      })
    }
    const readable = await readReplication(ctx, id).catch(() => null)
    // Whoever sent a proposal back may not be among its readers any more.
    if (!readable) return response.redirect(303, pathTo(locale, 'myArea'))
    return done(step?.name ?? 'saved')
  }
}

/** The steps of this page, those that lead back last. */
const stepsIn = ({ portal }: Request, { field }: Steps, { row }: ReadReplication): Step[] =>
  stepsFor(portal.ctx.asker, row)[field].sort((one, other) => backwards(one) - backwards(other))

const backwards = ({ name }: Step): number => (name === 'goBack' || name === 'narrow' ? 1 : 0)

interface RefusedStep {
  to: string
  note: string
  status: number
  message: string
}

async function show(
  request: Request,
  response: Response,
  page: Steps,
  replication: ReadReplication,
  refused?: RefusedStep,
): Promise<void> {
  const { ctx, locale } = request.portal
  const cities = await citiesOf(ctx, [replication.sourceOrganisation, replication.adopter])
  const named = namedIn(replication, cities)
  const title = message(locale, page.title)
  const names = {
    adopter: named.adopter.name,
    source: named.source?.name ?? message(locale, 'journal.reads.sourceCity'),
  }
  sendPage(request, response, {
    title: `${title}: ${message(locale, 'journal.title', { city: names.adopter })}`,
    status: refused?.status,
    alternates: alternatesOf('replications', replication.id, { word: page.word }),
    noIndex: true,
    breadcrumb: crumbsOf(request, replication, named, title),
    body: (
      <StepsPage
        locale={locale}
        title={title}
        journal={{
          label: message(locale, 'journal.pageTitle', {
            city: names.adopter,
            entry: replication.source?.title.value ?? message(locale, 'journal.unavailableEntry'),
          }),
          href: pathTo(locale, 'replications', replication.id),
        }}
        now={nowOf(locale, page, replication, names)}
        action={pathTo(locale, 'replications', replication.id, { word: page.word })}
        ifMatch={replication.updatedAt}
        steps={stepsIn(request, page, replication).map((step) => offered(locale, step, names))}
        refused={refused ?? null}
      />
    ),
  })
}

type Names = Record<'adopter' | 'source', string>

/** Where it is now, before one decides. */
function nowOf(
  locale: Locale,
  { field }: Steps,
  replication: ReadReplication,
  names: Names,
): string {
  if (field === 'visibility')
    return message(locale, `journal.reads.${replication.visibility}`, names)
  return message(locale, 'journal.step.now', { phase: wordFor(locale, 'phase', replication.phase) })
}

function offered(locale: Locale, step: Step, names: Names): OfferedStep {
  const { to, name, asks, field } = step
  const place = field === 'visibility' ? '' : wordFor(locale, field, to)
  const label = message(
    locale,
    name === 'narrow' ? `journal.step.narrow.${to as 'city' | 'network'}` : `journal.step.${name}`,
    { place },
  )
  const effect =
    name === 'advance'
      ? message(locale, 'journal.step.advance.effect')
      : name === 'narrow'
        ? message(locale, `journal.reads.${to as 'city' | 'network'}`, names)
        : message(locale, `journal.step.${name}.effect`, names)
  return { to, name, label, effect, asks }
}
