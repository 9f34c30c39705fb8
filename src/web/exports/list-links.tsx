import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { libraryAddress, type LibraryQuestion } from '../search/library-question'

/** Where what was found is taken from as a list. */
export function ListLinks({ locale, question }: { locale: Locale; question: LibraryQuestion }) {
  const to = (extension: string) =>
    libraryAddress(`${pathTo(locale, 'resources')}.${extension}`, { ...question, page: 1 })
  return (
    <p>
      {message(locale, 'export.list')}{' '}
      <a href={to('csv')} rel="nofollow">
        {message(locale, 'export.list.csv')}
      </a>
      ,{' '}
      <a href={to('xlsx')} rel="nofollow">
        {message(locale, 'export.list.xlsx')}
      </a>{' '}
      <span className="muted small">({message(locale, 'export.list.why')})</span>
    </p>
  )
}
