import type { Context } from '../../domain/context'
import { countOpenEnquiries } from '../../domain/enquiries/find-enquiries'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { findUndelivered } from '../../domain/outgoing-mail/undelivered'
import { byPressing } from '../../domain/pressing'
import { findWaitingReplications } from '../../domain/replications/find-waiting-replications'
import { findWaiting } from '../../domain/resources/find-waiting'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { entryTodo } from './entry-todos'
import { replicationTodo } from './replication-todos'
import type { Todo } from './todo'

export interface Todos {
  /** What waits for this person, most pressing first. */
  mine: Todo[]
  /** What lies with somebody else, the oldest first. */
  others: Todo[]
  /** What nobody waits for yet. */
  drafts: Todo[]
  /** There are more entries of one kind than are listed. */
  more: boolean
}

/** Everything that waits for this person, whatever noun it is of. */
export async function findTodos(ctx: Context, now: Date = new Date()): Promise<Todos> {
  const { locale } = ctx
  const [entries, replications, messages, letters] = await Promise.all([
    findWaiting(ctx, now),
    findWaitingReplications(ctx),
    messagesToClose(ctx),
    lettersGivenUp(ctx),
  ])
  const names = await findOrganisationNames(ctx, [
    ...[...entries.mine, ...entries.others].map(({ organisation }) => organisation),
    ...[...replications.mine, ...replications.others].flatMap(({ adopter, source }) => [
      adopter,
      source ?? '',
    ]),
  ])
  const ofEntries = (some: typeof entries.mine) =>
    some.map((entry) => entryTodo(locale, entry, names))
  const ofReplications = (some: typeof replications.mine) =>
    some.map((replication) => replicationTodo(locale, replication, names))
  const isDraft = ({ reason }: (typeof entries.mine)[number]) => reason === 'complete'
  const mine = [
    ...ofEntries(entries.mine.filter((entry) => !isDraft(entry))),
    ...ofReplications(replications.mine),
    ...messages,
    ...letters,
  ]
  const others = [...ofEntries(entries.others), ...ofReplications(replications.others)]
  return {
    mine: byPressing(mine, now),
    others: others.sort((a, b) => a.since.localeCompare(b.since)),
    drafts: ofEntries(entries.mine.filter(isDraft)),
    more: entries.more,
  }
}

async function messagesToClose(ctx: Context): Promise<Todo[]> {
  const open = await countOpenEnquiries(ctx)
  if (!open) return []
  return [
    {
      ...plain(ctx, 'area.messages', { count: open.count }),
      href: pathTo(ctx.locale, 'myArea', { word: 'messages' }),
      action: message(ctx.locale, 'area.do.messages'),
      since: open.since,
      awaited: true,
    },
  ]
}

async function lettersGivenUp(ctx: Context): Promise<Todo[]> {
  const letters = await findUndelivered(ctx)
  const oldest = letters.at(-1)
  if (!oldest) return []
  return [
    {
      ...plain(ctx, 'area.letters', { count: letters.length }),
      href: pathTo(ctx.locale, 'myArea', { word: 'outgoingMail' }),
      action: message(ctx.locale, 'area.do.letters'),
      since: oldest.since,
      awaited: true,
    },
  ]
}

/** Several of one kind, told as one thing to do. */
const plain = (
  { locale }: Context,
  key: 'area.messages' | 'area.letters',
  params: { count: number },
) => ({
  key,
  why: message(locale, `${key}.why`),
  title: { value: message(locale, key, params), lang: locale },
  about: [],
  confirmAt: null,
  note: null,
  due: null,
})
