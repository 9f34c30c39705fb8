import type { Request, Response } from 'express'
import type { Context } from '../../domain/context'
import { readResource } from '../../domain/resources/read-resource'
import { readWhereabouts, type ReadWhereabouts } from '../../domain/resources/read-whereabouts'
import { resourceHistory, type HistoryEntry } from '../../domain/resources/resource-history'
import { environment } from '../../env'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { sendPage } from '../send-page'
import type { TimelineEntry } from '../ui/timeline/view'
import { namesFor } from './names-for'
import { ResourcePage } from './resource-page'
import { viewOf } from './view-of'
import type { Whereabouts } from './where-it-is'

interface Shown {
  slug: string
  /** The latest text, for those who may read it. */
  draft?: boolean
  /** What stopped a move, shown with the note that was typed. */
  refused?: NonNullable<Whereabouts['refused']>
  status?: number
}

/** The page of one resource, as readers see it or as it is being written. */
export async function showResource(
  request: Request,
  response: Response,
  { slug, draft = false, refused, status }: Shown,
): Promise<void> {
  const { ctx, locale } = request.portal
  const { text, linked } = await readResource(ctx, slug, { draft })
  const [names, where] = await Promise.all([
    namesFor(ctx, text, linked),
    readWhereabouts(ctx, text.id),
  ])
  const resource = viewOf(locale, text, names)
  const path = pathTo(locale, 'resources', slug)
  sendPage(request, response, {
    title: resource.title.value,
    description: resource.summary?.value,
    status,
    alternates: alternatesOf('resources', slug, ...(draft ? [{ word: 'preview' } as const] : [])),
    updatedAt: resource.updatedAt,
    noIndex: draft || resource.workflow !== 'public',
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: resource.title.value },
    ],
    body: (
      <ResourcePage
        locale={locale}
        resource={resource}
        address={environment().serverUrl + path}
        whereabouts={
          where &&
          whereaboutsOf(
            locale,
            { slug, id: text.id, draft, refused },
            where,
            await historyOf(ctx, text.id),
          )
        }
        preview={draft && where?.revision === true}
      />
    ),
  })
}

const historyOf = (ctx: Context, id: string) => resourceHistory(ctx, id)

function whereaboutsOf(
  locale: Locale,
  { slug, id, draft, refused }: Shown & { id: string },
  where: ReadWhereabouts,
  history: HistoryEntry[],
): Whereabouts {
  const at = (word: 'move' | 'discard' | 'preview' | 'versions') =>
    pathTo(locale, 'resources', slug, { word })
  const link = (key: Parameters<typeof message>[1], href: string) => ({
    label: message(locale, key),
    href,
  })
  return {
    workflow: where.workflow,
    revision: where.revision,
    waiting: where.waiting,
    moves: where.moves,
    moveTo: at('move'),
    ifMatch: where.updatedAt,
    missing: where.missing,
    links: [
      ...(where.mayEdit
        ? [link('resources.edit', `/admin/collections/resources/${encodeURIComponent(id)}`)]
        : []),
      ...(where.revision && !draft ? [link('do.preview', at('preview'))] : []),
      ...(where.revision && draft
        ? [link('resources.readerView', pathTo(locale, 'resources', slug))]
        : []),
      link('resources.versions', at('versions')),
    ],
    discardAt: where.revision && where.mayEdit ? at('discard') : null,
    history: history.map((entry) => timelineEntry(locale, entry)),
    refused: refused ?? null,
  }
}

function timelineEntry(locale: Locale, { id, verb, actor, note, at }: HistoryEntry): TimelineEntry {
  const key = `resources.verb.${verb.replace(/^resource\./, '')}`
  const who = actor ?? message(locale, 'resources.someone')
  return {
    key: id,
    at,
    what: message(locale, isMessageKey(key) ? key : 'resources.verb.other', { who }),
    note: note ?? undefined,
  }
}
