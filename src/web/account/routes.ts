import { Router } from 'express'
import { addressRoutes } from './address-routes'
import { areaRoutes } from './area-routes'
import { invitationRoutes } from './invitation-routes'
import { passwordRoutes } from './password-routes'
import { peopleRoutes } from './people-routes'
import { profileRoutes } from './profile-routes'
import { savedSearchesRoutes } from './saved-searches-routes'
import { signInRoutes } from './sign-in-routes'

/** Everything about one's own account and the people one manages. */
export const accountRoutes: Router = Router()
  .use(signInRoutes)
  .use(passwordRoutes)
  .use(invitationRoutes)
  .use(addressRoutes)
  .use(areaRoutes)
  .use(profileRoutes)
  .use(peopleRoutes)
  .use(savedSearchesRoutes)
