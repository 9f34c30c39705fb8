import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface NoticeLetterProps {
  locale: Locale
  displayName: string
  /** What is told, in words, most recent last. */
  notices: { title: string; sentences: string[]; city: string }[]
  /** What there is to do about the one notice there is, and where. */
  action: { label: string; url: string }
  /** The kinds it tells of, in the words of the page where they are chosen. */
  kinds: string[]
  unsubscribeUrl: string
}

/** So many are listed; the rest is counted. */
const mostListed = 30

/** Tells a person of one thing, or of several together. */
export function noticeLetter({ locale, notices, ...props }: NoticeLetterProps): Written {
  const { displayName, action, kinds, unsubscribeUrl } = props
  const [only, second] = notices
  const listed = notices.slice(0, mostListed)
  const left = notices.length - listed.length
  const paragraphs =
    only && !second
      ? [only.title, ...only.sentences]
      : [
          message(locale, 'mail.notices.intro'),
          ...listed.map(({ title, sentences }) => `– ${[title, ...sentences].join(' ')}`),
          ...(left > 0 ? [message(locale, 'mail.notices.more', { count: left })] : []),
        ]
  return letter(locale, {
    subject: only && !second ? only.title : summarySubject(locale, notices),
    name: displayName,
    paragraphs,
    action,
    notes: [
      message(locale, 'mail.notice.why', { kinds: kinds.join('; ') }),
      message(locale, 'mail.notice.choose'),
    ],
    stop: { label: message(locale, 'mail.notice.stop'), url: unsubscribeUrl },
  })
}

function summarySubject(locale: Locale, notices: NoticeLetterProps['notices']): string {
  const count = notices.length
  const cities = [...new Set(notices.map(({ city }) => city).filter((city) => city !== ''))]
  return cities.length > 0
    ? message(locale, 'mail.notices.subject', { count, cities: cities.slice(0, 3).join(', ') })
    : message(locale, 'mail.notices.subjectPlain', { count })
}
