import { Router } from 'express'
import { routesOf } from '../../../i18n/paths'
import { membersOnly } from '../../account/guard'
import { sendAnswer, showOffer } from './offer'
import { showSinceThen } from './since-then'
import { keepSourceNote, showSourceNote } from './source-note'

const at = (word: 'sinceThen' | 'sourceNote') => routesOf('replications', ':id', { word })
const offer = routesOf('replications', ':id', { word: 'changes' }, ':row')

/** What goes back to the source, and what comes of it. */
export const givingBack: Router = Router()
  .get(offer, membersOnly, showOffer)
  .post(offer, membersOnly, sendAnswer)
  .get(at('sinceThen'), membersOnly, showSinceThen)
  .get(at('sourceNote'), membersOnly, showSourceNote)
  .post(at('sourceNote'), membersOnly, keepSourceNote)
