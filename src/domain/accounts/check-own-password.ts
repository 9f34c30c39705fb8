import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import type { AccountRow } from './consume-token'
import { isPasswordOf } from './passwords'
import { WrongPassword } from './refusals'
import { signInLimits } from './sign-in-limits'

/** Asks for the password again, within the limits of signing in: a session left open is no key. */
export async function checkOwnPassword(
  { asker, payload }: Context,
  { currentPassword, address }: { currentPassword: string; address: string },
): Promise<void> {
  if (!asker) throw new ForbiddenAction()
  const right = await signInLimits(payload).attempt({ account: asker.email, address }, async () => {
    const row = await payload.db.findOne<AccountRow>({
      collection: 'users',
      where: { id: { equals: asker.id } },
    })
    return (await isPasswordOf(row, currentPassword)) ? true : undefined
  })
  if (!right) throw new WrongPassword()
}
