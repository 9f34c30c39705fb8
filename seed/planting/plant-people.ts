import type { Payload, PayloadRequest } from 'payload'
import { appendChange } from '../../src/changes/append-change'
import { hashPassword } from '../../src/domain/accounts/passwords'
import { defaultEnd } from '../../src/domain/accounts/rules'
import { people } from '../demonstration/people'
import type { Person } from '../types'
import { keepAccounts, newPassword, readAccounts, type AccountEntry } from './accounts-file'
import { asOne, idFor, idIn, writeRow } from './planter'
import type { References } from './resource-row'

/** Ids of the cast by key: the account, and the profile that others see. */
export interface Cast {
  users: ReadonlyMap<string, string>
  profiles: ReadonlyMap<string, string>
}

/**
 * The demonstration's people. Whoever is there stays as they are; whoever is missing comes with the
 * password that `accounts.json` says or a new one, and whoever the file has lost gets a new one. The
 * file is written last, when everyone in it can sign in.
 */
export async function plantPeople(
  payload: Payload,
  dataDir: string,
  known: References,
): Promise<Cast> {
  const kept = await readAccounts(dataDir)
  const there = await accountsThere(payload)
  const entries: AccountEntry[] = people.map((person) => ({
    email: person.email,
    password: kept.get(person.email)?.password ?? newPassword(),
    role: person.role,
    organisation: person.organisation,
    displayName: person.displayName,
  }))
  // Deriving a key takes long on purpose: all of them at once, before the transaction.
  const secrets = await Promise.all(
    people.map(async (person, index) =>
      there.has(person.key) && kept.has(person.email)
        ? null
        : hashPassword((entries[index] as AccountEntry).password),
    ),
  )
  await asOne(payload, async (req) => {
    for (const [index, person] of people.entries()) {
      const secret = secrets[index]
      if (!secret) continue
      if (there.has(person.key)) await resetPassword(req, userId(payload, person), secret)
      else await addPerson(req, person, secret, known)
    }
  })
  if (secrets.some((secret) => secret !== null)) await keepAccounts(dataDir, entries)
  const idsOf = (id: (payload: Payload, person: Person) => string) =>
    new Map(people.map((person) => [person.key, id(payload, person)]))
  return { users: idsOf(userId), profiles: idsOf(profileId) }
}

const userId = (payload: Payload, { key }: Person): string => idFor(payload, 'users', key)
const profileId = (payload: Payload, { key }: Person): string => idFor(payload, 'profiles', key)

/** Keys of the people who have their account. */
async function accountsThere(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { id: { in: people.map((person) => userId(payload, person)) } },
    pagination: false,
    limit: 0,
  })
  const ids = new Set(docs.map(({ id }) => String(id)))
  return new Set(people.filter((person) => ids.has(userId(payload, person))).map(({ key }) => key))
}

async function resetPassword(
  req: PayloadRequest,
  id: string,
  secret: { hash: string; salt: string },
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { ...secret },
    returning: false,
    req,
  })
  await appendChange(req, { collection: 'users', id, operation: 'update' })
}

async function addPerson(
  req: PayloadRequest,
  person: Person,
  secret: { hash: string; salt: string },
  known: References,
): Promise<void> {
  const organisation = idIn(known.organisations, person.organisation)
  const profile = profileId(req.payload, person)
  await writeRow(req, 'profiles', profile, {
    displayName: person.displayName,
    organisation,
    jobTitle: person.jobTitle,
    bio: person.bio,
    expertise: person.expertise.map((topic) => idIn(known.topics, topic)),
    languages: person.languages,
    openToTutoring: person.openToTutoring ?? false,
    namePublic: person.namePublic ?? false,
    provenance: 'demonstration',
  })
  await writeRow(req, 'users', userId(req.payload, person), {
    email: person.email,
    ...secret,
    role: person.role,
    organisation,
    actsFor: organisation,
    status: 'active',
    locale: 'it',
    profile,
    provenance: 'demonstration',
    ...(person.role === 'partner' ? { endsOn: defaultEnd(new Date()).toISOString() } : {}),
  })
}
