import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { questionToKeep, type LibraryQuestion } from './library-question'

/**
 * Keeps the library's question in the person's own area, and says what will become of it. For
 * whoever is not signed in there is nothing to keep it in: they are asked to come in first.
 */
export function SaveSearchForm(props: { locale: Locale; question: LibraryQuestion }) {
  const { locale, question } = props
  return (
    <form
      className="save-search no-print"
      method="post"
      action={pathTo(locale, 'myArea', { word: 'savedSearches' })}
    >
      <input type="hidden" name="question" value={questionToKeep(question)} />
      <button type="submit" className="btn btn-outline-primary" aria-describedby="save-search">
        {message(locale, 'search.alert')}
      </button>
      <p id="save-search" className="muted">
        {message(locale, 'searches.promise')}
      </p>
    </form>
  )
}
