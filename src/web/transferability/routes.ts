import { Router } from 'express'
import { routesOf } from '../../i18n/paths'
import { membersOnly } from '../account/guard'
import { keepAssessment, showAssessment } from './assess-routes'
import { keepScores, showScores } from './replication-routes'

const before = routesOf('resources', ':slug', { word: 'assess' })
const along = routesOf('replications', ':id', { word: 'transferability' })

/** Whether another city's practice fits: before it is taken up, and along the way. */
export const transferability: Router = Router()
  .get(before, membersOnly, showAssessment)
  .post(before, membersOnly, keepAssessment)
  .get(along, membersOnly, showScores)
  .post(along, membersOnly, keepScores)
