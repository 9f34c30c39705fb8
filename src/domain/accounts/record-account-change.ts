import type { PayloadRequest } from 'payload'
import { appendChange } from '../../changes/append-change'
import { accountOf, type Account } from './account'
import { appendAccountActivity } from './append-account-activity'

/** What a change of an account leaves behind, in its transaction: the history, and the profile. */
export async function recordAccountChange(
  req: PayloadRequest,
  previous: object,
  row: object,
): Promise<void> {
  const before = accountOf(previous)
  const after = accountOf(row)
  for (const { verb, from, to } of happenings(before, after))
    await appendAccountActivity(req, after, { verb, from, to })
  if (before.organisation !== after.organisation && after.profile)
    await moveProfile(req, after.profile, after.organisation)
}

function happenings(before: Account, after: Account) {
  const changed = (verb: string, name: 'role' | 'organisation' | 'endsOn') =>
    before[name] === after[name] ? [] : [{ verb, from: before[name], to: after[name] }]
  return [
    ...(after.status === 'suspended' && before.status !== 'suspended'
      ? [{ verb: 'user.suspended', from: before.status, to: after.status }]
      : []),
    ...(before.status === 'suspended' && after.status !== 'suspended'
      ? [{ verb: 'user.readmitted', from: before.status, to: after.status }]
      : []),
    ...changed('user.roleChanged', 'role'),
    ...changed('user.organisationChanged', 'organisation'),
    ...(after.role === before.role ? changed('user.endMoved', 'endsOn') : []),
  ]
}

async function moveProfile(req: PayloadRequest, id: string, organisation: string): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'profiles',
    id,
    data: { organisation },
    req,
    returning: false,
  })
  await appendChange(req, { collection: 'profiles', id, operation: 'update' })
}
