import type { Locale } from '../../i18n/locales'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { MissingField } from './refusals'

export interface ProfileInput {
  displayName: string
  jobTitle: string
  /** In the language of the page it was written on. */
  bio: string
  expertise: string[]
  languages: string[]
  openToTutoring: boolean
  namePublic: boolean
  /** The language the portal writes in. */
  locale: Locale
}

/** What a person says of themselves to the network, and in which language they are written to. */
export async function updateProfile(
  ctx: Context,
  { locale, ...input }: ProfileInput,
): Promise<void> {
  const { asker } = ctx
  if (!asker) throw new ForbiddenAction()
  const displayName = input.displayName.normalize('NFC').trim()
  if (displayName === '' || displayName.length > 120) throw new MissingField('displayName')
  await inTransaction(await requestOf(ctx), async (req) => {
    const asThisPerson = { depth: 0, overrideAccess: false, user: req.user, req } as const
    await req.payload.update({
      ...asThisPerson,
      collection: 'profiles',
      id: asker.profile,
      locale: ctx.locale,
      data: {
        ...input,
        displayName,
        languages: input.languages.map((language) => language.trim()).filter(Boolean),
      },
    })
    if (locale !== asker.locale)
      await req.payload.update({
        ...asThisPerson,
        collection: 'users',
        id: asker.id,
        data: { locale },
      })
  })
}
