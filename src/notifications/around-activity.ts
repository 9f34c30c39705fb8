import type { PayloadRequest } from 'payload'
import { idOf, type Role } from '../access/asker'
import { sourcesKey } from '../access/replications'
import { enquiryKinds } from '../domain/enquiries/kinds'
import { ownershipOf, readState } from '../domain/resources/state'
import { validatorsOf } from '../domain/resources/workflow'
import { idsOf, textOf } from '../domain/stored'
import type { ActivityRow } from './activity-row'
import type { Around } from './recipients'

type Row = Record<string, unknown> & { id: string }

/** Nobody stands around it. */
export const nobodyAround: Around = {
  organisation: null,
  owners: [],
  ownedByAnci: false,
  validators: [],
  submitter: null,
  authors: [],
  contact: null,
  lead: null,
  tutorAsked: null,
  tutorAsker: null,
  phaseOwner: null,
  waitsAt: null,
  enquiry: null,
  searcher: null,
  proposed: false,
}

/** Who stands around what an activity tells; null for what is not there any more. */
export async function aroundActivity(
  req: PayloadRequest,
  activity: ActivityRow,
): Promise<Around | null> {
  const { collection, row: id } = activity.subject ?? {}
  if (!id) return null
  if (collection === 'resources') return aroundEntry(req, id)
  if (collection === 'replications') {
    const around = await aroundReplication(req, id)
    return around && { ...around, proposed: activity.verb === 'replication.proposed' }
  }
  const enquiry = await rowOf(req, 'enquiries', id)
  if (!enquiry) return null
  return {
    ...nobodyAround,
    organisation: idOf(enquiry.organisation) ?? null,
    enquiry: enquiryKinds.find((kind) => kind === enquiry.kind) ?? 'city',
  }
}

/** Who stands around an entry: the text in work, which is what waits and what is sent back. */
export async function aroundEntry(req: PayloadRequest, id: string): Promise<Around | null> {
  const state = await readState(req, id)
  if (!state) return null
  const { latest } = state
  const ownership = await ownershipOf(req, state)
  return {
    ...nobodyAround,
    organisation: ownership.organisation,
    owners: organisationsIn(latest.ownerKeys),
    ownedByAnci: ownership.provenance === 'publicSources',
    validators: validatorsOf(ownership),
    submitter: await lastActor(req, id, 'resource.submit'),
    authors: idsOf(latest.authors),
    contact: idOf(latest.contact) ?? null,
    waitsAt: state.from === 'submitted' || state.from === 'proposed' ? state.from : null,
  }
}

/** Who stands around a replication. */
export async function aroundReplication(req: PayloadRequest, id: string): Promise<Around | null> {
  const row = await rowOf(req, 'replications', id)
  if (!row) return null
  const asked = row.tutorAnswer === 'none' ? undefined : idOf(row.tutorAsked)
  return {
    ...nobodyAround,
    organisation: idOf(row.adopter) ?? null,
    owners: organisationsIn(row.sourceKeys),
    ownedByAnci: String(row.sourceKeys ?? '').includes(sourcesKey),
    validators: ['anci', 'ministry'] satisfies Role[],
    lead: idOf(row.lead) ?? null,
    tutorAsked: asked ?? null,
    tutorAsker: await lastActor(req, id, 'replication.tutorAsked'),
  }
}

/** `|id|id|` as ids, without what is no organisation. */
const organisationsIn = (keys: unknown): string[] => [
  ...new Set((textOf(keys) ?? '').split('|').filter((id) => id !== '' && `|${id}|` !== sourcesKey)),
]

/** The profile of whoever did this last to a row. */
async function lastActor(req: PayloadRequest, row: string, verb: string): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ id: string; actor?: unknown }>({
    collection: 'activities',
    where: { and: [{ 'subject.row': { equals: row } }, { verb: { equals: verb } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
    select: { actor: true },
    req,
  })
  return idOf(docs[0]?.actor) ?? null
}

const rowOf = (
  req: PayloadRequest,
  collection: 'replications' | 'enquiries',
  id: string,
): Promise<Row | null> =>
  // Below access: who is to be told is the server's to find.
  req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
