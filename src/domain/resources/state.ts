import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { NotFoundRefusal } from '../errors'
import { assertSameVersion } from '../if-match'
import type { Provenance } from '../provenance'
import { mayReadLatest } from './may-read-latest'
import { isWorkflow, type Ownership, type Workflow } from './workflow'

export type Text = Record<string, unknown> & { id: string }

/** Where a resource stands: what readers see, and the latest version of its text. */
export interface ResourceState {
  /** The main row, every language. */
  main: Text
  /** The latest version's text, every language; equal to `main` unless a revision is in work. */
  latest: Text
  latestVersionId: string
  /** When the latest version began to save itself, ISO 8601; null when somebody saved it. */
  autosavedFrom: string | null
  /** Readers see the main row (also when archived). */
  shared: boolean
  /** A revision of something shared is in work. */
  revision: boolean
  /** The state from which the table of moves speaks. */
  from: Workflow
  /** What an edit must name in `If-Match`: the latest version's `updatedAt`, ISO 8601. */
  updatedAt: string
}

/** A state with what its asker may know of it: a revision they may not read is none. */
export interface StateRead extends ResourceState {
  seen: ResourceState
}

/** The state of a resource, as the system; null when there is none. */
export async function readState(req: PayloadRequest, id: string): Promise<ResourceState | null> {
  const { db } = req.payload
  const main: Text | null = await db.findOne<Text>({
    collection: 'resources',
    where: { id: { equals: id } },
    req,
  })
  if (!main) return null
  const { docs } = await db.findVersions<Text>({
    collection: 'resources',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req,
  })
  const version = docs[0]
  const shared = main._status === 'published'
  const latest: Text = { ...(version?.version ?? main), id }
  const revision = shared && latest._status === 'draft'
  const mainState = workflowOf(main)
  return {
    main: { ...main, id },
    latest,
    latestVersionId: version ? String(version.id) : '',
    autosavedFrom: version && Reflect.get(version, 'autosave') ? instant(version.createdAt) : null,
    shared,
    revision,
    from: mainState === 'archived' ? 'archived' : workflowOf(latest),
    updatedAt: instant(revision ? latest.updatedAt : main.updatedAt),
  }
}

/** The state of a resource the asker may read in some version; otherwise it does not exist. */
export async function stateReadBy(req: PayloadRequest, id: string): Promise<StateRead> {
  const state = await readState(req, id)
  if (!state) throw new NotFoundRefusal()
  const readsRevision = state.revision && (await mayReadLatest(req, id))
  if (!readsRevision && !(await mayRead(req, id))) throw new NotFoundRefusal()
  return { ...state, seen: state.revision && !readsRevision ? withoutRevision(state) : state }
}

const withoutRevision = (state: ResourceState): ResourceState => ({
  ...state,
  latest: state.main,
  autosavedFrom: null,
  revision: false,
  from: workflowOf(state.main),
  updatedAt: instant(state.main.updatedAt),
})

/** Refuses an edit or a move made on a version that is not the latest. 409 `stale_version`. */
export const assertFresh = ({ seen }: StateRead, ifMatch: string | null | undefined): void =>
  assertSameVersion(seen.updatedAt, ifMatch)

/** Whom the latest version answers to. */
export async function ownershipOf(req: PayloadRequest, state: ResourceState): Promise<Ownership> {
  const organisation = idOf(state.latest.organisation) ?? ''
  const owner = await req.payload.db.findOne<{ id: string; kind: string }>({
    collection: 'organisations',
    where: { id: { equals: organisation } },
    select: { kind: true },
    req,
  })
  return {
    organisation,
    organisationKind: owner?.kind ?? '',
    provenance: state.latest.provenance as Provenance,
    submittedBy: (state.latest.submittedBy as string | null) ?? null,
  }
}

export const workflowOf = (text: Record<string, unknown>): Workflow =>
  isWorkflow(text.workflow) ? text.workflow : 'draft'

async function mayRead(req: PayloadRequest, id: string): Promise<boolean> {
  const row = await req.payload.findByID({
    collection: 'resources',
    id,
    depth: 0,
    select: { kind: true },
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return row !== null
}

const instant = (value: unknown): string =>
  value instanceof Date || typeof value === 'string' ? new Date(value).toISOString() : ''
