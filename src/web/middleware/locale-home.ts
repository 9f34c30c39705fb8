import { Router } from 'express'
import { pathTo } from '../../i18n/paths'

/** `/` leads to the home page in the language the browser prefers. */
export const localeHome: Router = Router().get('/', (request, response) => {
  response.set('Cache-Control', 'no-cache').vary('Accept-Language')
  response.redirect(302, pathTo(request.portal.locale, 'home'))
})
