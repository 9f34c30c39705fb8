import { randomUUID } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { Context } from '../../../domain/context'
import { ForbiddenAction, NotFoundRefusal } from '../../../domain/errors'
import { changeReplication } from '../../../domain/replications/change-replication'
import { findLeads } from '../../../domain/replications/find-candidates'
import {
  readReplication,
  type ReadReplication,
} from '../../../domain/replications/read-replication'
import { mayEdit } from '../../../domain/replications/rules'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../../i18n/paths'
import { typedIn } from '../../account/form'
import { membersOnly } from '../../account/guard'
import { once } from '../../once'
import { sendPage } from '../../send-page'
import { citiesOf } from '../names-of'
import { crumbsOf, namedIn } from '../show-journal'
import { writingOf } from '../writing-of'
import { markOf, type Section, type Typed, type Wrong } from './section'
import { SectionPage, type Theirs } from './section-page'
import { asCounted, stoppedBy } from './stopped-by'

/** The page of one part of the journal: a form, saved as a whole. */
export function sectionRoutes(section: Section): Router {
  const rest = section.ofOneRow ? [':row'] : []
  const at = routesOf('replications', ':id', { word: section.word }, ...rest)
  return Router().get(at, membersOnly, ask(section)).post(at, membersOnly, save(section))
}

function ask(section: Section): RequestHandler {
  return async (request, response) => {
    const { replication, stored } = await subjectOf(request, section)
    if (!isOpen(request, section, replication))
      return response.redirect(303, pathTo(request.portal.locale, 'replications', replication.id))
    await show(request, response, section, { replication, typed: stored, seen: markOf(stored) })
  }
}

/**
 * Saves what was typed. Where somebody else wrote the same part meanwhile nothing is overwritten:
 * the page shows both texts, and keeps what was typed. Another part's new text is no obstacle.
 */
function save(section: Section): RequestHandler {
  return async (request, response) => {
    const { ctx, locale } = request.portal
    const { seen = '', then, once: mark, ...typed } = asCounted(typedIn(request))
    const { replication, stored, row } = await subjectOf(request, section)
    const { id } = replication
    if (!isOpen(request, section, replication))
      return response.redirect(303, pathTo(locale, 'replications', id))
    const again = (wrong: Wrong[], status: number, fresh?: Known) =>
      show(request, response, section, {
        ...(fresh ?? { replication, seen }),
        typed,
        wrong,
        status,
      })
    if (seen !== markOf(stored)) {
      const sentence = { message: message(locale, 'journal.stale.said') }
      const theirs = await differences(ctx, section, typed, stored)
      // The same text written by both is no conflict.
      if (theirs.length > 0)
        return again([sentence], 409, { replication, seen: markOf(stored), theirs })
    }
    const read = section.read(locale, typed, replication, row)
    if ('wrong' in read) return again(read.wrong, 400)
    try {
      await once(ctx.asker, mark, () =>
        changeReplication(ctx, { id, data: read.data, ifMatch: replication.updatedAt }),
      )
    } catch (error) {
      const { wrong, status } = stoppedBy(error, locale, typed)
      return again(wrong, status)
    }
    const onwards = then === 'next' ? section.next?.(locale, replication, row) : null
    response.redirect(303, onwards ?? `${pathTo(locale, 'replications', id)}?done=saved`)
  }
}

interface Known {
  replication: ReadReplication
  seen: string
  theirs?: Theirs[]
}

interface Subject {
  replication: ReadReplication
  stored: Typed
  row: string
}

/** The part that an address speaks of, for somebody of the city that writes it. */
async function subjectOf(request: Request, section: Section): Promise<Subject> {
  const { ctx, locale } = request.portal
  const replication = await readReplication(ctx, String(request.params.id))
  const row = String(request.params.row ?? '')
  if (!mayEdit(ctx.asker, replication.row)) throw new ForbiddenAction()
  const stored = section.stored(replication, row, locale)
  if (!stored) throw new NotFoundRefusal()
  return { replication, stored, row }
}

/** What has ended is told to the end, but not planned any more. */
const isOpen = ({ portal }: Request, { part }: Section, replication: ReadReplication): boolean =>
  writingOf(portal.locale, portal.ctx.asker, replication)[part] !== undefined

/** What two people wrote otherwise, field by field, in words. */
async function differences(
  ctx: Context,
  section: Section,
  typed: Typed,
  stored: Typed,
): Promise<Theirs[]> {
  const { locale } = ctx
  const people = section.asksPeople ? await findLeads(ctx) : []
  const said = (field: string, value: string) =>
    section.say?.(locale, field, value, people) ?? value
  return [...new Set([...Object.keys(typed), ...Object.keys(stored)])].flatMap((field) => {
    const [mine, theirs] = [typed[field] ?? '', stored[field] ?? '']
    const label = section.labelOf(locale, field)
    return label === null || mine.trim() === theirs.trim()
      ? []
      : [{ label, mine: said(field, mine), theirs: said(field, theirs) }]
  })
}

async function show(
  request: Request,
  response: Response,
  section: Section,
  shown: Known & { typed: Typed; wrong?: Wrong[]; status?: number },
): Promise<void> {
  const { ctx, locale } = request.portal
  const { replication, wrong = [], status } = shown
  const { id } = replication
  const row = String(request.params.row ?? '')
  const [cities, people] = await Promise.all([
    citiesOf(ctx, [replication.sourceOrganisation, replication.adopter]),
    section.asksPeople ? findLeads(ctx) : [],
  ])
  const named = namedIn(replication, cities)
  const title = message(locale, section.title)
  const rest = [{ word: section.word }, ...(row ? [row] : [])] as const
  const journal = pathTo(locale, 'replications', id)
  sendPage(request, response, {
    title: `${title}: ${message(locale, 'journal.title', { city: named.adopter.name })}`,
    status,
    alternates: alternatesOf('replications', id, ...rest),
    noIndex: true,
    breadcrumb: crumbsOf(request, replication, named, title),
    body: (
      <SectionPage
        locale={locale}
        title={title}
        why={message(locale, section.why)}
        journal={{ label: journalLabel(locale, replication, named.adopter.name), href: journal }}
        action={pathTo(locale, 'replications', id, ...rest)}
        seen={shown.seen}
        once={randomUUID()}
        wrong={wrong}
        theirs={shown.theirs ?? []}
        mayGoOn={Boolean(section.next?.(locale, replication, row))}
      >
        <section.Fields
          {...{ locale, replication, row, people }}
          typed={shown.typed}
          errorOf={(field) => wrong.find((one) => one.field === field)?.message}
        />
      </SectionPage>
    ),
  })
}

const journalLabel = (locale: Locale, { source }: ReadReplication, adopter: string): string =>
  message(locale, 'journal.pageTitle', {
    city: adopter,
    entry: source?.title.value ?? message(locale, 'journal.unavailableEntry'),
  })
