import type { RequestHandler } from 'express'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { FeedLink } from '../feeds/feed-link'
import { askLibrary, type LibraryAnswer } from '../search/ask-library'
import { libraryAddress, libraryQuestion, type LibraryQuestion } from '../search/library-question'
import { relatedTopics } from '../search/related-topics'
import { sendPage } from '../send-page'
import { foundCards } from './found-cards'
import { LibraryPage } from './library-page'
import { mayStart } from './may-start'

/** The library: what this reader may find, searched, narrowed, sorted, by pages. */
export const library: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const question = libraryQuestion.parse(request.query)
  const answer = await askLibrary(ctx, question)
  const [cards, topics] = await Promise.all([
    foundCards(ctx, answer.hits),
    answer.total === 0 ? relatedTopics(ctx, question) : [],
  ])
  const title = question.q
    ? `${question.q} · ${message(locale, 'ui.nav.resources')}`
    : message(locale, 'resources.title')
  sendPage(request, response, {
    title,
    description: message(locale, 'resources.description'),
    alternates: alternatesFor(question),
    updatedAt: latestOf(answer),
    breadcrumb: [{ label: message(locale, 'ui.nav.resources') }],
    scripts: ['library.js'],
    head: (
      <>
        <FeedLink {...{ locale, question, title }} />
        {/* What somebody looked for is no page to be found by others. */}
        {question.q ? <meta name="robots" content="noindex" /> : null}
      </>
    ),
    body: (
      <LibraryPage
        locale={locale}
        action={pathTo(locale, 'resources')}
        question={question}
        answer={answer}
        cards={cards}
        topics={topics}
        startAt={mayStart(ctx.asker) ? pathTo(locale, 'resources', { word: 'new' }) : null}
        signedIn={ctx.asker !== null}
      />
    ),
  })
}

function alternatesFor(question: LibraryQuestion): Record<Locale, string> {
  const { it, en } = alternatesOf('resources')
  return { it: libraryAddress(it, question), en: libraryAddress(en, question) }
}

/** The latest change among what is shown; an empty list was looked at now. */
function latestOf({ hits }: LibraryAnswer): Date | string {
  return (
    hits
      .map(({ card }) => card.updatedAt)
      .sort()
      .at(-1) ?? new Date()
  )
}
