import { Router } from 'express'
import { routesOf } from '../../i18n/paths'
import { cityRoutes } from './city-routes'
import { showJournal } from './show-journal'
import { startRoutes } from './start-routes'
import { adaptationSection } from './writing/adaptation-section'
import { leadSection } from './writing/lead-section'
import { letterSection } from './writing/letter-section'
import { outcomesSection } from './writing/outcomes-section'
import { phasesSection } from './writing/phases-section'
import { resultRoutes } from './writing/result-routes'
import { sectionRoutes } from './writing/section-routes'
import { stepsRoutes } from './writing/steps-routes'
import { tutorRoutes } from './writing/tutor-routes'

/** One replication: beginning it, its journal, and the pages on which it is written. */
export const replications: Router = Router()
  .use(startRoutes)
  .use(cityRoutes)
  .get(routesOf('replications', ':id'), showJournal)
  .use(sectionRoutes(phasesSection))
  .use(sectionRoutes(adaptationSection))
  .use(sectionRoutes(outcomesSection))
  .use(sectionRoutes(letterSection))
  .use(sectionRoutes(leadSection))
  .use(stepsRoutes)
  .use(tutorRoutes)
  .use(resultRoutes)
