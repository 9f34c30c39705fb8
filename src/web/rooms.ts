import { Router } from 'express'

/** The portal's rooms, each with its routes. */
export const rooms = (): Router => Router()
