import { Router, type Request, type RequestHandler, type Response } from 'express'
import { idOf } from '../../../access/asker'
import { NotFoundRefusal, Refusal } from '../../../domain/errors'
import { answerTutor } from '../../../domain/replications/answer-tutor'
import { askTutor } from '../../../domain/replications/ask-tutor'
import { findTutors } from '../../../domain/replications/find-candidates'
import {
  readReplication,
  type ReadReplication,
} from '../../../domain/replications/read-replication'
import { mayAnswerTutor, mayAskTutor } from '../../../domain/replications/rules'
import { message } from '../../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../../i18n/paths'
import { typedIn, type Typed } from '../../account/form'
import { membersOnly } from '../../account/guard'
import { sendPage } from '../../send-page'
import { citiesOf } from '../names-of'
import { crumbsOf, namedIn } from '../show-journal'
import { optionsOf } from './people-options'
import { AnswerTutorPage, AskTutorPage } from './tutor-page'

const at = routesOf('replications', ':id', { word: 'tutor' })

/** Asking somebody of the source's city to be the tutor, and their answer. */
export const tutorRoutes: Router = Router().get(at, membersOnly, ask).post(at, membersOnly, decide)

async function ask(...[request, response]: Parameters<RequestHandler>): Promise<void> {
  await show(request, response, {})
}

async function decide(...[request, response]: Parameters<RequestHandler>): Promise<void> {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  const { id, row } = await readReplication(ctx, String(request.params.id))
  const answers = typed.answer === 'yes' || typed.answer === 'no'
  if (!answers && !typed.profile)
    return show(request, response, {
      typed,
      status: 400,
      wrong: message(locale, 'journal.tutor.whom'),
    })
  try {
    if (answers) await answerTutor(ctx, { id, accepted: typed.answer === 'yes', note: typed.note })
    else await askTutor(ctx, { id, profile: typed.profile ?? '' })
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    // The answer was sent twice.
    if (answers && !mayAnswerTutor(ctx.asker, row)) return goBack(request, response, id, 'saved')
    return show(request, response, { typed, status: error.status, wrong: error.in(locale) })
  }
  const done = answers ? `tutor.${typed.answer}` : 'tutorAsked'
  await goBack(request, response, id, done)
}

/** Whoever said no may not be among its readers any more. */
async function goBack(
  request: Request,
  response: Response,
  id: string,
  done: string,
): Promise<void> {
  const { ctx, locale } = request.portal
  const readable = await readReplication(ctx, id).catch((error: unknown) => {
    if (error instanceof NotFoundRefusal) return null
    throw error
  })
  response.redirect(
    303,
    readable ? `${pathTo(locale, 'replications', id)}?done=${done}` : pathTo(locale, 'myArea'),
  )
}

interface Shown {
  typed?: Typed
  wrong?: string
  status?: number
}

async function show(request: Request, response: Response, shown: Shown): Promise<void> {
  const { ctx, locale } = request.portal
  const replication = await readReplication(ctx, String(request.params.id))
  const { id, row } = replication
  const answers = mayAnswerTutor(ctx.asker, row)
  if (!answers && !mayAskTutor(ctx.asker, row))
    return response.redirect(303, pathTo(locale, 'replications', id))
  const cities = await citiesOf(ctx, [replication.sourceOrganisation, replication.adopter])
  const named = namedIn(replication, cities)
  const title = message(locale, answers ? 'journal.tutor.answer' : 'do.askTutor')
  const shared = {
    locale,
    title,
    journal: {
      label: journalLabel(request, replication, named.adopter.name),
      href: pathTo(locale, 'replications', id),
    },
    action: pathTo(locale, 'replications', id, { word: 'tutor' }),
    adopter: named.adopter.name,
    source: named.source?.name ?? message(locale, 'replication.source'),
    typed: shown.typed ?? {},
    wrong: shown.wrong ?? null,
  }
  const people = answers ? [] : await findTutors(ctx, id)
  const asked = idOf(row.tutorAsked)
  sendPage(request, response, {
    title: `${title}: ${message(locale, 'journal.title', { city: named.adopter.name })}`,
    status: shown.status,
    alternates: alternatesOf('replications', id, { word: 'tutor' }),
    noIndex: true,
    breadcrumb: crumbsOf(request, replication, named, title),
    body: answers ? (
      <AnswerTutorPage {...shared} />
    ) : (
      <AskTutorPage
        {...shared}
        people={optionsOf(people)}
        asked={asked ? (people.find(({ profile }) => profile === asked)?.name ?? null) : null}
        answer={String(row.tutorAnswer ?? 'none')}
        note={typeof row.tutorNote === 'string' ? row.tutorNote : null}
      />
    ),
  })
}

const journalLabel = (
  { portal: { locale } }: Request,
  { source }: ReadReplication,
  adopter: string,
): string =>
  message(locale, 'journal.pageTitle', {
    city: adopter,
    entry: source?.title.value ?? message(locale, 'journal.unavailableEntry'),
  })
