import type { OrganisationName } from '../../domain/organisations/find-names'
import type { WaitingReplication } from '../../domain/replications/find-waiting-replications'
import type { ReplicationReason } from '../../domain/replications/waiting-reasons'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { wordFor } from '../../i18n/word-for'
import type { Todo } from './todo'

/** What somebody else goes on only after. */
const awaited: ReadonlySet<ReplicationReason> = new Set([
  'begin',
  'tutor',
  'adaptation',
  'validate',
])

/** The verb of each; nothing to be done where it lies with somebody else. */
const actions: Partial<Record<ReplicationReason, MessageKey>> = {
  begin: 'area.do.begin',
  tutor: 'area.do.answer',
  adaptation: 'area.do.answer',
  validate: 'area.do.validate',
  phase: 'area.do.phase',
  sourceNote: 'area.do.sourceNote',
}

/** A replication that waits, with what is done about it and where. */
export function replicationTodo(
  locale: Locale,
  replication: WaitingReplication,
  names: Map<string, OrganisationName>,
): Todo {
  const { id, reason, phase, since, due } = replication
  const nameOf = (organisation: string | null) => names.get(organisation ?? '')?.name ?? ''
  const action = actions[reason]
  return {
    key: `replication ${reason} ${id}`,
    why: message(locale, `area.replication.${reason}`, {
      phase: phase ? wordFor(locale, 'phase', phase) : '',
    }),
    title: replication.title ?? { value: message(locale, 'replication.one'), lang: locale },
    about: [
      message(locale, 'area.replication.cities', {
        adopter: nameOf(replication.adopter),
        source: nameOf(replication.source),
      }),
    ],
    href: pathTo(
      locale,
      'replications',
      id,
      ...(reason === 'tutor' ? [{ word: 'tutor' } as const] : []),
    ),
    action: action ? message(locale, action) : null,
    confirmAt: null,
    note: null,
    since,
    due,
    awaited: awaited.has(reason),
  }
}
