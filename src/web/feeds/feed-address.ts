import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import { libraryAddress, usualSort, type LibraryQuestion } from '../search/library-question'

/** Where what is new among a question's answers is followed: always the latest first. */
export const feedAddress = (locale: Locale, question: LibraryQuestion): string =>
  libraryAddress(pathTo(locale, 'resources', 'feed.xml'), {
    ...question,
    page: 1,
    sort: usualSort(question.q),
  })
