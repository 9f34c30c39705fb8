import { Router } from 'express'
import { routesOf } from '../../i18n/paths'
import { membersOnly } from '../account/guard'
import { confirmRoutes } from './confirm-routes'
import { copyStructureRoutes } from './copy-structure-routes'
import { clear } from './clear'
import { library } from './library'
import { openDocument } from './document-route'
import { move } from './move'
import { newResource, startNewResource } from './new-resource'
import { removalRoutes } from './removal-routes'
import { showResource } from './show-resource'
import { compare, versions } from './versions'

/** The library and one entry: reading it, moving it, its versions, beginning a new one. */
export const resources = Router()
  .get(routesOf('resources'), library)
  .get(routesOf('resources', { word: 'new' }), membersOnly, newResource)
  .post(routesOf('resources', { word: 'new' }), membersOnly, startNewResource)
  .get(routesOf('resources', ':slug'), (request, response) =>
    showResource(request, response, { slug: String(request.params.slug) }),
  )
  .get(routesOf('resources', ':slug', { word: 'preview' }), (request, response) =>
    showResource(request, response, { slug: String(request.params.slug), draft: true }),
  )
  .post(routesOf('resources', ':slug', { word: 'move' }), membersOnly, move)
  .get(routesOf('resources', ':slug', { word: 'documents' }, ':document'), openDocument)
  .post(routesOf('resources', ':slug', { word: 'clear' }), membersOnly, clear)
  .get(routesOf('resources', ':slug', { word: 'versions' }), versions)
  .get(routesOf('resources', ':slug', { word: 'versions' }, { word: 'compare' }), compare)
  .use(confirmRoutes)
  .use(removalRoutes)
  .use(copyStructureRoutes)
