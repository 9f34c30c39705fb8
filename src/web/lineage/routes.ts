import { Router } from 'express'
import { routesOf } from '../../i18n/paths'
import { showChanges } from './show-changes'
import { showNetwork } from './show-network'

/** What went from city to city, and what others changed of an entry. */
export const lineage = Router()
  .get(routesOf('replications'), showNetwork)
  .get(routesOf('resources', ':slug', { word: 'replications' }), showChanges)
