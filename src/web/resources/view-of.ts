import { idOf } from '../../access/asker'
import { documentAddresses } from '../../domain/resources/document-addresses'
import type { ReadText } from '../../domain/resources/read-resource'
import { saidRows } from '../../domain/resources/said-rows'
import { groupOf, idsOf, numberOf, rowsOf, textOf } from '../../domain/stored'
import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import { treeOf } from '../lineage/tree-of'
import { fileEntry } from './file-entry'
import { givenBackView } from './given-back-view'
import type { Names } from './names'
import type { LinkTo, ModelView, ReportView, ResourceView, Rich, ToolView } from './resource-view'

/** A stored text as its page draws it, in the reader's language. */
export function viewOf(
  locale: Locale,
  text: ReadText,
  names: Names,
  now: Date = new Date(),
): ResourceView {
  const draw = { locale, text, names }
  const kind = kindOf(text.kind)
  const period = groupOf(text.period)
  const topics = idsOf(text.topics)
  const reviewBy = textOf(text.reviewBy)
  return {
    id: text.id,
    slug: text.slug,
    kind,
    title: saidIn(locale, text.title) ?? { value: text.slug, lang: locale },
    summary: saidIn(locale, text.summary),
    organisation: organisationLink(draw, idOf(text.organisation)),
    writeAt: writeAtOf(draw),
    coOwners: rowsOf(text.coOwners)
      .filter(({ accepted }) => accepted === true)
      .map((row) => organisationLink(draw, idOf(row.organisation))),
    areas: names.areas.filter(({ id }) => topics.includes(id)).map(({ label }) => label),
    topics: names.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label),
    edition: codeOf(names, idOf(text.edition)),
    maturity: textOf(text.maturity),
    status: textOf(text.status),
    period: {
      from: textOf(period.from),
      to: textOf(period.to),
      ongoing: period.ongoing === true,
    },
    provenance: textOf(text.provenance) ?? 'city',
    workflow: String(text.workflow),
    verifiedOn: textOf(text.verifiedOn),
    toVerify: reviewBy !== null && new Date(reviewBy) < now,
    cover: coverOf(draw),
    model: kind === 'model' ? modelOf(draw) : null,
    tool: kind === 'tool' ? toolOf(draw) : null,
    report: kind === 'report' ? reportOf(draw) : null,
    documents: filesOf(draw),
    links: rowsOf(text.links).flatMap(({ label, url }) => outside(label, url)),
    sources: rowsOf(text.sources).map(({ name, url, date }) => ({
      name: textOf(name) ?? textOf(url) ?? '',
      url: webAddress(url),
      date: textOf(date),
    })),
    licence: textOf(text.licence),
    editionsLine: names.linked.editionsLine.flatMap((id) =>
      linkTo(draw, id).map((link) => ({
        ...link,
        edition: codeOf(names, names.linked.resources.get(id)?.edition),
        practice: names.linked.resources.get(id)?.practice ?? null,
        current: id === text.id,
      })),
    ),
    derivedFrom: linkTo(draw, idOf(text.derivedFrom))[0] ?? null,
    lineage: names.lineage && treeOf(locale, names.lineage, names.organisations),
    related: idsOf(text.related).flatMap((id) => linkTo(draw, id)),
    authors: idsOf(text.authors).flatMap((id) => names.linked.profiles.get(id) ?? []),
    contact: names.linked.profiles.get(idOf(text.contact) ?? '') ?? null,
    validated: validatedOf(draw),
    givenBack: givenBackView(locale, text, names),
    updatedAt: String(text.updatedAt),
  }
}

interface Draw {
  locale: Locale
  text: ReadText
  names: Names
}

function modelOf({ locale, text, names }: Draw): ModelView {
  const rich = (field: string): Rich => saidIn<unknown>(locale, text[field])
  return {
    problem: rich('problem'),
    approach: rich('approach'),
    coreElements: saidRows(text.coreElements).map((row) => ({
      title: saidIn(locale, row.title),
      description: saidIn<unknown>(locale, row.description),
      essential: row.essential === true,
    })),
    team: saidRows(text.team).map(({ role, fte }) => ({
      role: textOf(role) ?? '',
      fte: numberOf(fte),
    })),
    costs: saidRows(text.costs).map(({ item, amount, per, funding }) => ({
      item: textOf(item) ?? '',
      amount: numberOf(amount),
      per: textOf(per),
      funding: textOf(funding),
    })),
    partners: rowsOf(text.partners).flatMap(({ name, organisation }) => {
      const known = names.organisations.get(idOf(organisation) ?? '')
      const said = textOf(name) ?? known?.name
      if (!said) return []
      const href = known?.kind === 'city' ? pathTo(locale, 'cities', known.slug) : null
      return [{ name: said, href }]
    }),
    procedure: textOf(text.procedure),
    legalBasis: textOf(text.legalBasis),
    preconditions: rich('preconditions'),
    evidence: saidRows(text.evidence).map((row) => ({
      claim: saidIn(locale, row.claim),
      value: numberOf(row.value),
      unit: textOf(row.unit),
      period: textOf(row.period),
      source: textOf(row.source),
      evaluatedBy: textOf(row.evaluatedBy),
    })),
    noEvidenceYet: textOf(text.noEvidenceYet),
    whatDidNotWork: rich('whatDidNotWork'),
    sustainability: rich('sustainability'),
    transferPotential: rich('transferPotential'),
  }
}

