import type { ReactNode } from 'react'
import type { ProjectPage as Content } from '../../domain/pages/read-page'
import type { Locale } from '../../i18n/locales'
import { RichText } from '../ui/rich-text/view'
import { FallbackNotice, Said } from '../ui/said/view'

interface ProjectPageProps {
  locale: Locale
  page: Content
  /** What the page adds to its written text. */
  children?: ReactNode
}

/** A page about the project: a title and what the national direction wrote. */
export function ProjectPage({ locale, page, children }: ProjectPageProps) {
  const { title, body } = page
  return (
    <article>
      <Said locale={locale} lang={title.lang} as="h1">
        {title.value}
      </Said>
      {body ? (
        <>
          <FallbackNotice locale={locale} lang={body.lang} />
          <Said locale={locale} lang={body.lang}>
            <RichText value={body.value} under={1} />
          </Said>
        </>
      ) : null}
      {children}
    </article>
  )
}
