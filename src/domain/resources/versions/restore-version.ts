import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '../../../database/transaction'
import type { Context } from '../../context'
import { NotFoundRefusal } from '../../errors'
import { requestOf } from '../../request-of'
import { checkReferences } from '../check-references'
import { assertMayEdit } from '../editing/assert-may-edit'
import { keepAnswers, ownerKeysOf } from '../owner-keys'
import { settleEdit, sinceOf } from '../editing/prepare-edit'
import { assertFresh, stateReadBy, type ResourceState, type Text } from '../state'
import { writeMain, writeVersion } from './write-version'

export interface RestoreInput {
  id: string
  version: string
  /** The version the person saw: the latest version's `updatedAt`. */
  ifMatch?: string | null
}

/**
 * Makes an earlier text the one being written: a change of content like any other, so at `draft`,
 * and beside what readers see where they see something. 404 (resource or version), 409
 * `stale_version`, 403 `forbidden`.
 */
export async function restoreVersion(ctx: Context, input: RestoreInput): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const state = await stateReadBy(req, input.id)
    assertFresh(state, input.ifMatch)
    await assertMayEdit(req, input.id)
    const earlier = await versionReadBy(req, input)
    const text = restored(state, earlier)
    await checkReferences(req, text, state.latest)
    const written = await writeVersion(req, state, text)
    if (!state.shared) await writeMain(req, written)
    await settleEdit(req, input.id, { state }, 'resource.versionRestored')
    return { id: input.id }
  })
}

/** The whole version, every language, if the person may read it. */
async function versionReadBy(req: PayloadRequest, { id, version }: RestoreInput): Promise<Text> {
  const where: Where = { and: [{ id: { equals: version } }, { parent: { equals: id } }] }
  const { totalDocs } = await req.payload.countVersions({
    collection: 'resources',
    where,
    overrideAccess: false,
    req,
  })
  const { docs } = await req.payload.db.findVersions<Text>({
    collection: 'resources',
    where,
    limit: 1,
    pagination: false,
    req,
  })
  const found = docs[0]?.version
  if (totalDocs === 0 || !found) throw new NotFoundRefusal()
  return { ...found, id }
}

/** The earlier words, with all that the server keeps as it is now. */
function restored(state: ResourceState, earlier: Text): Text {
  const { latest } = state
  const kept = Object.fromEntries(keptByServer.map((field) => [field, latest[field] ?? null]))
  const text = {
    ...earlier,
    ...kept,
    coOwners: keepAnswers(earlier.coOwners, latest.coOwners),
    id: latest.id,
    _status: 'draft',
    workflow: 'draft',
    workflowSince: sinceOf(state),
    submittedBy: null,
  }
  return { ...text, ...ownerKeysOf(text) }
}

const keptByServer = [
  'kind',
  'organisation',
  'slug',
  'provenance',
  'sharedAt',
  'releasedAt',
  'validatedBy',
  'validatedAt',
  'verifiedOn',
  'reviewBy',
]
