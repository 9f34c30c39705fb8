import { appendChange } from '../../changes/append-change'
import { inTransaction } from '../../database/transaction'
import { passwordChanged } from '../../mail/templates/password-changed'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { accountOf } from './account'
import { appendAccountActivity } from './append-account-activity'
import { checkOwnPassword } from './check-own-password'
import type { AccountRow } from './consume-token'
import { checkPassword, hashPassword } from './passwords'
import { writePassword } from './write-password'
import { displayNameOf, writeToPerson } from './write-to-person'

/** Changes one's own password, knowing the present one; the other sessions end. */
export async function changePassword(
  ctx: Context,
  input: { currentPassword: string; password: string; address: string },
): Promise<void> {
  const { asker, user } = ctx
  if (!asker) throw new ForbiddenAction()
  await checkOwnPassword(ctx, input)
  checkPassword(input.password, asker.email)
  const secret = await hashPassword(input.password)
  const kept: unknown = user && Reflect.get(user, '_sid')
  await inTransaction(await requestOf(ctx), async (req) => {
    const row = await req.payload.db.findOne<AccountRow>({
      collection: 'users',
      where: { id: { equals: asker.id } },
      req,
    })
    if (!row) throw new ForbiddenAction()
    const sessions = Array.isArray(row.sessions) ? row.sessions : []
    await writePassword(req, asker.id, {
      secret,
      sessions: sessions.filter((session: { id?: unknown }) => session.id === kept),
    })
    const account = accountOf(row)
    await appendAccountActivity(req, account, { verb: 'user.passwordChanged' })
    await appendChange(req, { collection: 'users', id: asker.id, operation: 'update' })
    const displayName = await displayNameOf(req, account.profile)
    await writeToPerson(req, account, passwordChanged({ locale: account.locale, displayName }))
  })
}
