import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { askerOf, idOf } from '../../src/access/asker'
import type { StoredFile } from '../../src/documents/receive-file'
import { ForbiddenAction } from '../../src/domain/errors'
import { assertMayEdit, assertUnattached } from '../../src/domain/files/check-use'
import { UnusableFile } from '../../src/domain/files/refusals'
import type { FileNoun } from '../../src/domain/files/showings'
import { ownerOf } from '../../src/domain/owner-of'
import { heard } from './fields'
import { UnacceptableFile } from './refusals'

/** What one write leaves on the request for its hooks. */
export interface FileContext {
  /** The file that the row being written tells of, checked and stored already. */
  received?: StoredFile
  /** True while a person, not the system, writes the row. */
  byPerson?: boolean
}

/**
 * For whoever acts as a person: a row is made only with a file that this portal has stored, and
 * what is the server's to say is not heard.
 */
export const guardFiles: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const context: FileContext = req.context
  if (operation === 'create' && !context.received)
    throw new UnacceptableFile(collection.slug as FileNoun, 'missing')
  context.byPerson = true
  return { ...args, data: heard((args as { data: Record<string, unknown> }).data) }
}

/** Whose a new file is, and that nobody else reads it yet. */
export const prepareFile: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const { byPerson, received }: FileContext = req.context
  if (!data || !byPerson || operation !== 'create' || !received) return data
  const asker = askerOf(req.user)
  if (!asker) throw new ForbiddenAction()
  const owner = await ownerOf(req, asker, idOf(data.organisation))
  if (!owner) throw new UnusableFile('organisation')
  return { ...data, ...received, ...owner, audience: 'organisation', readers: '', shownIn: [] }
}

/** What others read changes only with the text that shows it; what is in use stays usable. */
export const checkFile: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const context: FileContext = req.context
  const { byPerson, received } = context
  delete context.byPerson
  delete context.received
  if (!byPerson || operation !== 'update') return data
  const id = String(originalDoc?.id)
  const replaced = received !== undefined
  await assertMayEdit(req, { noun: collection.slug as FileNoun, id, data, replaced })
  if (!replaced) return data
  return { ...data, ...received, ...(collection.slug === 'documents' && unread(originalDoc)) }
}

/** Another file in its place: another version, of which nothing is known yet. */
const unread = ({ fileVersion }: { fileVersion?: number | null }) => ({
  textState: 'waiting',
  pages: null,
  warnings: null,
  thumbnail: null,
  fileVersion: (fileVersion ?? 1) + 1,
  replacedOn: new Date().toISOString(),
})

/** A file goes only when nothing shows it. */
export const keepAttached: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await assertUnattached(req, collection.slug as FileNoun, String(id))
}

/** The technicians' reading of what an organisation has not shared leaves a trace. */
export const logAdminReading: CollectionAfterReadHook = ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  const asker = askerOf(req.user)
  if (overrideAccess || asker?.role !== 'admin' || doc.audience !== 'organisation') return doc
  if (idOf(doc.organisation) === asker.actsFor) return doc
  req.payload.logger.info({
    event: 'admin.read.unshared',
    noun: collection.slug,
    file: String(doc.id),
    profile: asker.profile,
  })
  return doc
}