function toolOf({ locale, text }: Draw): ToolView {
  const rich = (field: string): Rich => saidIn<unknown>(locale, text[field])
  return {
    toolType: textOf(text.toolType),
    whenToUse: rich('whenToUse'),
    instructions: rich('instructions'),
    timeToAdopt: textOf(text.timeToAdopt),
    toLocalise: saidRows(text.toLocalise).map((row) => ({
      placeholder: textOf(row.placeholder) ?? '',
      help: saidIn(locale, row.help),
    })),
    privacyNotes: rich('privacyNotes'),
  }
}

function reportOf(draw: Draw): ReportView {
  const { locale, text, names } = draw
  const rich = (field: string): Rich => saidIn<unknown>(locale, text[field])
  const period = groupOf(text.reportPeriod)
  return {
    from: textOf(period.from),
    to: textOf(period.to),
    actions: saidRows(text.actions).map((row) => ({
      title: saidIn(locale, row.title),
      area: names.areas.find(({ id }) => id === idOf(row.area))?.label ?? null,
      result: saidIn(locale, row.result),
    })),
    indicators: saidRows(text.indicators).map((row) => ({
      label: textOf(row.label) ?? '',
      target: numberOf(row.target),
      actual: numberOf(row.actual),
      unit: textOf(row.unit),
      source: textOf(row.source),
    })),
    successFactors: rich('successFactors'),
    problems: saidRows(text.problems).map((row) => ({
      problem: saidIn<unknown>(locale, row.problem),
      origin: textOf(row.origin),
      solution: saidIn<unknown>(locale, row.solution),
    })),
    lessons: rich('lessons'),
    modelsApplied: idsOf(text.modelsApplied).flatMap((id) => linkTo(draw, id)),
  }
}

function writeAtOf({ locale, text, names }: Draw): string | null {
  const owner = names.organisations.get(idOf(text.organisation) ?? '')
  if (owner?.kind !== 'city') return null
  const about = new URLSearchParams({ scheda: String(text.slug) })
  return `${pathTo(locale, 'cities', owner.slug, { word: 'write' })}?${about}`
}

function organisationLink({ locale, names }: Draw, id: string | undefined): LinkTo {
  const known = names.organisations.get(id ?? '')
  if (!known) return { label: '', href: '' }
  return {
    label: known.name,
    href: known.kind === 'city' ? pathTo(locale, 'cities', known.slug) : '',
  }
}

function linkTo({ locale, names }: Draw, id: string | undefined): LinkTo[] {
  const entry = names.linked.resources.get(id ?? '')
  return entry ? [{ label: entry.title, href: pathTo(locale, 'resources', entry.slug) }] : []
}

function coverOf({ text, names }: Draw): ResourceView['cover'] {
  const file = names.linked.media.get(idOf(text.cover) ?? '')
  if (!file?.url || !file.width || !file.height) return null
  const { url, alt, credit, width, height } = file
  return { src: url, alt, credit, width, height }
}

function validatedOf({ text, names }: Draw): ResourceView['validated'] {
  const by = names.organisations.get(idOf(text.validatedBy) ?? '')?.name
  const at = textOf(text.validatedAt)
  return by && at ? { by, at } : null
}

/** Each where links to it lead: a text that nobody shares yet is not found by its address. */
function filesOf({ locale, text, names }: Draw): ResourceView['documents'] {
  return [...documentAddresses(text, names.linked)].map(([address, file]) =>
    fileEntry(
      locale,
      file,
      text._status === 'published'
        ? pathTo(locale, 'resources', text.slug, { word: 'documents' }, address)
        : `/api/documents/${encodeURIComponent(file.id)}/file`,
    ),
  )
}

function outside(label: unknown, url: unknown): LinkTo[] {
  const href = webAddress(url)
  return href ? [{ label: textOf(label) ?? href, href }] : []
}

/** Only the web's own addresses become links. */
function webAddress(url: unknown): string | null {
  return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}

const codeOf = ({ editions }: Names, id: string | null | undefined): string | null =>
  editions.find((edition) => edition.id === id)?.code ?? null

const kindOf = (kind: unknown): ResourceView['kind'] =>
  kind === 'tool' || kind === 'report' ? kind : 'model'
