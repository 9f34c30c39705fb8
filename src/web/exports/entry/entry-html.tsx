import { renderToStaticMarkup } from 'react-dom/server'
import { formatDate } from '../../../i18n/format'
import { message } from '../../../i18n/message'
import { environment } from '../../../env'
import { ResourcePage } from '../../resources/resource-page'
import { wordFor } from '../../../i18n/word-for'
import type { Entry } from './read-entry'

interface Taken {
  /** Where an image is, instead of its address on the portal; null leaves it out. */
  image: (src: string) => string | null
  /** Where a link leads instead; unset: the portal's own addresses, whole. */
  link?: (href: string) => string | undefined
}

/**
 * The page of an entry as HTML to be taken away: what it says, without what one can only press
 * there; where it was taken from and when stands above. Links are whole addresses.
 */
export async function entryHtml(entry: Entry, { image, link }: Taken): Promise<string> {
  const { parseDocument, DomUtils } = await import('htmlparser2')
  const page = parseDocument(renderToStaticMarkup(<TakenAway {...entry} />))
  const all = DomUtils.findAll(() => true, page.children)
  for (const element of all) {
    const classes = (element.attribs.class ?? '').split(' ')
    // React asks for images before they are drawn.
    if (element.name === 'link' || classes.some((name) => leftOut.has(name)))
      DomUtils.removeElement(element)
    const { href, src } = element.attribs
    if (href) element.attribs.href = link?.(href) ?? wholeAddress(href)
    if (!src) continue
    // They lie beside the page.
    delete element.attribs.loading
    const taken = image(src)
    if (taken === null) DomUtils.removeElement(element)
    else element.attribs.src = taken
  }
  return DomUtils.getOuterHTML(page, { encodeEntities: 'utf8' })
}

const leftOut = new Set(['no-print', 'resource-aside'])

/** A place on the same page stays one. */
const wholeAddress = (href: string): string =>
  href.startsWith('/') ? environment().serverUrl + href : href

function TakenAway(entry: Entry) {
  const { locale, resource, address, takenAt, fundingStatements } = entry
  return (
    <>
      <header className="taken-from">
        <p>
          {message(locale, 'export.takenFrom', { date: formatDate(locale, takenAt) })}{' '}
          <a href={address}>{address}</a>
        </p>
        {resource.workflow === 'public' ? null : (
          <p>
            {message(locale, 'export.notPublic', {
              state: wordFor(locale, 'workflow', resource.workflow),
            })}
          </p>
        )}
      </header>
      <main className="page" id="content">
        <ResourcePage
          {...{ locale, resource, address }}
          whereabouts={null}
          outcome={null}
          preview={false}
        />
      </main>
      <footer className="taken-funding">
        {fundingStatements.map((statement) => (
          <p key={statement}>{statement}</p>
        ))}
      </footer>
    </>
  )
}
