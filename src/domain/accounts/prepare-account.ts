import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { appendChange } from '../../changes/append-change'
import { employerOf } from './employer'
import { defaultEnd } from './rules'
import { UnusableReference } from './refusals'

/**
 * A new account with what follows from it: the city it acts for, a partner's end, and the profile
 * that members see (named by the request's `context.displayName`), unless one is given.
 */
export async function prepareAccount(
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const organisation = idOf(data.organisation)
  const employer = organisation ? await employerOf(req, organisation) : null
  if (!employer) throw new UnusableReference('organisation')
  const endsOn =
    data.role === 'partner' ? (data.endsOn ?? defaultEnd(new Date()).toISOString()) : null
  return {
    ...data,
    endsOn,
    actsFor: employer.represents ?? employer.id,
    profile: idOf(data.profile) ?? (await makeProfile(req, data, employer.id)),
  }
}

async function makeProfile(
  req: PayloadRequest,
  { email, provenance }: Record<string, unknown>,
  organisation: string,
): Promise<string> {
  const { displayName } = req.context
  const profile: { id: unknown } = await req.payload.db.create({
    collection: 'profiles',
    data: {
      displayName:
        typeof displayName === 'string' ? displayName : (String(email).split('@', 1)[0] ?? ''),
      organisation,
      openToTutoring: false,
      namePublic: false,
      provenance: provenance ?? 'city',
    },
    req,
  })
  await appendChange(req, { collection: 'profiles', id: String(profile.id), operation: 'create' })
  return String(profile.id)
}
