import type { PayloadRequest } from 'payload'
import { keyOf } from '../../access/resources'
import { appendActivity } from '../activity'
import type { Account } from './account'
import { employerOf } from './employer'

/**
 * Appends to a person's history. `readers` carries the cities a partner works with, so that
 * whoever manages the person there reads it by one query.
 */
export async function appendAccountActivity(
  req: PayloadRequest,
  { id, role, organisation }: Account,
  what: { verb: string; from?: string | null; to?: string | null },
): Promise<void> {
  const employer = role === 'partner' ? await employerOf(req, organisation) : null
  await appendActivity(req, {
    ...what,
    subject: { collection: 'users', id },
    organisation,
    person: { id, role, organisation },
    readers: employer?.worksWith.map(keyOf).join('') || undefined,
  })
}
