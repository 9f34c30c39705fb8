import type { Request, Response } from 'express'
import type { Context } from '../../domain/context'
import { listRemovals } from '../../domain/resources/removing/list-removals'
import { readLineage } from '../../domain/lineage/read-lineage'
import { asReader } from '../../domain/resources/as-reader'
import { listVersions } from '../../domain/resources/versions/list-versions'
import { readPlaces, type ReadPlaces } from '../../domain/resources/personal-data/read-places'
import { readResource } from '../../domain/resources/read-resource'
import { readWhereabouts, type ReadWhereabouts } from '../../domain/resources/read-whereabouts'
import {
  resourceHistory,
  type HistoryEntry,
} from '../../domain/resources/versions/resource-history'
import { textOf } from '../../domain/stored'
import { environment } from '../../env'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { alternatesOf, pathTo, type Word } from '../../i18n/paths'
import { replicatingOf } from '../replications/replicating'
import { sendPage } from '../send-page'
import { coOwnership, discard, takingOver, validity } from './confirmed-actions'
import { furtherLinks } from './further-links'
import { namesFor } from './names-for'
import { ReaderChoice, readerIn } from './reader-choice'
import { ResourcePage } from './resource-page'
import { StructuredData } from './structured-data'
import { timelineEntry } from './timeline-entry'
import { viewOf } from './view-of'
import { wordFor } from '../../i18n/word-for'
import type { Whereabouts } from './where-it-is'

interface Shown {
  slug: string
  /** The latest text, for those who may read it. */
  draft?: boolean
  /** What stopped a move, shown with the note that was typed. */
  refused?: NonNullable<Whereabouts['refused']>
  /** What stopped an answer for a place that was pointed out, with what was typed. */
  unanswered?: NonNullable<NonNullable<Whereabouts['privacy']>['refused']>
  status?: number
}

/** The page of one resource, as readers see it or as it is being written. */
export async function showResource(
  request: Request,
  response: Response,
  { slug, draft = false, refused, unanswered, status }: Shown,
): Promise<void> {
  const { ctx, locale } = request.portal
  const read = await readResource(ctx, slug, { draft })
  const reader = draft ? readerIn(request.query.reader) : 'me'
  const seen = reader === 'me' ? null : await asReader(ctx, read, reader)
  const { text, linked } = seen ?? read
  const [names, where, told, removals, replicating] = await Promise.all([
    // What another reader will see of others' entries is not this person's to ask.
    namesFor(ctx, text, linked, seen ? null : await readLineage(ctx, text.id)),
    readWhereabouts(ctx, text.id),
    readPlaces(ctx, text.id),
    listRemovals(ctx, text.id),
    draft ? null : replicatingOf(ctx, text),
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
    head: ctx.asker ? null : (
      <StructuredData
        locale={locale}
        resource={resource}
        releasedAt={textOf(text.releasedAt)}
        origin={environment().serverUrl}
      />
    ),
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: resource.title.value },
    ],
    body: (
      <>
        {draft && where ? (
          <ReaderChoice
            locale={locale}
            path={pathTo(locale, 'resources', slug, { word: 'preview' })}
            chosen={reader}
            hidden={seen?.hidden ?? []}
          />
        ) : null}
        <ResourcePage
          locale={locale}
          resource={resource}
          address={environment().serverUrl + path}
          whereabouts={
            where && {
              ...whereaboutsOf(
                locale,
                { slug, id: text.id, draft, refused, done: doneIn(request, where.workflow) },
                where,
                await resourceHistory(ctx, text.id),
                where.revision ? await changesAt(ctx, slug, text.id) : null,
              ),
              privacy: told && privacyOf(locale, slug, told, unanswered),
            }
          }
          outcome={
            where
              ? null
              : {
                  done: doneIn(request, resource.workflow),
                  refused: (refused ?? unanswered)?.message ?? null,
                }
          }
          preview={draft && where?.revision === true}
          after={{ removals, links: furtherLinks(ctx, slug) }}
          replicating={replicating}
        />
      </>
    ),
  })
}

/** What has just been done, from the address one was sent to; a step is told as the state it led to. */
function doneIn(request: Request, workflow: string): string | null {
  const { locale } = request.portal
  const { done } = request.query
  if (!request.portal.ctx.asker) return null
  if (done === 'moved')
    return message(locale, 'resources.moved', { state: wordFor(locale, 'workflow', workflow) })
  const key = `resources.done.${String(done ?? '')}`
  return isMessageKey(key) ? message(locale, key) : null
}

function whereaboutsOf(
  locale: Locale,
  { slug, id, draft, refused, done }: Shown & { id: string; done: string | null },
  where: ReadWhereabouts,
  history: HistoryEntry[],
  changes: string | null,
): Omit<Whereabouts, 'privacy'> {
  const at = (word: Word) => pathTo(locale, 'resources', slug, { word })
  const link = (key: Parameters<typeof message>[1], href: string) => ({
    label: message(locale, key),
    href,
  })
  return {
    workflow: where.workflow,
    revision: where.revision,
    seenAs: where.seenAs,
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
      ...(changes ? [link('resources.versions.before', changes)] : []),
      link('resources.versions', at('versions')),
      ...(discard.offered(where) ? [link('do.discard', at('discard'))] : []),
    ],
    offers: [coOwnership, takingOver, validity]
      .filter((action) => action.offered(where))
      .map((action) => ({
        label: message(locale, `resources.${action.name}.title`),
        href: at(action.word),
        why: message(locale, `resources.${action.name}.offer`),
        // Nothing that cannot be said again: one click.
        atOnce: action === validity,
      })),
    history: history.map((entry) => timelineEntry(locale, entry)),
    refused: refused ?? null,
    done,
  }
}

/** What may make somebody recognisable, and where its manager answers for it. */
const privacyOf = (
  locale: Locale,
  slug: string,
  { mayClear, ...told }: ReadPlaces,
  refused: Shown['unanswered'],
): Whereabouts['privacy'] => ({
  ...told,
  clearTo: mayClear ? pathTo(locale, 'resources', slug, { word: 'clear' }) : null,
  refused: refused ?? null,
})

/** Where the text in work is compared with what readers see. */
async function changesAt(ctx: Context, slug: string, id: string): Promise<string | null> {
  const { versions } = await listVersions(ctx, id)
  const from = versions.find(({ shared }) => shared)
  const to = versions.find(({ latest }) => latest)
  if (!from || !to || from.id === to.id) return null
  const compare = pathTo(ctx.locale, 'resources', slug, { word: 'versions' }, { word: 'compare' })
  return `${compare}?${new URLSearchParams({ from: from.id, to: to.id })}`
}
