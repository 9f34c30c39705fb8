import type { Request, Response } from 'express'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { environment } from '../env'
import type { Locale } from '../i18n/locales'
import { asset } from './ui/asset'
import { Layout, type LayoutProps } from './ui/layout/view'

export interface Page {
  title: string
  description?: string
  status?: number
  /** The same page in each language, as paths. */
  alternates: Record<Locale, string>
  updatedAt?: Date | string
  /** Kept out of search engines: errors, forms, what belongs to one person. */
  noIndex?: boolean
  breadcrumb?: LayoutProps['breadcrumb']
  /** Modules of `src/web/islands` it is quicker to use with: `['library.js']`. */
  scripts?: string[]
  /** Further elements of its `<head>`. */
  head?: ReactNode
  body: ReactNode
}

/** Renders a page of the portal in its layout. */
export function sendPage(request: Request, response: Response, page: Page): void {
  const { locale, frame } = request.portal
  const env = environment()
  const html = renderToStaticMarkup(
    <Layout
      locale={locale}
      title={page.title}
      description={page.description}
      path={request.originalUrl}
      alternates={page.alternates}
      origin={env.serverUrl}
      asker={frame?.visitor ?? null}
      tryOut={env.kind === 'tryOut'}
      updatedAt={page.updatedAt}
      noIndex={page.noIndex}
      openGraphImage={asset('open-graph.png')}
      breadcrumb={page.breadcrumb}
      scripts={page.scripts}
      head={page.head}
      footer={{
        fundingStatements: frame?.fundingStatements,
        accessibilityDeclarationUrl: env.accessibilityDeclarationUrl,
      }}
    >
      {page.body}
    </Layout>,
  )
  if (!response.hasHeader('Cache-Control')) response.set('Cache-Control', 'private, no-cache')
  response.vary('Cookie')
  response
    .status(page.status ?? 200)
    .type('html')
    .send(`<!doctype html>${html}`)
}
