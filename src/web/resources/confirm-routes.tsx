import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import { NotFoundRefusal, Refusal } from '../../domain/errors'
import { readVersion } from '../../domain/resources/versions/read-version'
import { readWhereabouts } from '../../domain/resources/read-whereabouts'
import { formatDateTime } from '../../i18n/format'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { membersOnly } from '../account/guard'
import { sendPage } from '../send-page'
import { ConfirmPage } from './confirm-page'
import {
  coOwnership,
  discard,
  restore,
  takingOver,
  validity,
  type ConfirmedAction,
} from './confirmed-actions'
import { crumbsOf, subjectOf, type Subject } from './subject-of'

/** What is asked for on a page of its own, then done: each a GET that explains and a POST. */
export const confirmRoutes: Router = Router()

for (const action of [discard, validity, takingOver, coOwnership])
  confirmRoutes
    .get(routesOf('resources', ':slug', { word: action.word }), membersOnly, ask(action))
    .post(routesOf('resources', ':slug', { word: action.word }), membersOnly, take(action))

const restoring = routesOf('resources', ':slug', { word: 'versions' }, ':version', {
  word: 'restore',
})
confirmRoutes.get(restoring, membersOnly, ask(restore)).post(restoring, membersOnly, take(restore))

/** Says what will happen; where there is nothing to do any more, the entry's page says where it is. */
function ask(action: ConfirmedAction): RequestHandler {
  return async (request, response) => {
    const subject = await subjectOf(request)
    if (action.offered(subject.where)) await showConfirm(request, response, action, subject)
    else response.redirect(303, pathTo(request.portal.locale, 'resources', subject.slug))
  }
}

const confirmForm = z.object({
  answer: z.string().max(10).catch(''),
  ifMatch: z.string().max(60).optional().catch(undefined),
  /** Where it was asked: from the personal area one goes on there. */
  from: z.enum(['area', 'entry']).catch('entry'),
})

/** Does it and leads to the text it leaves; refused, the page says why. */
function take(action: ConfirmedAction): RequestHandler {
  return async (request, response) => {
    const { ctx, locale } = request.portal
    const { answer, ifMatch, from } = confirmForm.parse(request.body ?? {})
    const subject = await subjectOf(request)
    const { id, slug } = subject
    if (!action.answers.some(({ value }) => value === answer))
      return showConfirm(request, response, action, subject)
    try {
      await action.take(ctx, { id, version: versionIn(request), ifMatch, answer })
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
      return showConfirm(request, response, action, subject, error)
    }
    if (from === 'area') return response.redirect(303, `${pathTo(locale, 'myArea')}?done=verified`)
    const after = await readWhereabouts(ctx, id)
    const at = pathTo(
      locale,
      'resources',
      slug,
      ...(after?.revision ? [{ word: 'preview' } as const] : []),
    )
    const done = action.answers.length > 1 ? `${action.name}.${answer}` : action.name
    // One who declines to own an entry may not read its drafts any more.
    response.redirect(303, after ? `${at}?done=${done}` : pathTo(locale, 'myArea'))
  }
}

async function showConfirm(
  request: Request,
  response: Response,
  action: ConfirmedAction,
  { slug, id, title, where }: Subject,
  refused?: Refusal,
): Promise<void> {
  const { ctx, locale } = request.portal
  const heading = message(locale, `resources.${action.name}.title`)
  const version = action === restore ? await readVersion(ctx, id, versionIn(request)) : null
  const rest = version
    ? ([{ word: 'versions' }, version.id, { word: 'restore' }] as const)
    : ([{ word: action.word }] as const)
  sendPage(request, response, {
    title: `${heading}: ${title}`,
    status: refused?.status,
    alternates: alternatesOf('resources', slug, ...rest),
    noIndex: true,
    breadcrumb: crumbsOf(request, slug, title, heading),
    body: (
      <ConfirmPage
        locale={locale}
        title={heading}
        about={{ label: title, href: pathTo(locale, 'resources', slug) }}
        explanation={[
          ...(version
            ? [message(locale, 'resources.restore.of', { at: formatDateTime(locale, version.at) })]
            : []),
          ...message(locale, `resources.${action.name}.why`).split('\n'),
        ]}
        action={pathTo(locale, 'resources', slug, ...rest)}
        fields={{ ifMatch: where.updatedAt }}
        answers={action.answers.map(({ value, label }) => ({
          value,
          label: message(locale, label),
        }))}
        refused={refused?.in(locale)}
      />
    ),
  })
}

const versionIn = (request: Request): string => String(request.params.version ?? '')
