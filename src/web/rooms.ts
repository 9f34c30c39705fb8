import { Router } from 'express'
import { accountRoutes } from './account/routes'
import { enquiries } from './enquiries/routes'
import { exports } from './exports/routes'
import { cities } from './cities/routes'
import { home } from './home/routes'
import { imports } from './imports/routes'
import { lineage } from './lineage/routes'
import { localiser } from './localiser/routes'
import { notices } from './notices/routes'
import { overview } from './overview/routes'
import { pages } from './pages/routes'
import { givingBack } from './replications/giving-back/routes'
import { replications } from './replications/routes'
import { resources } from './resources/routes'
import { search } from './search/routes'
import { transferability } from './transferability/routes'
import { wordForm } from './word-form/routes'

/** The portal's rooms, each with its routes. */
export const rooms: Router = Router().use(
  home,
  resources,
  lineage,
  replications,
  givingBack,
  wordForm,
  localiser,
  transferability,
  exports,
  search,
  cities,
  pages,
  imports,
  notices,
  enquiries,
  overview,
  accountRoutes,
)
