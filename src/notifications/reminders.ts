import type { Payload, Where } from 'payload'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { NoticeKind } from '../domain/notices/kinds'
import type { NoticeDetail } from '../domain/notices/notice'
import { isLate, lateBefore } from '../domain/late'
import { patienceDays } from '../domain/pressing'
import { orderOf, phaseOf } from '../domain/replications/rules'
import { idOf } from '../access/asker'
import { daysSince } from '../i18n/format'
import { rowsOf, textOf } from '../domain/stored'
import { aroundEntry, aroundReplication } from './around-activity'
import { recipientsOf, type Around } from './recipients'
import { writeNotices } from './write-notices'

interface Reminder {
  kind: NoticeKind
  /** What it is about and what would make it another one: said once a person. */
  key: string
  subject: { collection: string; row: string }
  detail: NoticeDetail
  around: Around
}

/** How many days something may lie before somebody is reminded, longest first. */
const patience = [patienceDays, 7]

/**
 * Reminds of what waits, of what is late and of what is to be verified by `now`: each once a person,
 * however often it is asked. Answers how many rows it wrote.
 */
export async function remind(
  payload: Payload,
  { now = new Date(), signal }: { now?: Date; signal?: AbortSignal } = {},
): Promise<number> {
  const req = await createLocalReq({}, payload)
  let written = 0
  for (const reminders of [waitingEntries, waitingReplications, latePhases, toVerify])
    for await (const { around, ...reminder } of reminders(req, now)) {
      const to = recipientsOf(reminder.kind, around)
      const happening = { ...reminder, activity: null, actor: null, to }
      written += await writeNotices(payload, happening, { now, signal })
    }
  return written
}

/** Texts that wait for a yes: the latest version of each, whether or not readers see another. */
async function* waitingEntries(req: PayloadRequest, now: Date): AsyncGenerator<Reminder> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'resources',
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.workflow': { in: ['submitted', 'proposed'] } },
        { 'version.workflowSince': { less_than: waitedFor(7, now) } },
      ],
    },
    limit: 0,
    pagination: false,
    select: { parent: true, version: { workflow: true, workflowSince: true } } as never,
  })
  for (const { parent, version } of docs) {
    const row = idOf(parent) ?? String(parent)
    const around = await aroundEntry(req, row)
    if (around?.waitsAt) yield waiting('resources', row, version.workflowSince, now, around)
  }
}

async function* waitingReplications(req: PayloadRequest, now: Date): AsyncGenerator<Reminder> {
  const rows = await rowsWhere(req, 'replications', {
    and: [
      { visibility: { equals: 'proposed' } },
      { visibilitySince: { less_than: waitedFor(7, now) } },
    ],
  })
  for (const { id, visibilitySince } of rows) {
    const around = await aroundReplication(req, id)
    if (around)
      yield waiting('replications', id, visibilitySince, now, { ...around, waitsAt: 'proposed' })
  }
}

/** The longest patience that is over: who was not reminded after a week is not reminded of both. */
function waiting(
  collection: string,
  row: string,
  since: unknown,
  now: Date,
  around: Around,
): Reminder {
  const began = new Date(String(since))
  const waited = daysSince(began, now)
  const days = patience.find((one) => waited >= one) ?? 7
  return {
    kind: 'waiting',
    key: `waiting${days}:${row}:${began.toISOString()}`,
    subject: { collection, row },
    detail: { days },
    around,
  }
}

/** Running replications whose next phase was planned for a day that is over. */
async function* latePhases(req: PayloadRequest, now: Date): AsyncGenerator<Reminder> {
  const before = lateBefore(now).toISOString()
  const rows = await rowsWhere(req, 'replications', {
    and: [{ outcome: { equals: 'active' } }, { 'phases.plannedOn': { less_than: before } }],
  })
  for (const row of rows) {
    const late = rowsOf(row.phases)
      .filter(({ phase, reachedOn }) => !reachedOn && orderOf(phase) > orderOf(phaseOf(row)))
      .sort((one, other) => orderOf(one.phase) - orderOf(other.phase))
      .find(({ plannedOn }) => plannedOn && isLate(String(plannedOn), now))
    const around = late && (await aroundReplication(req, row.id))
    if (!around) continue
    const phase = String(late.phase)
    yield {
      kind: 'phaseLate',
      key: `phaseLate:${row.id}:${phase}:${new Date(String(late.plannedOn)).toISOString()}`,
      subject: { collection: 'replications', row: row.id },
      detail: { phase },
      around: { ...around, phaseOwner: idOf(late.owner) ?? null },
    }
  }
}

/** What readers see and nobody has confirmed within its time. */
async function* toVerify(req: PayloadRequest, now: Date): AsyncGenerator<Reminder> {
  const rows = await rowsWhere(req, 'resources', {
    and: [
      { _status: { equals: 'published' } },
      { workflow: { in: ['network', 'proposed', 'public'] } },
      { status: { equals: 'active' } },
      { provenance: { not_equals: 'publicSources' } },
      { reviewBy: { less_than: now.toISOString() } },
    ],
  })
  for (const { id, reviewBy } of rows) {
    const around = await aroundEntry(req, id)
    if (around)
      yield {
        kind: 'toVerify',
        key: `toVerify:${id}:${new Date(textOf(reviewBy) ?? String(reviewBy)).toISOString()}`,
        subject: { collection: 'resources', row: id },
        detail: {},
        around,
      }
  }
}

async function rowsWhere(
  req: PayloadRequest,
  collection: 'replications' | 'resources',
  where: Where,
): Promise<(Record<string, unknown> & { id: string })[]> {
  // Below access: what is to be reminded of is the server's to find, and each reader's to read.
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where,
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    select:
      collection === 'resources'
        ? { reviewBy: true }
        : { phase: true, phases: true, visibilitySince: true },
  })
  return docs.map((row) => ({ ...row, id: String(row.id) }))
}

/** What waits for so many days or more began before this moment. */
const waitedFor = (days: number, now: Date): string => lateBefore(now, days - 1).toISOString()
