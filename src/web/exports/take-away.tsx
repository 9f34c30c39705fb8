import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo, type Word } from '../../i18n/paths'
import type { ResourceView, Section } from '../resources/resource-view'
import { sizeIn } from '../ui/file-list/size-in'
import { findChromium } from './pdf/find-chromium'

/** Where an entry is taken from, in the forms that people keep; nothing of it is on paper. */
export function takeAway(locale: Locale, resource: ResourceView): Section {
  const to = (word: Word, extension: string) =>
    `${pathTo(locale, 'resources', resource.slug, { word })}.${extension}`
  const files = resource.documents
  const size = sizeIn(
    locale,
    files.reduce((sum, file) => sum + file.size, 0),
  )
  return {
    id: 'porta-con-te',
    label: message(locale, 'export.title'),
    onScreen: true,
    body: (
      <>
        <p className="muted">{message(locale, 'export.why')}</p>
        <ul className="take-away">
          <li>
            {findChromium() ? (
              <a href={to('entry', 'pdf')}>{message(locale, 'export.pdf')}</a>
            ) : (
              <a href={pathTo(locale, 'resources', resource.slug, { word: 'print' })}>
                {message(locale, 'export.print')}
              </a>
            )}
          </li>
          <li>
            <a href={to('entry', 'docx')}>{message(locale, 'export.docx')}</a>{' '}
            <span className="muted small">(DOCX)</span>
          </li>
          <li>
            <a href={to('dossier', 'zip')}>{message(locale, 'export.dossier')}</a>{' '}
            <span className="muted small">
              ({message(locale, 'export.dossier.of', { count: files.length, size })})
            </span>
          </li>
          <li>
            {message(locale, 'export.citation')}: <a href={to('citation', 'json')}>CSL-JSON</a>,{' '}
            <a href={to('citation', 'bib')}>BibTeX</a>, <a href={to('citation', 'ris')}>RIS</a>
          </li>
        </ul>
      </>
    ),
  }
}
