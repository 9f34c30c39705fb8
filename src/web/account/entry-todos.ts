import type { OrganisationName } from '../../domain/organisations/find-names'
import type { WaitingEntry, WaitingReason } from '../../domain/resources/find-waiting'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Todo } from './todo'

/** What somebody else goes on only after. */
const awaited: ReadonlySet<WaitingReason> = new Set(['sentBack', 'approve', 'validate', 'answer'])

/** An entry that waits, with what is done about it and where. */
export function entryTodo(
  locale: Locale,
  entry: WaitingEntry,
  names: Map<string, OrganisationName>,
): Todo {
  const { id, reason, revision, since } = entry
  const verifies = reason === 'verify'
  return {
    key: `${reason} ${id}`,
    why: message(locale, `account.waiting.${reason}`),
    title: entry.title,
    about: [
      names.get(entry.organisation)?.name ?? '',
      ...(revision ? [message(locale, 'revision.one')] : []),
    ].filter(Boolean),
    href: addressOf(locale, entry),
    action: actionOf(locale, reason),
    confirmAt: verifies ? pathTo(locale, 'resources', entry.slug, { word: 'confirm' }) : null,
    note: entry.note,
    since,
    due: verifies ? since : null,
    awaited: awaited.has(reason),
  }
}

function actionOf(locale: Locale, reason: WaitingReason): string | null {
  if (reason === 'verify' || reason === 'atLead' || reason === 'atValidators') return null
  return message(locale, `area.do.${reason}`)
}

/** Where it is worked on: its preview while it is being changed, else its own page. */
function addressOf(locale: Locale, { slug, reason, revision }: WaitingEntry): string {
  if (reason === 'answer') return pathTo(locale, 'resources', slug, { word: 'coOwnership' })
  return pathTo(locale, 'resources', slug, ...(revision ? [{ word: 'preview' } as const] : []))
}
