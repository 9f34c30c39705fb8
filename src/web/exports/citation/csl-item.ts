import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { writtenBy } from '../../resources/citation-text'
import type { ResourceView } from '../../resources/resource-view'

type Day = [year: number, month: number, day: number]

/** An entry as CSL-JSON 1.0 has it: what every other form of the citation is made from. */
export interface CslItem {
  id: string
  type: 'report' | 'webpage'
  title: string
  /** Organisations, whole; none where the city is the subject and not the author. */
  author?: { literal: string }[]
  'container-title': string
  issued: { 'date-parts': [Day] }
  accessed: { 'date-parts': [Day] }
  URL: string
  language: string
  abstract?: string
  license?: string
  /** Where it comes from, when it is not simply a city's own. */
  note?: string
}

export interface Cited {
  locale: Locale
  resource: ResourceView
  address: string
  takenAt: Date
}

/** The one item that every form of citation is made from; without an author where none is known. */
export function cslItem({ locale, resource, address, takenAt }: Cited): CslItem {
  const { title, summary, licence, provenance } = resource
  const authors = writtenBy(resource)
  return {
    id: resource.slug,
    type: resource.kind === 'report' ? 'report' : 'webpage',
    title: oneLine(title.value),
    ...(authors.length ? { author: authors.map((name) => ({ literal: oneLine(name) })) } : {}),
    'container-title': message(locale, 'export.portal'),
    issued: { 'date-parts': [dayOf(resource.updatedAt)] },
    accessed: { 'date-parts': [dayOf(takenAt)] },
    URL: address,
    language: title.lang,
    ...(summary ? { abstract: oneLine(summary.value) } : {}),
    ...(licence ? { license: licence } : {}),
    ...(provenance === 'demonstration' || provenance === 'publicSources'
      ? { note: message(locale, `provenance.${provenance}`) }
      : {}),
  }
}

const days = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/Rome' })

function dayOf(moment: Date | string): Day {
  const [year = 0, month = 0, day = 0] = days.format(new Date(moment)).split('-').map(Number)
  return [year, month, day]
}

/** Files of citations know lines and fields: a break within a text would begin another one. */
const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .toWellFormed()
