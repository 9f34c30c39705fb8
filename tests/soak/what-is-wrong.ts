import type { Ledger } from './ledger'
import type { Delivered } from './mail-server'
import type { StoredRows } from './stored-rows'

/** Writes that were agreed to and are not there, and transactions of which only a part is. */
export function whatIsWrong(ledger: Ledger, rows: StoredRows): string[] {
  return [...lost(ledger, rows), ...halfWritten(rows), ...ledger.odd]
}

function lost(ledger: Ledger, rows: StoredRows): string[] {
  const wrong: string[] = []
  const resources = new Map(rows.resources.map((row) => [row.id, row]))
  const activities = Map.groupBy(rows.activities, ({ subject }) => subject)
  const users = new Map(rows.users.map((row) => [row.id, row]))
  for (const [id, title] of ledger.created)
    if (resources.get(id)?.title !== title || rows.latest.get(id)?.title !== title)
      wrong.push(`created and lost: ${id}`)
  for (const [id, { agreed, asked }] of ledger.edited) {
    const [main, latest] = [resources.get(id)?.summary, rows.latest.get(id)?.summary]
    if (main !== latest) wrong.push(`an edit of one half: ${id}`)
    if (main === undefined || ![agreed, ...asked].includes(main))
      wrong.push(`an edit agreed to and lost: ${id}`)
  }
  for (const [id, { agreed, asked }] of ledger.moved) {
    const steps = (activities.get(id) ?? []).filter(({ verb }) => isMove(verb)).map(({ to }) => to)
    const possible = [agreed, ...(asked === null ? [] : [[...agreed, asked]])]
    if (!possible.some((one) => one.join() === steps.join()))
      wrong.push(`moves of ${id}: ${steps.join()} instead of ${agreed.join()}`)
    const state = steps.at(-1) ?? 'draft'
    if (resources.get(id)?.workflow !== state)
      wrong.push(`a move without its activity, or the other way round: ${id}`)
  }
  for (const [id, email] of ledger.invited) {
    if (users.get(id)?.email !== email) wrong.push(`invited and lost: ${id}`)
    if (!(activities.get(id) ?? []).some(({ verb }) => verb === 'user.invited'))
      wrong.push(`invited without an activity: ${id}`)
  }
  return wrong
}

function halfWritten(rows: StoredRows): string[] {
  const resources = new Set(rows.resources.map(({ id }) => id))
  const users = new Set(rows.users.map(({ id }) => id))
  const about = new Set(rows.mail.map((mail) => mail.about))
  const subjects = new Set([...resources, ...users])
  return [
    ...rows.resources
      .filter(({ id }) => !rows.latest.has(id))
      .map(({ id }) => `a row without a version: ${id}`),
    ...[...rows.latest.keys()]
      .filter((id) => !resources.has(id))
      .map((id) => `a version without its row: ${id}`),
    ...rows.users
      .filter(({ profile }) => !rows.profiles.has(profile))
      .map(({ id }) => `an account without its profile: ${id}`),
    ...rows.activities
      .filter(({ verb, subject }) => /^(resource|user)\./.test(verb) && !subjects.has(subject))
      .map(({ verb, subject }) => `${verb} without its subject: ${subject}`),
    ...rows.activities
      .filter(({ verb, subject }) => verb === 'user.invited' && !about.has(`users:${subject}`))
      .map(({ subject }) => `an invitation without its letter: ${subject}`),
  ]
}

/** Once everything has been sent: no letter lost, none more than once too often. */
export function whatIsWrongWithMail(rows: StoredRows, delivered: readonly Delivered[]): string[] {
  const times = new Map<string, number>()
  for (const { messageId } of delivered) times.set(messageId, (times.get(messageId) ?? 0) + 1)
  return rows.mail.flatMap(({ messageId, state }) => {
    const sent = times.get(messageId) ?? 0
    if (state === 'sent' && sent >= 1 && sent <= 2) return []
    if (state === 'withdrawn' && sent === 0) return []
    return [`a letter that is ${state} arrived ${sent} times`]
  })
}

/** A person's entry begins its history with `resource.created`, which moves nothing. */
const isMove = (verb: string): boolean =>
  verb.startsWith('resource.') && verb !== 'resource.created'
