import type { Request } from 'express'
import { isMessageKey, message } from '../../i18n/message'

/** What has just been done, said on the page one is sent to (`?done=<what>`). */
export function Done({ request }: { request: Request }) {
  const key = `account.done.${String(request.query.done ?? '')}`
  if (!isMessageKey(key)) return null
  return (
    <p className="account-done" role="status">
      {message(request.portal.locale, key)}
    </p>
  )
}
