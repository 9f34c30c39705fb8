import type { Request, Response } from 'express'
import { readReplication, type ReadReplication } from '../../domain/replications/read-replication'
import { replicationHistory } from '../../domain/replications/replication-history'
import { isMessageKey, message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { eventInWords } from './event-in-words'
import { openToGiveBack } from './giving-back/open-to'
import { JournalPage } from './journal-page'
import { citiesOf, type NamedCity } from './names-of'
import { turnOf } from './turn-of'
import { writingOf } from './writing-of'

/** The page of one replication. */
export async function showJournal(request: Request, response: Response): Promise<void> {
  const { ctx, locale } = request.portal
  const replication = await readReplication(ctx, String(request.params.id))
  const { id } = replication
  const [cities, history, { answering, further }] = await Promise.all([
    citiesOf(ctx, [replication.sourceOrganisation, replication.adopter]),
    replicationHistory(ctx, id),
    openToGiveBack(ctx, replication),
  ])
  const { source, adopter } = namedIn(replication, cities)
  const writing = writingOf(locale, ctx.asker, replication)
  sendPage(request, response, {
    title: message(locale, 'journal.pageTitle', {
      city: adopter.name,
      entry: entryOf(request, replication),
    }),
    alternates: alternatesOf('replications', id),
    updatedAt: replication.updatedAt,
    noIndex: replication.visibility !== 'public',
    breadcrumb: crumbsOf(request, replication, { source, adopter }),
    body: (
      <JournalPage
        {...{ locale, replication, source, adopter, writing, answering }}
        turn={turnOf({
          locale,
          asker: ctx.asker,
          replication,
          source: source?.name ?? message(locale, 'journal.reads.sourceCity'),
          adopter: adopter.name,
          writing,
          answering,
          givingBack: further,
        })}
        history={history.map((event) => eventInWords(locale, event))}
        done={doneIn(request)}
      />
    ),
  })
}

interface Cities {
  source: NamedCity | null
  adopter: NamedCity
}

/** The two cities of a replication. */
export const namedIn = (
  { sourceOrganisation, adopter }: ReadReplication,
  cities: Map<string, NamedCity>,
): Cities => ({
  source: cities.get(sourceOrganisation ?? '') ?? null,
  adopter: cities.get(adopter) ?? { name: adopter, href: null },
})

/** The source's title, or that it may not be read. */
const entryOf = ({ portal: { locale } }: Request, { source }: ReadReplication): string =>
  source?.title.value ?? message(locale, 'journal.unavailableEntry')

/** The way from all replications to this one, and to a page about it. */
export function crumbsOf(
  request: Request,
  { id }: ReadReplication,
  { source, adopter }: Cities,
  here?: string,
) {
  const { locale } = request.portal
  const label = message(locale, 'journal.crumb', {
    adopter: adopter.name,
    source: source?.name ?? message(locale, 'journal.unavailable'),
  })
  return [
    { label: message(locale, 'ui.nav.replications'), href: pathTo(locale, 'replications') },
    here ? { label, href: pathTo(locale, 'replications', id) } : { label },
    ...(here ? [{ label: here }] : []),
  ]
}

/** What has just been done, from the address one was sent to. */
function doneIn(request: Request): string | null {
  const key = `journal.done.${String(request.query.done ?? '')}`
  return request.portal.ctx.asker && isMessageKey(key) ? message(request.portal.locale, key) : null
}
