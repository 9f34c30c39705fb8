import type { PayloadRequest } from 'payload'
import { askerOf } from '../access/asker'
import { defaultLocale, isLocale } from '../i18n/locales'
import type { Context } from './context'

/** Who asks through Payload's REST: the use case joins the request's transaction, if it has one. */
export const contextOf = (req: PayloadRequest): Context => ({
  payload: req.payload,
  asker: askerOf(req.user),
  user: req.user,
  locale: isLocale(req.locale) ? req.locale : defaultLocale,
  req,
})
