import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { libraryAddress, libraryQuestion } from './library-question'

const examples = ['search.example.1', 'search.example.2', 'search.example.3'] as const

/** Questions as a colleague would put them: links to what the library answers. */
export function Examples({ locale }: { locale: Locale }) {
  const path = pathTo(locale, 'resources')
  return (
    <div className="search-examples">
      <p id="search-examples">{message(locale, 'search.examples')}</p>
      <ul aria-labelledby="search-examples">
        {examples.map((key) => {
          const q = message(locale, key)
          return (
            <li key={key}>
              <a href={libraryAddress(path, libraryQuestion.parse({ q }))}>{q}</a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
