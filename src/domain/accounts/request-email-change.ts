import { inTransaction } from '../../database/transaction'
import { addressChange } from '../../mail/templates/address-change'
import { addressChangeAnnounced } from '../../mail/templates/address-change-announced'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { addressOf } from './address'
import { appendAccountActivity } from './append-account-activity'
import { checkOwnPassword } from './check-own-password'
import { findAccount } from './find-account'
import { AddressInUse, NotYours } from './refusals'
import { displayNameOf, linkTo, writeToPerson } from './write-to-person'
import { newToken } from './tokens'

/** Asks to move one's own account to another address: both addresses must agree. */
export async function requestEmailChange(
  ctx: Context,
  input: { email: string; currentPassword: string; address: string },
): Promise<void> {
  if (!ctx.asker) throw new ForbiddenAction()
  await checkOwnPassword(ctx, input)
  await askForChange(ctx, ctx.asker.id, input.email, false)
}

/** A technician asks it for someone: the new address agrees, the old one is told at once. */
export async function requestEmailChangeFor(
  ctx: Context,
  { user, email }: { user: string; email: string },
): Promise<void> {
  if (ctx.asker?.role !== 'admin' || ctx.asker.id === user) throw new NotYours()
  await askForChange(ctx, user, email, true)
}

async function askForChange(
  ctx: Context,
  id: string,
  email: string,
  byAdmin: boolean,
): Promise<void> {
  const newAddress = addressOf(email)
  await inTransaction(await requestOf(ctx), async (req) => {
    const account = await findAccount(req, id)
    const taken = await req.payload.db.findOne({
      collection: 'users',
      where: { email: { equals: newAddress } },
      req,
    })
    if (taken) throw new AddressInUse()
    const tokens = { new: newToken('email'), old: newToken('email') }
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: {
        pendingEmail: newAddress,
        pendingExpiresAt: tokens.new.expiresAt,
        newAddressHash: tokens.new.hash,
        oldAddressHash: byAdmin ? null : tokens.old.hash,
      },
      req,
      returning: false,
    })
    await appendAccountActivity(req, account, { verb: 'user.addressChangeAsked' })
    const { locale } = account
    const displayName = await displayNameOf(req, account.profile)
    const letterTo = (side: 'new' | 'old') =>
      addressChange({
        locale,
        displayName,
        side,
        newAddress,
        byAdmin,
        url: linkTo(req, locale, 'confirmEmail', tokens[side].secret),
        expiresAt: tokens[side].expiresAt,
      })
    await writeToPerson(req, account, letterTo('new'), newAddress)
    await writeToPerson(
      req,
      account,
      byAdmin ? addressChangeAnnounced({ locale, displayName, newAddress }) : letterTo('old'),
    )
  })
}
