import type { Request, Response } from 'express'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { environment } from '../env'
import type { Locale } from '../i18n/locales'
import { asset } from './ui/asset'
import { Layout } from './ui/layout'

export interface Page {
  title: string
  description?: string
  status?: number
  /** The same page in each language, as paths. */
  alternates: Record<Locale, string>
  updatedAt?: Date | string
  /** Kept out of search engines: errors, forms, what belongs to one person. */
  noIndex?: boolean
  body: ReactNode
}

/** Renders a page of the portal in its layout. */
export function sendPage(request: Request, response: Response, page: Page): void {
  const { locale, ctx } = request.portal
  const env = environment()
  const html = renderToStaticMarkup(
    <Layout
      locale={locale}
      title={page.title}
      description={page.description}
      alternates={page.alternates}
      path={request.path}
      updatedAt={page.updatedAt}
      noIndex={page.noIndex ?? false}
      origin={env.serverUrl}
      tryOut={env.kind === 'tryOut'}
      person={ctx.asker}
      dataController={env.dataController}
      dpoEmail={env.dpoEmail}
      accessibilityDeclarationUrl={env.accessibilityDeclarationUrl}
      openGraphImage={asset('open-graph.png')}
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
