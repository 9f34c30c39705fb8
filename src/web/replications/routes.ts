import { Router } from 'express'
import { routesOf } from '../../i18n/paths'
import { showJournal } from './show-journal'

/** One replication: its journal, and the pages on which it is written. */
export const replications: Router = Router().get(routesOf('replications', ':id'), showJournal)
