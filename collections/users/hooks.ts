import {
  AuthenticationError,
  Forbidden,
  type CollectionAfterReadHook,
  type CollectionRefreshHook,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { askerOf } from '../../src/access/asker'
import { ClosedOperation } from '../../src/domain/errors'
import { findAccount } from '../../src/domain/accounts/find-account'
import { prepareAccount } from '../../src/domain/accounts/prepare-account'
import { recordAccountChange } from '../../src/domain/accounts/record-account-change'
import { settleAccount } from '../../src/domain/accounts/settle-account'

/** A password changes by its own actions, and accounts one at a time. */
export const closePasswords: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'update') return args
  if (!('id' in args)) throw new ClosedOperation()
  await findAccount(req, String(args.id))
  if ('data' in args && isRecord(args.data) && 'password' in args.data) throw new ClosedOperation()
  return args
}

/** New accounts get what follows from role and organisation; changes pass the rules. */
export const settle: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  operation === 'create' ? prepareAccount(req, data) : settleAccount(req, data, originalDoc)

export const followAccount: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update') await recordAccountChange(req, previousDoc, doc)
  return doc
}

/** Payload's own sign-in (the Local API's) holds to the same: only accounts in force. */
export const refuseInactive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (askerOf(user) === null) throw new AuthenticationError(req.t)
  return user
}

/** A session is not renewed for an account that has ended meanwhile. */
export const refuseRefresh: CollectionRefreshHook = ({ args, user }) => {
  if (askerOf(user) === null) throw new Forbidden(args.req.t)
}

/** Sessions are the machine's own; an empty list of them says nothing either. */
export const hideSessions: CollectionAfterReadHook = ({ doc, overrideAccess }) => {
  if (overrideAccess) return doc
  const { sessions: _sessions, ...rest } = doc
  return rest
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
