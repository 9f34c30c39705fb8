import type { Locale } from '../../i18n/locales'
import { isMessageKey, message, type MessageKey } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Notice } from './notice'
import type { Subject } from './read-subjects'

/** A notice in words. */
export interface SaidNotice {
  /** What happened, to what, of which city: also a letter's subject. */
  title: string
  /** What else there is to say, a sentence each. */
  sentences: string[]
  /** What there is to do, and the path where it is done. */
  action: string
  href: string
}

/** Says a notice to its reader, in their language: nothing but what `subject` holds of it. */
export function sayNotice(
  locale: Locale,
  { kind, detail }: Pick<Notice, 'kind' | 'detail'>,
  subject: Subject,
): SaidNotice {
  const params = {
    title: subject.entry?.title ?? '',
    city: subject.city,
    adopter: subject.adopter,
    name: subject.search?.name ?? '',
    days: detail.days ?? 0,
    phase: saidOr(locale, `phase.${detail.phase}`, detail.phase ?? ''),
  }
  const step = detail.step ? `notice.${kind}.${detail.step}` : ''
  const about: MessageKey = isMessageKey(step) ? step : `notice.${kind}`
  const names = subject.entry
    ? message(locale, 'notice.about', { title: params.title, city: params.city })
    : subject.city
  const head = message(locale, about, params)
  return {
    title: names && !subject.search ? message(locale, 'notice.headed', { head, names }) : head,
    sentences: sentencesOf(locale, detail, subject),
    action: message(locale, `notice.${kind}.do`),
    href: hrefOf(locale, kind, subject),
  }
}

function sentencesOf(
  locale: Locale,
  { fields = [] }: Notice['detail'],
  { note, entry }: Subject,
): string[] {
  const shown = fields.filter((field) => !entry?.hidden.includes(field))
  const changed = shown.flatMap((field) => saidOr(locale, `field.${field}`, []))
  return [
    ...(changed.length > 0
      ? [message(locale, 'notice.changedFields', { fields: changed.join(', ') })]
      : []),
    ...(note ? [message(locale, 'notice.withNote', { note })] : []),
  ]
}

/** The one page where it is read or done. */
function hrefOf(locale: Locale, kind: Notice['kind'], subject: Subject): string {
  const { collection, id, entry, search } = subject
  if (search) {
    const query = search.question ? `?${search.question}` : ''
    return `${pathTo(locale, 'resources')}${query}`
  }
  if (collection === 'enquiries') return pathTo(locale, 'myArea', { word: 'messages' }, id)
  if (kind === 'sourceChanged') return pathTo(locale, 'replications', id, { word: 'sinceThen' })
  if (collection === 'replications') return pathTo(locale, 'replications', id)
  const slug = entry?.slug ?? ''
  return pathTo(
    locale,
    'resources',
    slug,
    ...(entry?.revision ? [{ word: 'preview' } as const] : []),
  )
}

const saidOr = <Other>(locale: Locale, key: string, otherwise: Other): string | Other =>
  isMessageKey(key) ? message(locale, key) : otherwise
