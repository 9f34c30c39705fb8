import type { Request } from 'express'
import type { Context } from '../domain/context'
import type { Locale } from '../i18n/locales'
import { defaultLocale, isLocale } from '../i18n/locales'

/** What the portal's middleware leaves on every request. */
export interface PortalRequest {
  ctx: Context
  locale: Locale
  requestId: string
  frame?: Frame
}

/** What every page shows around its own content. */
export interface Frame {
  visitor: {
    displayName: string
    role: string
    organisationName: string
    /** Notices they have not read. */
    unread: number
  } | null
  fundingStatements: string[]
}

declare module 'express-serve-static-core' {
  interface Request {
    portal: PortalRequest
  }
}

/** The language asked for: the address's first segment, else what the browser prefers. */
export function localeOf(request: Pick<Request, 'path' | 'acceptsLanguages'>): Locale {
  const segment = request.path.split('/', 2)[1]
  if (isLocale(segment)) return segment
  const preferred = request.acceptsLanguages('it', 'en')
  return isLocale(preferred) ? preferred : defaultLocale
}
