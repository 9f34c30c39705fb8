import type { Payload, PayloadRequest } from 'payload'
import { appendActivity } from '../../src/domain/activity'
import { settleResource } from '../../src/domain/resources/settle-resource'
import { people } from '../demonstration/people'
import { resources } from '../demonstration/resources'
import type { DemonstrationResource, SeedText, Step } from '../types'
import type { Cast } from './plant-people'
import {
  asOne,
  findKnown,
  idFor,
  idIn,
  rewriteRow,
  rowId,
  writeRow,
  type Known,
  type Row,
} from './planter'
import { linksOf, ownership, readersOf, textRow, type References } from './resource-row'
import { workingDay } from './working-day'

interface Setting extends References {
  cast: Cast
  files: Known
  replications: Known
}

/** A version of an entry's text, and the step that made it. */
interface Told {
  step: Step
  at: string
  row: Row
}

/**
 * The demonstration's entries with the life they had: a version for every step, the history with
 * its notes, dates counted back from today. All in one transaction, once: an entry that people
 * have since deleted has left its history, and does not come back.
 */
export async function plantStory(payload: Payload, setting: Setting): Promise<void> {
  const today = new Date()
  await asOne(payload, async (req) => {
    const ids = new Map(
      await findKnown(
        payload,
        'resources',
        resources.map(({ slug }) => slug),
        req,
      ),
    )
    const told = await keysTold(req)
    const missing = resources.filter(({ slug }) => !ids.has(slug) && !told.has(slug))
    const lives = missing.map((resource) => lifeOf(resource, today, setting))
    for (const { slug, main } of lives) {
      const id = idFor(payload, 'resources', slug)
      await writeRow(req, 'resources', id, main)
      ids.set(slug, id)
    }
    for (const life of lives) await tellLife(req, life, ids, setting)
  })
}

interface Life {
  resource: DemonstrationResource
  slug: string
  main: Row
  versions: Told[]
}

/** Keys of the entries whose history is there, whether or not they are. */
async function keysTold(req: PayloadRequest): Promise<Set<string>> {
  const keys = new Map(resources.map(({ slug }) => [idFor(req.payload, 'resources', slug), slug]))
  const { docs } = await req.payload.db.find<{ id: string; subject?: { row?: string } }>({
    collection: 'activities',
    where: {
      'subject.collection': { equals: 'resources' },
      'subject.row': { in: [...keys.keys()] },
    },
    pagination: false,
    limit: 0,
    req,
  })
  return new Set(docs.flatMap(({ subject }) => keys.get(String(subject?.row)) ?? []))
}

function lifeOf(resource: DemonstrationResource, today: Date, setting: Setting): Life {
  const { slug, steps, revision } = resource
  const constant = constantOf(resource, setting)
  const clock = clockOf(today)
  const began = clock(steps[0] as Step, 0)
  const shared: Told[] = steps.map((step, index) => {
    const past = steps.slice(0, index + 1)
    const at = clock(step, index)
    return {
      step,
      at,
      row: {
        ...constant,
        ...textRow(slug, textAt(resource, steps, index), setting),
        ...standingAt(resource, past, clock, setting),
        ...creditsAt(resource, step, today, setting),
        createdAt: began,
        updatedAt: at,
      },
    }
  })
  const main = (shared.at(-1) as Told).row
  const revisions: Told[] = (revision?.steps ?? []).map((step, index) => {
    const at = clock(step, steps.length + index)
    return {
      step,
      at,
      row: {
        ...main,
        ...textRow(slug, revision?.change ?? {}, setting),
        _status: 'draft',
        workflow: step.to,
        workflowSince: at,
        submittedBy: step.to === 'submitted' ? userOf(setting, step.by) : null,
        updatedAt: at,
      },
    }
  })
  return { resource, slug, main, versions: [...shared, ...revisions] }
}

/** What no step changes: whose it is, who wrote it, its files. */
function constantOf(resource: DemonstrationResource, setting: Setting): Row {
  const { slug, organisation, authors, contact, coOwners = [], cover, documents } = resource
  const profile = (key: string): string => idIn(setting.cast.profiles, key)
  return {
    ...ownership(organisation, coOwners, slug, setting),
    slug,
    provenance: 'demonstration',
    licence: 'CC-BY-4.0',
    shownTo: readersOf(resource.shownTo),
    authors: authors.map(profile),
    ...(contact ? { contact: profile(contact) } : {}),
    ...(cover ? { cover: idIn(setting.files, cover) } : {}),
    ...(documents ? { documents: documents.map((file) => idIn(setting.files, file)) } : {}),
  }
}

