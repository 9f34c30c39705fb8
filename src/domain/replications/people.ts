import type { PayloadRequest } from 'payload'
import { askerOf, idOf, type Asker } from '../../access/asker'
import { isOfAdopter, sourcesKey } from '../../access/replications'
import { keyOf } from '../../access/resources'
import { rowsOf } from '../stored'
import { UnusablePerson } from './refusals'

type Row = Record<string, unknown>

/** Who is behind these profiles, by profile: people who may do something today, and no others. */
export async function peopleBehind(
  req: PayloadRequest,
  profiles: readonly string[],
): Promise<Map<string, Asker>> {
  if (profiles.length === 0) return new Map()
  // Below access: whom one may name is the server's to say.
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'users',
    where: { profile: { in: [...new Set(profiles)] } },
    limit: profiles.length,
    pagination: false,
    select: {
      email: true,
      role: true,
      organisation: true,
      actsFor: true,
      profile: true,
      status: true,
      endsOn: true,
    },
    req,
  })
  return new Map(
    docs.flatMap((user) => {
      const asker = askerOf(user)
      return asker ? [[asker.profile, asker] as const] : []
    }),
  )
}

/**
 * The lead is of the adopter; whoever answers for a phase too, or is the tutor. Asked of those who
 * are new against the row before. 400 `reference`.
 */
export async function assertPeople(req: PayloadRequest, row: Row, before: Row): Promise<void> {
  const lead = idOf(row.lead)
  const known = new Set([...ownersOf(before), idOf(row.tutor)])
  const named = ownersOf(row).filter((owner) => !known.has(owner))
  if (lead && lead !== idOf(before.lead)) named.push(lead)
  const behind = await peopleBehind(req, named)
  const stranger = named.find((profile) => {
    const asker = behind.get(profile)
    return !asker || !isOfAdopter(asker, row)
  })
  if (stranger) throw new UnusablePerson(stranger === lead ? 'lead' : 'phases.owner')
}

/** True for whom the source's owner lets be asked: their people, who said they are open to it. */
export async function mayTutor(
  req: PayloadRequest,
  profile: string,
  sourceKeys: unknown,
): Promise<boolean> {
  const asker = (await peopleBehind(req, [profile])).get(profile)
  if (!asker || !isOfSource(asker, String(sourceKeys ?? ''))) return false
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: 'profiles',
    where: { id: { equals: profile } },
    select: { openToTutoring: true },
    req,
  })
  return row?.openToTutoring === true
}

/** People of those who own the source; ANCI's where it was written from public sources. */
export function isOfSource(asker: Asker, sourceKeys: string): boolean {
  if (asker.role === 'partner' || asker.role === 'admin') return false
  if (sourceKeys.includes(keyOf(asker.actsFor))) return true
  return asker.role === 'anci' && sourceKeys.includes(sourcesKey)
}

const ownersOf = (row: Row): string[] =>
  rowsOf(row.phases).flatMap(({ owner }) => idOf(owner) ?? [])
