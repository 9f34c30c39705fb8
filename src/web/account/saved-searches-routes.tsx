import { Router, type Request, type Response } from 'express'
import { listSaved } from '../../domain/searches/list-saved'
import { removeSearch } from '../../domain/searches/remove-search'
import { saveSearch } from '../../domain/searches/save-search'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { libraryAddress, questionIn, questionToKeep } from '../search/library-question'
import { questionName } from '../search/question-name'
import { sendPage } from '../send-page'
import { areaCrumbs } from './area-crumbs'
import { Done } from './done'
import { stoppedBy, typedIn, type Stopped } from './form'
import { membersOnly } from './guard'
import { SavedSearchesPage } from './saved-searches-page'

/** What a person keeps looking for: the list, one more, one less. */
export const savedSearchesRoutes: Router = Router()

const word = { word: 'savedSearches' } as const

savedSearchesRoutes.get(routesOf('myArea', word), membersOnly, (request, response) =>
  showSaved(request, response),
)

/** From the library: `question` holds its parameters; `name`, if any, what the person calls it. */
savedSearchesRoutes.post(routesOf('myArea', word), membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  const question = questionIn(typed.question ?? '')
  const name = typed.name?.trim() ? typed.name : await questionName(ctx, question)
  try {
    await saveSearch(ctx, { question: questionToKeep(question), name })
    response.redirect(303, `${pathTo(locale, 'myArea', word)}?done=searchSaved`)
  } catch (error) {
    await showSaved(request, response, stoppedBy(error, response, locale))
  }
})

savedSearchesRoutes.post(
  routesOf('myArea', word, ':id', { word: 'remove' }),
  membersOnly,
  async (request, response) => {
    const { ctx, locale } = request.portal
    await removeSearch(ctx, String(request.params.id))
    response.redirect(303, `${pathTo(locale, 'myArea', word)}?done=searchRemoved`)
  },
)

async function showSaved(request: Request, response: Response, stopped?: Stopped): Promise<void> {
  const { ctx, locale } = request.portal
  const saved = await listSaved(ctx)
  const title = message(locale, 'searches.title')
  sendPage(request, response, {
    title,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('myArea', word),
    breadcrumb: areaCrumbs(locale, title),
    body: (
      <SavedSearchesPage
        locale={locale}
        done={<Done request={request} />}
        stopped={stopped}
        searches={saved.map(({ id, name, question, createdAt }) => ({
          id,
          name,
          createdAt,
          href: libraryAddress(pathTo(locale, 'resources'), questionIn(question)),
          remove: pathTo(locale, 'myArea', word, id, { word: 'remove' }),
        }))}
      />
    ),
  })
}
