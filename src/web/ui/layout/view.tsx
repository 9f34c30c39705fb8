import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { asset } from '../asset'
import { Breadcrumb, type Crumb } from '../breadcrumb/view'
import { Footer, type FooterProps } from './footer'
import { Header, type Visitor } from './header'

export interface LayoutProps {
  locale: Locale
  title: string
  description?: string
  /** This page's own path, query included. */
  path: string
  /** The same page in both languages. */
  alternates: Record<Locale, string>
  /** Where the portal is reached, without a trailing slash. */
  origin: string
  asker: Visitor | null
  tryOut: boolean
  updatedAt?: Date | string
  noIndex?: boolean
  openGraphImage?: string
  /** Modules that make the page quicker to use, by the plain names of their files: `library.js`. */
  scripts?: string[]
  /** What else this page says of itself in its head: feeds, structured data. */
  head?: ReactNode
  breadcrumb?: Crumb[]
  footer?: Pick<FooterProps, 'fundingStatements' | 'accessibilityDeclarationUrl'>
  children: ReactNode
}

/** The whole document around a page. */
export function Layout(props: LayoutProps) {
  const { locale, path, alternates, asker, tryOut, breadcrumb, children } = props
  return (
    <html lang={locale}>
      <Head {...props} />
      <body>
        <a className="portal-skip" href="#content">
          {message(locale, 'ui.skip')}
        </a>
        <Header {...{ locale, path, alternates, asker, tryOut }} />
        <main id="content" className="page" tabIndex={-1}>
          {breadcrumb ? <Breadcrumb locale={locale} crumbs={breadcrumb} /> : null}
          {children}
        </main>
        <Footer {...{ locale, path, updatedAt: props.updatedAt, ...props.footer }} />
      </body>
    </html>
  )
}

function Head({ locale, title, description, alternates, origin, ...props }: LayoutProps) {
  const name = message(locale, 'core.name')
  const fullTitle = title === name ? title : `${title} · ${name}`
  const summary = description ?? message(locale, 'ui.description')
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={summary} />
      <meta name="theme-color" content="#17324d" />
      {props.noIndex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={origin + alternates[locale]} />
          <link rel="alternate" hrefLang="it" href={origin + alternates.it} />
          <link rel="alternate" hrefLang="en" href={origin + alternates.en} />
          <link rel="alternate" hrefLang="x-default" href={origin + alternates.it} />
        </>
      )}
      <meta property="og:site_name" content={name} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={summary} />
      <meta property="og:url" content={origin + alternates[locale]} />
      <meta property="og:locale" content={locale === 'it' ? 'it_IT' : 'en_GB'} />
      {props.openGraphImage ? (
        <meta property="og:image" content={new URL(props.openGraphImage, origin).href} />
      ) : null}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={name}
        href={`/${locale}/opensearch.xml`}
      />
      <link rel="stylesheet" href={asset('portal.css')} />
      {props.scripts?.map((script) => (
        <script key={script} type="module" src={asset(script)} />
      ))}
      {props.head}
    </head>
  )
}
