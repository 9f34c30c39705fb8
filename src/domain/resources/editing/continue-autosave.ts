import type { PayloadRequest } from 'payload'
import { askerOf } from '../../../access/asker'
import type { ResourceState, Text } from '../state'

/** How long one version goes on taking what is saved by itself: then the history gets another. */
const longestMs = 60 * 60 * 1000

/** Who began the latest version that saves itself, in which form, and when. */
interface Begun {
  by: string
  form: string
  since: string
}

/**
 * Before a save that nobody asked for: Payload writes it over the latest version if that saved
 * itself too. It may only where the same person wrote it, in the same form, within the hour;
 * otherwise that version is closed, stays in the history, and a new one begins.
 */
export async function continueAutosave(req: PayloadRequest, state: ResourceState): Promise<void> {
  const { autosavedFrom } = state
  if (autosavedFrom) {
    const recent = Date.now() - Date.parse(autosavedFrom) < longestMs
    if (recent && (await isOwn(req, state, formIn(req)))) return
    await close(req, state.latestVersionId)
  }
  const begun: Begun = {
    by: askerOf(req.user)?.id ?? '',
    form: formIn(req),
    since: new Date().toISOString(),
  }
  await req.payload.kv.set(keyOf(state), begun)
}

/**
 * Whether the latest version is what this very form saved by itself: its answer may have been lost
 * on the way, and nobody else has written since. A form names itself in the address.
 */
export const isFormsOwn = async (req: PayloadRequest, state: ResourceState): Promise<boolean> =>
  formIn(req) !== '' && state.autosavedFrom !== null && isOwn(req, state, formIn(req))

async function isOwn(req: PayloadRequest, state: ResourceState, form: string): Promise<boolean> {
  const begun = await req.payload.kv.get<Begun>(keyOf(state))
  if (!begun || !state.autosavedFrom) return false
  const mine = begun.by === askerOf(req.user)?.id && begun.form === form
  return mine && state.autosavedFrom >= begun.since
}

const keyOf = (state: ResourceState): string => `autosave:${state.main.id}`

const formIn = ({ query }: PayloadRequest): string =>
  typeof query?.form === 'string' ? query.form.slice(0, 60) : ''

async function close(req: PayloadRequest, id: string): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.findVersions<Text>({
    collection: 'resources',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs
  if (!version) return
  const closed = { ...version, autosave: false }
  await db.updateVersion({
    collection: 'resources',
    id,
    // The whole row: a list that is left out would be emptied.
    versionData: closed,
    returning: false,
    req,
  })
}
