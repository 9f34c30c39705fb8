import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import type { ProfileInput } from './update-profile'

export interface OwnProfile extends ProfileInput {
  organisationName: string
  email: string
  updatedAt: string
}

/** One's own profile, as its form edits it. */
export async function readOwnProfile(ctx: Context): Promise<OwnProfile> {
  const { asker, payload, locale } = ctx
  if (!asker) throw new ForbiddenAction()
  const asThisPerson = { depth: 0, overrideAccess: false, user: ctx.user, locale } as const
  const [profile, organisation] = await Promise.all([
    payload.findByID({
      ...asThisPerson,
      collection: 'profiles',
      id: asker.profile,
      fallbackLocale: false,
    }),
    payload.findByID({
      ...asThisPerson,
      collection: 'organisations',
      id: asker.organisation,
      select: { name: true },
    }),
  ])
  return {
    displayName: String(profile.displayName),
    jobTitle: String(profile.jobTitle ?? ''),
    bio: String(profile.bio ?? ''),
    expertise: (profile.expertise ?? []).flatMap((topic: unknown) => idOf(topic) ?? []),
    languages: profile.languages ?? [],
    openToTutoring: profile.openToTutoring ?? false,
    namePublic: profile.namePublic ?? false,
    locale: asker.locale,
    organisationName: String(organisation.name ?? ''),
    email: asker.email,
    updatedAt: String(profile.updatedAt),
  }
}
