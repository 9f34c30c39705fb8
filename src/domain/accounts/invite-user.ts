import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Role } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import type { Locale } from '../../i18n/locales'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { accountOf } from './account'
import { addressOf } from './address'
import { refusingTaken } from './refusing-taken'
import { appendAccountActivity } from './append-account-activity'
import { employerOf } from './employer'
import {
  AddressInUse,
  InvalidEnd,
  InvitationNotAllowed,
  MissingField,
  RoleDoesNotFit,
} from './refusals'
import { fits, mayManage } from './rules'
import { sendInvitation } from './send-invitation'

export interface Invitation {
  email: string
  displayName: string
  role: Role
  /** Organisation's id. */
  organisation: string
  /** Language of the letter and, to begin with, of the account. */
  locale?: Locale
  /** ISO 8601; partners only, twelve months unless set. */
  endsOn?: string | null
}

/** Makes an account that is invited, with its profile, and writes to the person. */
export async function inviteUser(ctx: Context, input: Invitation): Promise<{ id: string }> {
  const { asker } = ctx
  if (!asker) throw new InvitationNotAllowed()
  const displayName = input.displayName.normalize('NFC').trim()
  if (displayName === '' || displayName.length > 120) throw new MissingField('displayName')
  const email = addressOf(input.email)
  const endsOn = endOf(input)
  return inTransaction(await requestOf(ctx), async (req) => {
    const employer = await employerOf(req, input.organisation)
    if (!employer || !mayManage(asker, input.role, employer)) throw new InvitationNotAllowed()
    if (!fits(input.role, employer)) throw new RoleDoesNotFit()
    if (await isTaken(req, email)) throw new AddressInUse()
    req.context.displayName = displayName
    const creation = req.payload.create({
      collection: 'users',
      data: {
        email,
        // Nobody's: replaced when the invitation is accepted.
        password: randomBytes(32).toString('base64url'),
        role: input.role,
        organisation: employer.id,
        status: 'invited',
        locale: input.locale ?? ctx.locale,
        invitedBy: asker.profile || null,
        ...(endsOn ? { endsOn } : {}),
        provenance: await provenanceOf(req, employer.id),
      },
      depth: 0,
      // As the system: accounts are made by invitation alone, which was allowed above.
      overrideAccess: true,
      req,
    })
    const account = accountOf(await refusingTaken(creation))
    await appendAccountActivity(req, account, { verb: 'user.invited', to: 'invited' })
    await sendInvitation(req, account, asker.profile)
    return { id: account.id }
  })
}

/** True when an account has the address, or is about to. */
async function isTaken(req: PayloadRequest, email: string): Promise<boolean> {
  const row = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  return row !== null
}

function endOf({ role, endsOn }: Invitation): string | null {
  if (role !== 'partner' || !endsOn) return null
  const date = new Date(endsOn)
  if (Number.isNaN(date.getTime())) throw new InvalidEnd()
  return date.toISOString()
}

/** The people of demonstration municipalities are demonstration people. */
async function provenanceOf(
  req: PayloadRequest,
  organisation: string,
): Promise<'demonstration' | 'city'> {
  const row = await req.payload.db.findOne<{ id: string; provenance?: string | null }>({
    collection: 'organisations',
    where: { id: { equals: organisation } },
    req,
  })
  return row?.provenance === 'demonstration' ? 'demonstration' : 'city'
}
