import type { Request, RequestHandler, Response } from 'express'
import { ForbiddenAction, NotFoundRefusal } from '../../../domain/errors'
import { addSourceNote } from '../../../domain/replications/add-source-note'
import { answersForSource } from '../../../domain/replications/answers-for-source'
import { message } from '../../../i18n/message'
import { alternatesOf, pathTo } from '../../../i18n/paths'
import { stoppedBy, typedIn, type Stopped } from '../../account/form'
import { sendPage } from '../../send-page'
import { crumbsOf } from '../show-journal'
import { aboutIn } from './about'
import { SourceNotePage } from './source-note-page'

/** Where the source's city says something of the entry that came of a replication. */
export const showSourceNote: RequestHandler = (request, response) => show(request, response)

export const keepSourceNote: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const { note = '' } = typedIn(request)
  const id = String(request.params.id)
  try {
    await addSourceNote(ctx, { id, note })
  } catch (error) {
    if (error instanceof NotFoundRefusal) throw error
    return show(request, response, { note, stopped: stoppedBy(error, response, locale) })
  }
  response.redirect(303, `${pathTo(locale, 'replications', id)}?done=sourceNote`)
}

async function show(
  request: Request,
  response: Response,
  sent?: { note: string; stopped: Stopped },
): Promise<void> {
  const { ctx, locale } = request.portal
  const { replication, source, adopter, entry, journal } = await aboutIn(request)
  const { id, result, sourceNote } = replication
  if (!(await answersForSource(ctx, replication))) throw new ForbiddenAction()
  const heading = message(locale, 'givenBack.note')
  sendPage(request, response, {
    title: `${heading}: ${result?.title.value ?? entry.label}`,
    status: sent?.stopped.status,
    noIndex: true,
    alternates: alternatesOf('replications', id, { word: 'sourceNote' }),
    breadcrumb: crumbsOf(request, replication, { source, adopter }, heading),
    body: (
      <SourceNotePage
        locale={locale}
        title={heading}
        about={
          result?.shared
            ? { label: result.title.value, href: pathTo(locale, 'resources', result.slug) }
            : { label: message(locale, 'offer.journal'), href: journal }
        }
        journal={journal}
        adopter={adopter.name}
        action={pathTo(locale, 'replications', id, { word: 'sourceNote' })}
        note={sent?.note ?? sourceNote ?? ''}
        errors={sent?.stopped.errors ?? []}
        closed={!result?.shared}
      />
    ),
  })
}
