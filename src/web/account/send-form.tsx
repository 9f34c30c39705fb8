import type { Request, Response } from 'express'
import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { sendPage } from '../send-page'
import { ErrorSummary } from '../ui/error-summary/view'
import { areaCrumbs } from './area-crumbs'
import type { Stopped } from './form'

export interface FormPage {
  title: MessageKey
  intro?: string
  submit: MessageKey
  alternates: Record<Locale, string>
  /** A page of one's own area, from which one may go back. */
  inArea?: boolean
  stopped?: Stopped
  fields: ReactNode
}

/** A page that is one form: its title, what stopped it, its fields, one button. */
export function sendForm(request: Request, response: Response, page: FormPage): void {
  const { locale } = request.portal
  const title = message(locale, page.title)
  sendPage(request, response, {
    title,
    status: page.stopped?.status,
    noIndex: true,
    alternates: page.alternates,
    breadcrumb: page.inArea ? areaCrumbs(locale, title) : undefined,
    body: (
      <div className="account-narrow">
        <h1>{title}</h1>
        {page.intro ? <p>{page.intro}</p> : null}
        {page.stopped ? <ErrorSummary locale={locale} errors={page.stopped.errors} /> : null}
        <form method="post">
          {page.fields}
          <p className="actions">
            <button type="submit" className="btn btn-primary">
              {message(locale, page.submit)}
            </button>
          </p>
        </form>
      </div>
    ),
  })
}
