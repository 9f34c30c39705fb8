import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { libraryAddress, questionToKeep, type LibraryQuestion } from './library-question'

interface SaveSearchFormProps {
  locale: Locale
  question: LibraryQuestion
  signedIn: boolean
}

/**
 * Keeps the library's question in the person's own area, and says what will become of it. Whoever
 * is not signed in has nothing to keep it in: they are asked to come in, and come back here.
 */
export function SaveSearchForm({ locale, question, signedIn }: SaveSearchFormProps) {
  const label = message(locale, 'search.alert')
  if (!signedIn) {
    const next = libraryAddress(pathTo(locale, 'resources'), question)
    const signIn = `${pathTo(locale, 'signIn')}?${new URLSearchParams({ next })}`
    return (
      <p className="save-search no-print">
        <a href={signIn}>{label}</a>{' '}
        <span className="muted">{message(locale, 'searches.signIn')}</span>
      </p>
    )
  }
  return (
    <form
      className="save-search no-print"
      method="post"
      action={pathTo(locale, 'myArea', { word: 'savedSearches' })}
    >
      <input type="hidden" name="question" value={questionToKeep(question)} />
      <button type="submit" className="btn btn-outline-primary" aria-describedby="save-search">
        {label}
      </button>
      <p id="save-search" className="muted">
        {message(locale, 'searches.promise')}
      </p>
    </form>
  )
}
