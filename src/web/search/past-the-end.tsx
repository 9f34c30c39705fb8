import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { EmptyState } from '../ui/empty-state/view'

interface PastTheEndProps {
  locale: Locale
  /** How many pages there are. */
  pages: number
  /** The address of the last one. */
  last: string
}

/** A page after the last one: that there is no more, and the way back to what there is. */
export function PastTheEnd({ locale, pages, last }: PastTheEndProps) {
  return (
    <EmptyState
      title={message(locale, 'search.pastTheEnd')}
      action={{ label: message(locale, 'search.pastTheEnd.last', { page: pages }), href: last }}
    >
      {message(locale, 'search.pastTheEnd.why', { pages })}
    </EmptyState>
  )
}
