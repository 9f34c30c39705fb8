import { formatDate, formatEuro, formatMonth, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import type { Fact } from '../ui/fact-strip/view'
import type { ResourceView } from './resource-view'
import { wordFor } from '../../i18n/word-for'

/** The same facts in the same order for every entry of a kind; what nobody declared says so. */
export function factsOf(locale: Locale, resource: ResourceView): Fact[] {
  const { kind, organisation, edition, maturity, status } = resource
  const silent = message(
    locale,
    resource.provenance === 'publicSources' ? 'provenance.notReported' : 'resources.notDeclared',
  )
  const orSilent = (value: string | null, instead?: MessageKey) =>
    value ?? <span className="fact-silent">{instead ? message(locale, instead) : silent}</span>
  const shared: Fact[] = [
    {
      label: message(locale, 'resources.fact.city'),
      value: organisation.href ? (
        <a href={organisation.href}>{organisation.label}</a>
      ) : (
        organisation.label
      ),
      aside: resource.coOwners.length
        ? message(locale, 'resources.fact.with', {
            names: resource.coOwners.map(({ label }) => label).join(', '),
          })
        : undefined,
    },
    {
      label: message(locale, kind === 'report' ? 'field.reportPeriod' : 'resources.fact.period'),
      value: orSilent(periodIn(locale, resource)),
      aside: status ? wordFor(locale, 'status', status) : undefined,
    },
    { label: message(locale, 'resources.fact.edition'), value: orSilent(edition) },
  ]
  return [...shared, ...ofKind(), verifiedFact()]

  function ofKind(): Fact[] {
    const { model, tool } = resource
    if (tool)
      return [
        {
          label: message(locale, 'resources.fact.toolType'),
          value: orSilent(tool.toolType && wordFor(locale, 'toolType', tool.toolType)),
        },
        { label: message(locale, 'field.timeToAdopt'), value: orSilent(tool.timeToAdopt) },
      ]
    if (!model) return []
    const facts: Fact[] = [
      {
        label: message(locale, 'resources.fact.maturity'),
        value: orSilent(maturity && wordFor(locale, 'maturity', maturity)),
      },
    ]
    const cost = costIn(locale, model.costs)
    if (cost) facts.push({ label: message(locale, 'resources.fact.cost'), ...cost })
    const fte = model.team.reduce((sum, member) => sum + (member.fte ?? 0), 0)
    facts.push({
      label: message(locale, 'resources.fact.team'),
      value: orSilent(
        fte > 0
          ? message(locale, 'resources.fact.fte', { count: formatNumber(locale, fte) })
          : null,
      ),
    })
    return facts
  }

  function verifiedFact(): Fact {
    const { verifiedOn, toVerify } = resource
    return {
      label: message(locale, 'resources.fact.verified'),
      value: toVerify
        ? message(locale, 'verified.toVerify')
        : verifiedOn
          ? formatDate(locale, verifiedOn)
          : orSilent(null, 'resources.notVerified'),
      aside:
        toVerify && verifiedOn
          ? message(locale, 'verified.on', { date: formatDate(locale, verifiedOn) })
          : undefined,
    }
  }
}

/** `marzo 2022 – in corso`; a report speaks of its own period. */
export function periodIn(locale: Locale, { period, report }: ResourceView): string | null {
  const from = report?.from ?? period.from
  const to = report?.to ?? period.to
  if (from && to) return `${formatMonth(locale, from)} – ${formatMonth(locale, to)}`
  if (from && period.ongoing)
    return message(locale, 'resources.period.ongoing', { from: formatMonth(locale, from) })
  if (from) return message(locale, 'ui.since', { date: formatMonth(locale, from) })
  if (to) return message(locale, 'ui.until', { date: formatMonth(locale, to) })
  return null
}

/** What it costs each year, and once; nothing where no amount is written. */
export function costIn(
  locale: Locale,
  costs: { amount: number | null; per: string | null }[],
): Pick<Fact, 'value' | 'aside'> | null {
  const sum = (per: string) =>
    costs.filter((cost) => cost.per === per).reduce((total, { amount }) => total + (amount ?? 0), 0)
  const [yearly, once] = [sum('year'), sum('once')]
  if (!yearly && !once) return null
  const eachYear = message(locale, 'resources.cost.year', { amount: formatEuro(locale, yearly) })
  const atOnce = message(locale, 'resources.cost.once', { amount: formatEuro(locale, once) })
  if (!yearly) return { value: atOnce }
  return { value: eachYear, aside: once ? `+ ${atOnce}` : undefined }
}
