import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import { defaultLocale } from '../../i18n/locales'
import { keepLanguage } from '../keep-language'
import { settleResource } from './settle-resource'
import type { ResourceState, Text } from './state'
import type { Workflow } from './workflow'

/** The fields a move writes. */
export interface Stamp {
  workflow: Workflow
  workflowSince: string
  submittedBy: string | null
  validatedBy?: string | null
  validatedAt?: string | null
}

const yearAhead = (now: Date): string => {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() + 1)
  return then.toISOString()
}

/** What a move leaves on the row: the new state, since when, who sent it, who validated it. */
export function rememberMove(req: PayloadRequest, to: Workflow): Stamp {
  const asker = askerOf(req.user)
  const now = new Date().toISOString()
  return {
    workflow: to,
    workflowSince: now,
    submittedBy: to === 'submitted' ? (asker?.id ?? null) : null,
    ...(to === 'public' ? { validatedBy: asker?.organisation ?? null, validatedAt: now } : {}),
  }
}

/** Makes the latest version what readers see. */
export async function publishLatest(
  req: PayloadRequest,
  state: ResourceState,
  stamp: Stamp,
): Promise<void> {
  const replaces = !state.shared || state.revision
  await asSystem(req, state, false, {
    ...stamp,
    _status: 'published',
    sharedAt: state.main.sharedAt ?? stamp.workflowSince,
    releasedAt:
      replaces || stamp.workflow === 'public' ? stamp.workflowSince : state.main.releasedAt,
    ...(replaces ? freshness(state.latest, new Date(stamp.workflowSince)) : {}),
  })
}

/** A text nobody else reads yet: main row and latest version stay one. */
export const saveFirstText = (
  req: PayloadRequest,
  state: ResourceState,
  stamp: Stamp,
): Promise<void> => asSystem(req, state, false, { ...stamp, _status: 'draft' })

/** The revision moves beside what readers see. */
export const saveRevision = (
  req: PayloadRequest,
  state: ResourceState,
  stamp: Stamp,
): Promise<void> => asSystem(req, state, true, { ...stamp })

/** What readers see moves, and the revision in work stays as it is. */
export async function writeShared(
  req: PayloadRequest,
  state: ResourceState,
  stamp: Partial<Stamp>,
): Promise<void> {
  const { workflow, workflowSince } = stamp
  await req.payload.db.updateOne({
    collection: 'resources',
    id: state.main.id,
    data: { workflow, workflowSince },
    returning: false,
    req,
  })
  await settleResource(req, state.main.id, state.main)
}

/**
 * When the owner last said that the text holds, and until when: active models and tools are
 * confirmed within a year. What was written from sources is confirmed by nobody yet.
 */
export function freshness(text: Text, now: Date): Record<string, unknown> {
  const { kind, status, provenance } = text
  if (provenance === 'publicSources') return { verifiedOn: null, reviewBy: null }
  const active = kind !== 'report' && status === 'active'
  return { verifiedOn: now.toISOString(), reviewBy: active ? yearAhead(now) : null }
}

async function asSystem(
  req: PayloadRequest,
  state: ResourceState,
  draft: boolean,
  data: Record<string, unknown>,
): Promise<void> {
  req.context.sharedBefore = state.main
  // Written on the row that readers see alone: the version that replaces it does not know of it.
  const adopterKeys = String(state.main.adopterKeys ?? '')
  await keepLanguage(req, () =>
    req.payload.update({
      collection: 'resources',
      id: state.main.id,
      data: { ...data, adopterKeys },
      draft,
      depth: 0,
      locale: defaultLocale,
      // As the system: the table of moves has said yes, and a move ignores the editors' locks.
      overrideAccess: true,
      overrideLock: true,
      req,
    }),
  )
}
