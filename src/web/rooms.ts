import { Router } from 'express'
import { cities } from './cities/routes'
import { home } from './home/routes'
import { pages } from './pages/routes'

/** The portal's rooms, each with its routes. */
export const rooms: Router = Router().use(home, cities, pages)
