import { randomBytes } from 'node:crypto'
import { richText } from '../../seed/rich-text'
import { awaitReading } from '../../src/domain/files/await-reading'
import type { Workflow } from '../../src/domain/resources/workflow'
import type { Stage } from './cast'

export interface ResourceOverrides {
  /** Whose it is. */
  organisation: string
  kind?: 'model' | 'tool' | 'report'
  /** Where readers see it, or where its first text is. */
  workflow?: Workflow
  /** Where a revision in work is, if there is one; its title is `revisionTitle`. */
  revision?: 'draft' | 'submitted' | 'network' | 'proposed'
  revisionData?: Record<string, unknown>
  provenance?: 'city' | 'publicSources' | 'demonstration'
  coOwners?: { organisation: string; accepted: boolean }[]
  title?: string
  revisionTitle?: string
  /** Further content. */
  data?: Record<string, unknown>
  /** True leaves out the versions of the way there: for whoever does not ask about them. */
  straight?: boolean
}

export interface BuiltResource {
  id: string
  slug: string
  title: string
  revisionTitle: string
}

/** The states a text passes to be where it is. */
const wayTo: Record<Workflow, Workflow[]> = {
  draft: [],
  submitted: ['submitted'],
  network: ['submitted', 'network'],
  proposed: ['submitted', 'network', 'proposed'],
  public: ['submitted', 'network', 'proposed', 'public'],
  archived: ['submitted', 'network', 'archived'],
}

const areas = new WeakMap<object, Promise<string>>()

/** A topic that is an area of work. */
export function anArea({ payload }: Stage): Promise<string> {
  const known = areas.get(payload)
  if (known) return known
  const found = payload.db
    .findOne<{ id: string }>({ collection: 'topics', where: { facet: { equals: 'area' } } })
    .then((topic) => {
      if (!topic) throw new Error('the portal has no area of work')
      return String(topic.id)
    })
  areas.set(payload, found)
  return found
}

/** Content that may be sent, of the kind asked. */
export async function completeContent(
  stage: Stage,
  kind: 'model' | 'tool' | 'report' = 'model',
): Promise<Record<string, unknown>> {
  const common = {
    summary: 'Una scheda per le prove.',
    topics: [await anArea(stage)],
    period: { from: '2023-01-01T00:00:00.000Z' },
  }
  const text = richText('Un testo per le prove.')
  if (kind === 'tool')
    return {
      ...common,
      toolType: 'checklist',
      whenToUse: text,
      instructions: text,
      privacyNotes: text,
    }
  if (kind === 'report')
    return {
      ...common,
      reportPeriod: { from: '2023-01-01T00:00:00.000Z', to: '2023-12-31T00:00:00.000Z' },
      actions: [{ title: 'Un’azione' }],
      lessons: text,
    }
  return {
    ...common,
    problem: text,
    approach: text,
    coreElements: [{ title: 'Sportello' }],
    whatDidNotWork: text,
    noEvidenceYet: 'Il servizio è appena partito.',
  }
}

/**
 * A complete entry where `overrides` say, with the versions it would have left on its way. Written
 * by the system, which is quick; the moves themselves are tried in `tests/resources`.
 */
export async function buildResource(
  stage: Stage,
  overrides: ResourceOverrides,
): Promise<BuiltResource> {
  const {
    organisation,
    kind = 'model',
    workflow = 'draft',
    revision,
    provenance = 'city',
  } = overrides
  // With a letter first: digits alone may be somebody's telephone number.
  const mark = `x${randomBytes(5).toString('hex')}`
  const { title = `Scheda ${mark}`, revisionTitle = `Revisione ${mark}` } = overrides
  const now = () => new Date().toISOString()
  // As the system: what the tests find there was decided before they ask.
  const asSystem = {
    collection: 'resources',
    depth: 0,
    locale: 'it',
    overrideAccess: true,
  } as const
  // A job that reads them writes the same rows; here nobody repeats what met it.
  const attached = (overrides.data?.documents ?? []) as string[]
  await awaitReading(stage.payload, attached, 20_000)
  const created = await stage.payload.create({
    ...asSystem,
    data: {
      kind,
      title,
      slug: `scheda-${mark}`,
      ...(await completeContent(stage, kind)),
      ...overrides.data,
      organisation,
      provenance,
      coOwners: overrides.coOwners ?? [],
      workflow: 'draft',
      workflowSince: now(),
      _status: 'draft',
    } as never,
  })
  const id = String(created.id)
  const update = (data: Record<string, unknown>, draft = false) =>
    stage.payload.update({ ...asSystem, id, draft, data: data })
  let sharedAt: string | null = null
  for (const state of overrides.straight ? wayTo[workflow].slice(-1) : wayTo[workflow]) {
    const shared = state !== 'submitted'
    if (shared) sharedAt ??= now()
    await update({
      workflow: state,
      workflowSince: now(),
      _status: shared ? 'published' : 'draft',
      sharedAt,
      ...(shared ? { releasedAt: sharedAt } : {}),
    })
  }
  if (revision)
    await update(
      {
        title: revisionTitle,
        ...overrides.revisionData,
        workflow: revision,
        workflowSince: now(),
        _status: 'draft',
      },
      true,
    )
  return { id, slug: `scheda-${mark}`, title, revisionTitle }
}
