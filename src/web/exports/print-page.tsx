import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { ResourcePage } from '../resources/resource-page'
import type { ResourceView } from '../resources/resource-view'

interface PrintPageProps {
  locale: Locale
  resource: ResourceView
  address: string
}

/** The page of an entry, ready to be printed, with a line that says how. */
export function PrintPage({ locale, resource, address }: PrintPageProps) {
  return (
    <>
      <div className="print-notice no-print">
        <p>{message(locale, 'export.print.how')}</p>
        <p>
          <button type="button" className="btn btn-primary" data-print="" hidden>
            {message(locale, 'export.print.now')}
          </button>{' '}
          <a href={pathTo(locale, 'resources', resource.slug)}>
            {message(locale, 'export.print.back')}
          </a>
        </p>
      </div>
      <ResourcePage
        {...{ locale, resource, address }}
        whereabouts={null}
        outcome={null}
        preview={false}
      />
    </>
  )
}
