import { idOf } from '../../access/asker'
import { findExperts, type Expert } from '../../domain/accounts/find-experts'
import type { Context } from '../../domain/context'
import type { Setting } from '../../domain/organisations/read-settings'
import type { ReadText } from '../../domain/resources/read-resource'
import { plainTextOf } from '../../domain/rich-text'
import { idsOf } from '../../domain/stored'
import type { Factor } from '../../domain/transferability/factors'
import { formatEuro, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'
import { periodIn } from '../resources/facts-of'
import type { ModelView, ResourceView, Rich } from '../resources/resource-view'
import type { Names } from '../resources/names'
import { cutText } from './cut-text'

/** Something that the portal knows and that may help to give a score; never a score itself. */
export interface KnownFact {
  text: string
  /** Where it is written. */
  from: string
}

export type KnownFacts = Partial<Record<Factor, KnownFact[]>>

export interface Known {
  text: ReadText
  resource: ResourceView
  names: Names
  source: Setting
  adopter: Setting
}

/** What the portal knows beside each factor, of what this reader may read. */
export async function knownFacts(ctx: Context, known: Known): Promise<KnownFacts> {
  const { adopter, source, text, names } = known
  const { locale } = ctx
  const partners = new Set(adopter.partners.map(({ id }) => id))
  const experts = await findExperts(ctx, {
    organisations: [...adopter.acting, ...partners],
    topics: idsOf(text.topics),
  })
  return {
    need: [source, adopter].flatMap((city) => populationOf(locale, city)),
    mandate: [source, adopter].flatMap((city) => editionsOf(locale, city, names)),
    skills: experts
      .filter(({ organisation }) => adopter.acting.includes(organisation))
      .map((expert) => knowing(locale, expert, names)),
    partners: [
      ...partnersThere(locale, known),
      ...partnersHere(
        locale,
        known,
        experts.filter(({ organisation }) => partners.has(organisation)),
      ),
    ],
    ...ofEntry(locale, known),
  }
}

function populationOf(locale: Locale, { name, population }: Setting): KnownFact[] {
  if (!population) return []
  const { value, year, source } = population
  return [
    {
      text: message(locale, 'fit.known.population', {
        city: name,
        count: formatNumber(locale, value),
      }),
      from: [source, year].filter(Boolean).join(', ') || message(locale, 'fit.known.city'),
    },
  ]
}

function editionsOf(locale: Locale, { name, editions }: Setting, names: Names): KnownFact[] {
  const codes = names.editions.filter(({ id }) => editions.includes(id)).map(({ code }) => code)
  if (codes.length === 0) return []
  return [
    {
      text: message(locale, 'fit.known.editions', { city: name, editions: codes.join(', ') }),
      from: message(locale, 'fit.known.city'),
    },
  ]
}

function knowing(locale: Locale, { name, jobTitle, knows }: Expert, names: Names): KnownFact {
  const who = [name, jobTitle].filter(Boolean).join(', ')
  return {
    text: message(locale, 'fit.known.expert', { who, topics: topicsIn(names, knows) }),
    from: message(locale, 'fit.known.profile'),
  }
}

const topicsIn = ({ areas, topics }: Names, ids: string[]): string =>
  [...areas, ...topics]
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(', ')

function partnersThere(locale: Locale, { resource, source }: Known): KnownFact[] {
  const partners = resource.model?.partners ?? []
  if (partners.length === 0) return []
  const named = partners.map(({ name }) => name).join(', ')
  return [ofTheEntry(locale, 'fit.known.partners.there', { city: source.name, names: named })]
}

function partnersHere(locale: Locale, { adopter, names }: Known, experts: Expert[]): KnownFact[] {
  return adopter.partners.map(({ id, name }) => {
    const knows = experts.filter(({ organisation }) => organisation === id).flatMap((e) => e.knows)
    const topics = topicsIn(names, knows)
    return {
      text: topics
        ? message(locale, 'fit.known.partners.knowing', { name, city: adopter.name, topics })
        : message(locale, 'fit.known.partners.here', { name, city: adopter.name }),
      from: message(locale, topics ? 'fit.known.profile' : 'fit.known.city'),
    }
  })
}

/** What the entry itself says, as far as this reader reads it. */
function ofEntry(locale: Locale, { text, resource }: Known): KnownFacts {
  const { model, tool, report } = resource
  const period = periodIn(locale, resource)
  const said = (key: MessageKey, value: string | null | undefined): KnownFact[] =>
    value ? [ofTheEntry(locale, key, { value })] : []
  const longer = (key: MessageKey, rich: Rich | undefined): KnownFact[] =>
    said(key, rich ? cutText(plainTextOf(rich.value), longestText) : null)
  return {
    regulation: [
      ...said(
        'fit.known.procedure',
        model?.procedure && wordFor(locale, 'procedure', model.procedure),
      ),
      ...said('fit.known.legalBasis', model?.legalBasis && cutText(model.legalBasis, longestText)),
      ...longer('fit.known.privacy', tool?.privacyNotes),
    ],
    organisation: said('fit.known.team', model && teamOf(locale, model)),
    budget: said('fit.known.costs', model && costsOf(locale, model)),
    infrastructure: longer('fit.known.preconditions', model?.preconditions),
    timing: [
      ...said('fit.known.period', period),
      ...said('fit.known.timeToAdopt', tool?.timeToAdopt),
      ...said('fit.known.edition', idOf(text.edition) && resource.edition),
    ],
    data: said('fit.known.figures', model && figuresOf(model)).concat(
      said('fit.known.figures', report?.indicators.map(({ label }) => label).join('; ')),
    ),
  }
}

/** In characters. */
const longestText = 300

const teamOf = (locale: Locale, { team }: ModelView): string =>
  team
    .map(({ role, fte }) =>
      fte === null
        ? role
        : message(locale, 'fit.known.team.fte', { role, fte: formatNumber(locale, fte) }),
    )
    .join('; ')

const costsOf = (locale: Locale, { costs }: ModelView): string =>
  costs
    .map(({ item, amount, per }) => {
      if (amount === null) return item
      const euro = formatEuro(locale, amount)
      const key = per === 'once' ? 'resources.cost.once' : 'resources.cost.year'
      return `${item}: ${message(locale, key, { amount: euro })}`
    })
    .join('; ')

const figuresOf = ({ evidence }: ModelView): string =>
  evidence.flatMap(({ claim, source }) => (claim && source ? [claim.value] : [])).join('; ')

const ofTheEntry = (
  locale: Locale,
  key: MessageKey,
  params: Record<string, string>,
): KnownFact => ({
  text: message(locale, key, params),
  from: message(locale, 'fit.known.entry'),
})
