import { Router } from 'express'
import { message } from '../../i18n/message'
import { routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { askPortal } from './ask-portal'
import { portalAddress, portalQuestion } from './portal-question'
import { relatedTopics } from './related-topics'
import { libraryQuestion } from './library-question'
import { SearchPage } from './search-page'

/** One search over everything the reader may see. */
export const search = Router().get(routesOf('search'), async (request, response) => {
  const { ctx, locale } = request.portal
  const question = portalQuestion(request.query)
  const { q } = question
  const answer = q ? await askPortal(ctx, question) : null
  const title = message(locale, 'search.portal')
  sendPage(request, response, {
    title: q ? `${q} · ${title}` : title,
    description: message(locale, 'search.portal.description'),
    alternates: { it: portalAddress('it', question), en: portalAddress('en', question) },
    updatedAt: new Date(),
    breadcrumb: [{ label: title }],
    scripts: ['search.js'],
    // What somebody looked for is no page to be found by others.
    head: q ? <meta name="robots" content="noindex" /> : null,
    body: (
      <SearchPage
        locale={locale}
        question={question}
        answer={answer}
        topics={answer?.total === 0 ? await relatedTopics(ctx, libraryQuestion.parse({ q })) : []}
        signedIn={ctx.asker !== null}
      />
    ),
  })
})
