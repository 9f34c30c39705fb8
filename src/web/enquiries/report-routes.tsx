import { Router, type Request, type Response } from 'express'
import { longest } from '../../domain/enquiries/rules'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { safeNext, typedIn, type Stopped, type Typed } from '../account/form'
import { sendPage } from '../send-page'
import { TextField } from '../ui/form-field/view'
import { EnquiryForm } from './enquiry-form'
import { fieldOf } from './field-of'
import { SentPage } from './sent-page'
import { takeEnquiry, typedOrKnown } from './take-enquiry'

/** Saying that something of a page is wrong (`?pagina=<path>`): every page's footer leads here. */
export const reportRoutes: Router = Router()

const route = routesOf('report')

reportRoutes.get(route, (request, response) => show(request, response))

reportRoutes.post(route, async (request, response) => {
  const { locale } = request.portal
  const query = new URLSearchParams({ pagina: typedIn(request).page ?? '', sent: '1' })
  const stopped = await takeEnquiry(request, response, {
    kind: 'problem',
    sent: `${pathTo(locale, 'report')}?${query}`,
  })
  if (stopped) show(request, response, stopped)
})

function show(request: Request, response: Response, stopped?: Stopped): void {
  const { locale } = request.portal
  const typed: Typed = { page: pageIn(request), ...typedOrKnown(request) }
  const title = message(locale, 'do.report')
  const field = fieldOf(locale, typed, stopped)
  const sent = request.query.sent === '1' && !stopped
  sendPage(request, response, {
    title: sent ? message(locale, 'enquiries.sent.problem') : title,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('report'),
    breadcrumb: [{ label: title }],
    body: sent ? (
      <SentPage locale={locale} kind="problem" back={backTo(request)} />
    ) : (
      <EnquiryForm
        locale={locale}
        title={title}
        intro={message(locale, 'enquiries.report.intro')}
        typed={typed}
        stopped={stopped}
        kind="problem"
      >
        <TextField {...field('page')} label={message(locale, 'enquiries.field.page')} />
        <TextField
          {...field('message')}
          required
          lines={6}
          label={message(locale, 'enquiries.field.wrong')}
          help={message(locale, 'enquiries.field.wrongHelp')}
        />
        <TextField
          {...field('email')}
          type="email"
          autoComplete="email"
          label={message(locale, 'enquiries.field.email')}
          help={message(locale, 'enquiries.field.emailReportHelp')}
        />
      </EnquiryForm>
    ),
  })
}

const pageIn = ({ query }: Request): string =>
  typeof query.pagina === 'string' ? query.pagina.slice(0, longest.page) : ''

function backTo(request: Request): { label: string; href: string } {
  const { locale } = request.portal
  const page = safeNext(pageIn(request))
  return page
    ? { label: message(locale, 'enquiries.sent.backToPage'), href: page }
    : { label: message(locale, 'web.to_home'), href: pathTo(locale, 'home') }
}
