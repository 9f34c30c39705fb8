import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { LibraryQuestion } from '../search/library-question'
import { feedAddress } from './feed-address'

/** Tells feed readers, in a page's head, where its question is followed. */
export const FeedLink = (props: { locale: Locale; question: LibraryQuestion; title: string }) => (
  <link
    rel="alternate"
    type="application/atom+xml"
    title={props.title}
    href={feedAddress(props.locale, props.question)}
  />
)

/** The same for people. */
export const FollowLink = ({ locale, question }: { locale: Locale; question: LibraryQuestion }) => (
  <p>
    <a href={feedAddress(locale, question)}>{message(locale, 'search.follow')}</a>
  </p>
)
