import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  Where,
} from 'payload'
import { askedPaths } from '../../src/access/asked-paths'
import { askerOf, idOf } from '../../src/access/asker'
import { appendChange } from '../../src/changes/append-change'
import { ClosedOperation, Refusal } from '../../src/domain/errors'

/**
 * Whoever asks as a person asks only of what they would be shown whatever the row. The system's own
 * writes have been decided already; nobody else writes.
 */
export const guardOperation: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess) return args
  if (operation === 'readDistinct') throw new ClosedOperation()
  assertQueryable(args as { where?: Where; sort?: string | string[] })
  return args
}

/** Whatever follows the data learns of it at the commit. */
export const tellChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  await appendChange(req, { collection: 'replications', id: String(doc.id), operation })
  return doc
}

export const tellDeletion: CollectionAfterDeleteHook = ({ id, req }) =>
  appendChange(req, { collection: 'replications', id: String(id), operation: 'delete' })

/** The technicians' reading of what two cities keep to themselves leaves a trace. */
export const logAdminReading: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  const asker = askerOf(req.user)
  // A row that was asked for without its visibility may be one of those.
  if (overrideAccess || asker?.role !== 'admin' || (doc.visibility ?? 'city') !== 'city') return doc
  if (idOf(doc.adopter) === asker.actsFor) return doc
  req.payload.logger.info({
    event: 'admin.read.unshared',
    replication: String(doc.id),
    profile: asker.profile,
  })
  return doc
}

/** Fields whose readers depend on the row: an answer would tell them. */
const unaskable: ReadonlySet<string> = new Set([
  'transferability',
  'tutorAsked',
  'tutorAnswer',
  'tutorNote',
  'runningKey',
  'sourceKeys',
  'sourceWorkflow',
])

function assertQueryable(asked: { where?: Where; sort?: string | string[] }): void {
  const { sorts, wheres } = askedPaths(asked)
  const isUnaskable = (path: string) => path.split(/\.|__/).some((field) => unaskable.has(field))
  const path = [...sorts, ...wheres].find(isUnaskable)
  if (path) throw new Refusal('not_queryable', 400, 'error.closed', { data: { path } })
}
