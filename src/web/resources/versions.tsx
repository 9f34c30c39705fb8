import type { RequestHandler } from 'express'
import { z } from 'zod'
import { NotFoundRefusal } from '../../domain/errors'
import { listVersions, type ListedVersion } from '../../domain/resources/versions/list-versions'
import { versionHistory } from '../../domain/resources/versions/version-history'
import { readVersion } from '../../domain/resources/versions/read-version'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { sendPage } from '../send-page'
import type { TimelineEntry } from '../ui/timeline/view'
import { ComparePage } from './compare-page'
import { compareTexts } from './comparing/compare-texts'
import { namesInBoth } from './comparing/names-in-both'
import { crumbsOf, subjectOf } from './subject-of'
import { timelineEntry } from './timeline-entry'
import { VersionsPage, type VersionEntry } from './versions-page'

const pageQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** Every version of a text, for those who may read them; for others there is no such page. */
export const versions: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const { slug, id, title, where } = await subjectOf(request)
  const { page } = pageQuery.parse(request.query)
  const found = await listVersions(ctx, id, { page })
  const happened = await versionHistory(ctx, id, found.versions)
  const at = pathTo(locale, 'resources', slug, { word: 'versions' })
  const compareAt = pathTo(locale, 'resources', slug, { word: 'versions' }, { word: 'compare' })
  const heading = message(locale, 'resources.versions')
  sendPage(request, response, {
    title: `${heading}: ${title}`,
    alternates: alternatesOf('resources', slug, { word: 'versions' }),
    noIndex: true,
    breadcrumb: crumbsOf(request, slug, title, heading),
    body: (
      <VersionsPage
        locale={locale}
        resource={{ label: title, href: pathTo(locale, 'resources', slug) }}
        versions={found.versions.map((version, index) =>
          entryOf(version, {
            before: found.versions[index + 1],
            shown: where.shared && version.id === firstShared(found.versions),
            compareAt,
            happened: (happened.get(version.id) ?? []).map((entry) => timelineEntry(locale, entry)),
            restoreAt: where.mayEdit
              ? pathTo(locale, 'resources', slug, { word: 'versions' }, version.id, {
                  word: 'restore',
                })
              : null,
          }),
        )}
        page={found.page}
        pages={found.pages}
        hrefOf={(to) => (to > 1 ? `${at}?page=${to}` : at)}
        compareAction={compareAt}
      />
    ),
  })
}

const compareQuery = z.object({ from: z.string().min(1).max(60), to: z.string().min(1).max(60) })

/** What changed between two versions. */
export const compare: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const asked = compareQuery.safeParse(request.query)
  if (!asked.success) throw new NotFoundRefusal()
  const { slug, id, title } = await subjectOf(request)
  const [from, to] = await Promise.all([
    readVersion(ctx, id, asked.data.from),
    readVersion(ctx, id, asked.data.to),
  ])
  const nameOf = await namesInBoth(
    ctx,
    [from, to].map(({ text }) => ({ ...text, id, slug })),
  )
  const heading = message(locale, 'resources.compare')
  sendPage(request, response, {
    title: `${heading}: ${title}`,
    alternates: withQuery(
      alternatesOf('resources', slug, { word: 'versions' }, { word: 'compare' }),
      asked.data,
    ),
    noIndex: true,
    breadcrumb: crumbsOf(request, slug, title, heading),
    body: (
      <ComparePage
        locale={locale}
        resource={{ label: title, href: pathTo(locale, 'resources', slug) }}
        back={{
          label: message(locale, 'resources.compare.back'),
          href: pathTo(locale, 'resources', slug, { word: 'versions' }),
        }}
        from={from}
        to={to}
        comparison={compareTexts(
          ctx.payload.collections.resources.config.flattenedFields,
          [from.text, to.text],
          { locale, nameOf },
        )}
      />
    ),
  })
}

const firstShared = (listed: ListedVersion[]): string | undefined =>
  listed.find(({ shared }) => shared)?.id

function entryOf(
  version: ListedVersion,
  {
    before,
    shown,
    compareAt,
    happened,
    restoreAt,
  }: {
    before: ListedVersion | undefined
    shown: boolean
    compareAt: string
    happened: TimelineEntry[]
    restoreAt: string | null
  },
): VersionEntry {
  const { id, at, workflow, latest } = version
  return {
    id,
    at,
    workflow,
    latest,
    shared: shown,
    compareAt: before ? `${compareAt}?${new URLSearchParams({ from: before.id, to: id })}` : null,
    restoreAt: latest ? null : restoreAt,
    happened,
  }
}

const withQuery = (paths: { it: string; en: string }, query: Record<string, string>) => {
  const text = new URLSearchParams(query)
  return { it: `${paths.it}?${text}`, en: `${paths.en}?${text}` }
}