/** The text as it stood after a step: what later steps changed is still as it was before them. */
const textAt = (resource: DemonstrationResource, steps: readonly Step[], index: number): SeedText =>
  steps
    .slice(index + 1)
    .reduceRight<SeedText>((text, step) => ({ ...text, ...step.before }), resource)

/** Where the steps so far have brought the entry, with the dates that the moves leave. */
function standingAt(
  { kind, status }: DemonstrationResource,
  steps: readonly Step[],
  clock: (step: Step, index: number) => string,
  setting: Setting,
): Row {
  const times = steps.map(clock)
  const last = steps.at(-1) as Step
  const since = times.at(-1) as string
  const sharing = steps.findIndex(({ to }) => to === 'network')
  const reopened = steps.findLastIndex(({ verb }) => verb === 'revisionStarted')
  const publishing = steps.findLastIndex(({ verb }) => verb === 'publish')
  const approving = steps.findLastIndex(({ verb }) => verb === 'approve')
  const standing: Row = {
    _status: sharing < 0 || publishing < reopened ? 'draft' : 'published',
    workflow: last.to,
    workflowSince: since,
    submittedBy: last.to === 'submitted' ? userOf(setting, last.by) : null,
  }
  if (sharing < 0) return standing
  const verifiedOn = times[approving] as string
  const renewed = kind !== 'report' && status === 'active'
  return {
    ...standing,
    sharedAt: times[sharing],
    releasedAt: times[Math.max(approving, publishing)],
    verifiedOn,
    ...(renewed ? { reviewBy: yearAfter(verifiedOn) } : {}),
    ...(publishing < 0
      ? {}
      : {
          validatedBy: organisationOf(setting, (steps[publishing] as Step).by),
          validatedAt: times[publishing],
        }),
  }
}

/** What other cities had given back by then. */
function creditsAt(
  { slug, credits = [] }: DemonstrationResource,
  { daysAgo }: Step,
  today: Date,
  setting: Setting,
): Row {
  return {
    credits: credits
      .filter((credit) => credit.daysAgo >= daysAgo)
      .map((credit, index) => ({
        id: rowId(slug, 'credits', index),
        organisation: idIn(setting.organisations, credit.organisation),
        element: credit.element,
        replication: idIn(setting.replications, credit.replication),
        on: workingDay(today, credit.daysAgo).toISOString(),
      })),
  }
}

async function tellLife(
  req: PayloadRequest,
  { resource, slug, main, versions }: Life,
  ids: Known,
  setting: Setting,
): Promise<void> {
  const id = idIn(ids, slug)
  const links = linksOf(resource)?.(ids) ?? {}
  if (Object.keys(links).length > 0) await rewriteRow(req, 'resources', id, { ...main, ...links })
  let from: string | null = null
  for (const { step, at, row } of versions) {
    const version = await req.payload.db.createVersion({
      autosave: false,
      collectionSlug: 'resources',
      parent: id,
      versionData: structuredClone({ ...row, ...links }) as Row & {
        createdAt: string
        updatedAt: string
      },
      createdAt: at,
      updatedAt: at,
      req,
    })
    await appendActivity(req, {
      verb: `resource.${step.verb}`,
      actor: idIn(setting.cast.profiles, step.by),
      subject: { collection: 'resources', id, version: String(version.id) },
      organisation: String(main.organisation),
      readers: String(main.ownerKeys),
      from,
      to: step.to,
      note: step.note ?? null,
      at: new Date(at),
    })
    from = step.to
  }
  await settleResource(req, id, null)
}

const userOf = (setting: Setting, key: string): string => idIn(setting.cast.users, key)

function organisationOf(setting: Setting, key: string): string {
  const person = people.find((one) => one.key === key)
  return idIn(setting.organisations, person?.organisation ?? key)
}

/** When a step was taken: on a working day, in the order of the steps. */
const clockOf =
  (today: Date) =>
  ({ daysAgo }: Step, index: number): string => {
    const day = workingDay(today, daysAgo)
    day.setUTCHours(8, 20 + 37 * index, 0, 0)
    return day.toISOString()
  }

function yearAfter(instant: string): string {
  const then = new Date(instant)
  then.setUTCFullYear(then.getUTCFullYear() + 1)
  return then.toISOString()
}
