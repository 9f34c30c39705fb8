import type { ReactNode } from 'react'
import type { Enquiry } from '../../domain/enquiries/find-enquiries'
import { formatDate, formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { safeNext } from '../account/form'

interface MessagePageProps {
  locale: Locale
  enquiry: Enquiry
  /** Where it is said to be closed. */
  closeAt: string
  mayInvite: boolean
  /** Whoever asked to be let in has just been invited. */
  invited: boolean
  /** What has just been done. */
  done: ReactNode
}

/** One message from outside: who, from where, what, and what may be done about it. */
export function MessagePage({ locale, enquiry, closeAt, done, ...page }: MessagePageProps) {
  const { mayInvite, invited } = page
  const { id, kind, message: text, closedAt, email } = enquiry
  const invite = pathTo(locale, 'myArea', { word: 'people' }, { word: 'invite' })
  return (
    <>
      <h1>{message(locale, `enquiries.kind.${kind}`)}</h1>
      {done}
      {invited && !closedAt ? <p>{message(locale, 'enquiries.one.invited')}</p> : null}
      <dl className="pairs">
        {factsOf(locale, enquiry).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {text ? (
        <blockquote className="message-text" lang={enquiry.locale}>
          {text}
        </blockquote>
      ) : (
        <p className="muted">{message(locale, 'enquiries.forgotten')}</p>
      )}
      {closedAt ? null : (
        <form method="post" action={closeAt}>
          <p className="actions">
            {kind === 'access' && mayInvite && !invited ? (
              <a className="btn btn-primary" href={`${invite}?request=${encodeURIComponent(id)}`}>
                {message(locale, 'enquiries.one.invite')}
              </a>
            ) : null}
            {/* A question mark in an address must not begin further headers. */}
            {kind !== 'access' && email ? (
              <a
                className="btn btn-primary"
                href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}
              >
                {message(locale, 'enquiries.one.answer')}
              </a>
            ) : null}
            <button
              type="submit"
              className={invited ? 'btn btn-primary' : 'btn btn-outline-primary'}
            >
              {message(locale, 'enquiries.one.close')}
            </button>
          </p>
        </form>
      )}
    </>
  )
}

function factsOf(locale: Locale, enquiry: Enquiry): { label: string; value: ReactNode }[] {
  const { name, workplace, email, page, role, at, closedAt } = enquiry
  const who = [name, workplace, email].filter(Boolean).join(', ')
  const facts: (readonly [string, ReactNode])[] = [
    [
      message(locale, 'enquiries.one.from'),
      who || (enquiry.message ? message(locale, 'enquiries.anonymous') : null),
    ],
    [message(locale, 'enquiries.one.at'), formatDateTime(locale, at)],
    [
      message(locale, 'enquiries.one.language'),
      message(locale, enquiry.locale === 'it' ? 'enquiries.italian' : 'enquiries.english'),
    ],
    [message(locale, 'enquiries.one.page'), page && <Page locale={locale} page={page} />],
    [message(locale, 'enquiries.one.role'), role && message(locale, `role.${role}`)],
    [
      message(locale, 'enquiries.one.closed'),
      closedAt &&
        message(locale, 'enquiries.one.closedBy', {
          date: formatDate(locale, closedAt),
          name: enquiry.closedBy ?? '',
        }),
    ],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** A link where it is a page of this portal; whatever else was typed stays text. */
const Page = ({ locale, page }: { locale: Locale; page: string }) =>
  safeNext(page) ? <a href={page}>{message(locale, 'enquiries.letter.page')}</a> : page
