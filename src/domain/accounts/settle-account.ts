import type { PayloadRequest } from 'payload'
import { askerOf, idOf, type Asker } from '../../access/asker'
import { accountOf, type Account } from './account'
import { employerOf } from './employer'
import {
  InvalidEnd,
  NotYours,
  OwnAccount,
  RoleDoesNotFit,
  StateNotAllowed,
  UnusableReference,
} from './refusals'
import * as rules from './rules'

type Row = Record<string, unknown>

/**
 * A change of an account, allowed by the rules whatever door it came through, with what follows
 * from it. Without an asker it is the system's (accepting an invitation, a represented city).
 */
export async function settleAccount(req: PayloadRequest, data: Row, original: Row): Promise<Row> {
  const before = accountOf(original)
  const after = accountOf({ ...original, ...defined(data) })
  const asker = askerOf(req.user)
  if (asker) await checkChange(req, asker, before, after, original)
  const settled = { ...data }
  if (after.role !== before.role || after.organisation !== before.organisation) {
    const employer = await employerOf(req, after.organisation)
    if (!employer) throw new UnusableReference('organisation')
    if (asker && !rules.fits(after.role, employer)) throw new RoleDoesNotFit()
    settled.actsFor = employer.represents ?? employer.id
    if (after.role !== 'partner') settled.endsOn = null
    else if (before.role !== 'partner' && after.endsOn === null)
      settled.endsOn = rules.defaultEnd(new Date()).toISOString()
  }
  // Who is suspended is out at once: no session outlives it.
  if (after.status === 'suspended') settled.sessions = []
  return settled
}

async function checkChange(
  req: PayloadRequest,
  asker: Asker,
  before: Account,
  after: Account,
  original: Row,
): Promise<void> {
  const moved = before.organisation !== after.organisation
  const sameEnd = timeOf(before.endsOn) === timeOf(after.endsOn)
  if (before.role === after.role && !moved && before.status === after.status && sameEnd) {
    if (before.locale !== after.locale && asker.id !== before.id && asker.role !== 'admin')
      throw new NotYours()
    return
  }
  if (asker.id === before.id) throw new OwnAccount()
  if (before.role !== after.role && !rules.rolesToGive(asker, before).includes(after.role))
    throw new NotYours()
  if (moved && !rules.mayChangeOrganisation(asker, before)) throw new NotYours()
  const employer = await employerOf(req, before.organisation)
  if (!employer) throw new UnusableReference('organisation')
  if (before.status !== after.status) {
    if (!rules.maySuspend(asker, before, employer)) throw new NotYours()
    const pending = original.tokenPurpose === 'invitation' && Boolean(original.tokenHash)
    if (!rules.statesFrom(before.status, pending).includes(after.status))
      throw new StateNotAllowed()
  }
  if (!sameEnd && before.role === after.role) {
    if (!rules.maySetEnd(asker, before, employer)) throw new NotYours()
    if (after.endsOn === null || Number.isNaN(timeOf(after.endsOn))) throw new InvalidEnd()
  }
}

/** A field that a change does not name, or names as undefined, stays as it was. */
const defined = (data: Row): Row =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, name === 'organisation' ? idOf(value) : value]],
    ),
  )

const timeOf = (date: string | null): number | null => (date === null ? null : Date.parse(date))
