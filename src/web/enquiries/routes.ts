import { Router } from 'express'
import { accessRequestRoutes } from './access-request-routes'
import { messagesRoutes } from './messages-routes'
import { reportRoutes } from './report-routes'
import { writeCityRoutes } from './write-city-routes'

/** Messages from people without an account, and what becomes of them. */
export const enquiries: Router = Router()
  .use(writeCityRoutes)
  .use(reportRoutes)
  .use(accessRequestRoutes)
  .use(messagesRoutes)
