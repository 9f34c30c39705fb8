import type { Payload, PayloadRequest } from 'payload'
import { editions } from '../network/editions'
import { organisations } from '../network/organisations'
import { pages } from '../network/pages'
import { resources } from '../network/resources'
import { sources, type SourceKey } from '../network/sources'
import { topics } from '../network/topics'
import type { NetworkResource, SeedEvidence, SeedText, Tell } from '../types'
import { organisationRow } from './organisation-row'
import { plantMissing, rowId, type Planted, type Row } from './planter'
import {
  bothRich,
  dateOf,
  linksOf,
  openlySaid,
  ownership,
  readersOf,
  textRow,
  type References,
} from './resource-row'

/** The network's truthful content: what is not there yet, noun by noun. */
export async function plantTheNetwork(payload: Payload, tell: Tell): Promise<References> {
  const editionIds = await plantMissing(payload, 'editions', editions.map(editionRow))
  tell({ it: 'edizioni', en: 'editions', count: editions.length })
  const topicIds = await plantMissing(payload, 'topics', topics.map(topicRow))
  tell({ it: 'argomenti', en: 'topics', count: topics.length })
  const organisationIds = await plantMissing(
    payload,
    'organisations',
    organisations.map((organisation) => organisationRow(organisation, editionIds)),
  )
  tell({ it: 'città ed enti', en: 'cities and bodies', count: organisations.length })
  await plantMissing(payload, 'pages', pages.map(pageRow))
  tell({ it: 'pagine', en: 'pages', count: pages.length })
  const known = { editions: editionIds, topics: topicIds, organisations: organisationIds }
  const now = Date.now()
  await plantMissing(
    payload,
    'resources',
    newestFirst(resources).map((resource, index) =>
      resourceRow(resource, new Date(now - index), known),
    ),
    firstVersion,
  )
  tell({
    it: 'schede da fonti pubbliche',
    en: 'entries from public sources',
    count: resources.length,
  })
  return known
}

/** By the date of what they tell; what no source dates comes last. Lists of novelties follow it. */
const newestFirst = (entries: readonly NetworkResource<SourceKey>[]) =>
  entries.toSorted((a, b) => latestSource(b).localeCompare(latestSource(a)))

const latestSource = (entry: NetworkResource<SourceKey>): string =>
  entry.sources
    .map((key) => sources[key].date ?? '')
    .sort()
    .at(-1) ?? ''

const editionRow = ({ startsOn, endsOn, ...edition }: (typeof editions)[number]): Planted => ({
  key: edition.code,
  data: {
    ...edition,
    ...(startsOn ? { startsOn: dateOf(startsOn) } : {}),
    ...(endsOn ? { endsOn: dateOf(endsOn) } : {}),
  },
})

const topicRow = (topic: (typeof topics)[number]): Planted => ({
  key: topic.slug,
  data: { ...topic, provenance: 'publicSources' },
})

const pageRow = ({ body, ...page }: (typeof pages)[number]): Planted => ({
  key: page.slug,
  data: { ...page, body: bothRich(body) },
})

/**
 * An entry from public sources: published, and nobody's approval or verification claimed for it.
 */
function resourceRow(resource: NetworkResource<SourceKey>, at: Date, known: References): Planted {
  const { slug, organisation } = resource
  const since = at.toISOString()
  const links = linksOf(resource)
  return {
    key: slug,
    data: {
      ...textRow(slug, withSources(resource), known),
      ...ownership(organisation, [], slug, known),
      sources: sourceRows(slug, resource.sources),
      shownTo: readersOf(openlySaid(resource)),
      slug,
      provenance: 'publicSources',
      licence: 'CC-BY-4.0',
      workflow: 'public',
      workflowSince: since,
      sharedAt: since,
      releasedAt: since,
      _status: 'published',
      createdAt: since,
      updatedAt: since,
    },
    ...(links ? { links } : {}),
  }
}

/** The address that evidence and indicators rest on, in place of the statement's key. */
function withSources(resource: SeedText): SeedText {
  const named = <T extends { source?: string }>(row: T): T =>
    row.source ? { ...row, source: sources[row.source as SourceKey].url } : row
  return {
    ...resource,
    ...(resource.evidence ? { evidence: resource.evidence.map(named<SeedEvidence>) } : {}),
    ...(resource.indicators ? { indicators: resource.indicators.map(named) } : {}),
  }
}

/** One row a document, however many statements are taken from it. */
function sourceRows(slug: string, keys: readonly SourceKey[]): Row[] {
  const byUrl = new Map(keys.map((key) => [sources[key].url as string, sources[key]]))
  return [...byUrl.values()].map(({ url, name, date }, index) => ({
    id: rowId(slug, 'sources', index),
    url,
    name,
    ...(date ? { date } : {}),
  }))
}

/** Drafts and versions begin from the published text. */
async function firstVersion(req: PayloadRequest, id: string, row: Row): Promise<void> {
  const at = String(row.createdAt)
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: 'resources',
    parent: id,
    versionData: structuredClone(row) as { createdAt: string; updatedAt: string },
    createdAt: at,
    updatedAt: at,
    returning: false,
    req,
  })
}
